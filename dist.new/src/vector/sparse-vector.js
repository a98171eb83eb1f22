import { countWords, termWeight } from "./vector-space.js";
export const emptySparseVector = { indices: new Uint32Array(0), weights: new Float32Array(0) };
/** Words that stand in fewer than `minDocuments` documents are left out: they cannot be shared. */
export function toSparseVector(space, words, minDocuments = 2) {
    const entries = [...countWords(words)]
        .map(([word, count]) => [word, termWeight(space, word, count)])
        .filter(([word, weight]) => weight > 0 && (space.vocabulary.documentFrequency[word] ?? 0) >= minDocuments)
        .sort(([a], [b]) => a - b);
    const norm = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0));
    if (norm === 0)
        return emptySparseVector;
    return {
        indices: Uint32Array.from(entries, ([word]) => word),
        weights: Float32Array.from(entries, ([, weight]) => weight / norm),
    };
}
/** Cosine of two unit sparse vectors; 0 if either is empty. */
export function sparseDot(a, b) {
    let i = 0;
    let j = 0;
    let sum = 0;
    while (i < a.indices.length && j < b.indices.length) {
        const left = a.indices[i];
        const right = b.indices[j];
        if (left === right)
            sum += a.weights[i++] * b.weights[j++];
        else if (left < right)
            i++;
        else
            j++;
    }
    return sum;
}
