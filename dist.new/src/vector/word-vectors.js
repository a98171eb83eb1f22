import { complete } from "../base/progress.js";
import { buildPpmi, defaultPpmiOptions, documentEnd } from "./ppmi.js";
import { computeEigenPairs } from "./truncated-eigen.js";
export const defaultWordVectorOptions = {
    ...defaultPpmiOptions,
    // 96 against 128 dimensions and 8 against 5 occurrences: half the time, and no more than chance in accuracy (docs/accuracy.md).
    dimensions: 96,
    minFrequency: 8,
    maxTerms: 20_000,
    // Against a floor of .6 and one pass, for .4 s on 1,066 proposals: filing gains nothing, but subjects cluster closer to the
    // categories (V-measure .42 instead of .40; mean of three seeds and twenty random starts each).
    minCount: 0.3,
    iterations: 2,
    seed: 1,
};
/** Trains word vectors from documents given as indexes into `terms`. Deterministic; no words, no vectors. */
export function trainWordVectors(terms, documents, isContent, options) {
    return complete(computeWordVectors(terms, documents, isContent, options));
}
/** PPMI, then U·|Λ|^½ of its largest eigenpairs (Levy, Goldberg & Dagan 2015), rows normalized. */
export function* computeWordVectors(terms, documents, isContent, options) {
    const kept = chooseTerms(terms, documents, isContent, options);
    const stream = toStream(terms.length, kept, documents);
    const matrix = buildPpmi(stream, kept.length, options);
    if (matrix.size === 0)
        return { terms: [], dimensions: options.dimensions, values: new Float32Array(0) };
    // 8 would save a tenth of a second and cost a point of accuracy.
    const eigen = yield* computeEigenPairs(matrix, { ...options, oversampling: 16 });
    const { dimensions } = eigen;
    const scale = eigen.values.map((value) => Math.sqrt(Math.abs(value)));
    const values = eigen.vectors.map((value, i) => value * (scale[i % dimensions] ?? 0));
    normalizeRows(values, dimensions);
    return { terms: kept.map((index) => terms[index] ?? ""), dimensions, values };
}
function chooseTerms(terms, documents, isContent, options) {
    const counts = new Uint32Array(terms.length);
    for (const words of documents)
        for (const word of words)
            counts[word]++;
    const kept = [];
    counts.forEach((count, index) => {
        if (count >= options.minFrequency && isContent(index))
            kept.push(index);
    });
    // Frequent first, so that what a bound cuts off is the rarest; ties by first appearance.
    return kept.sort((a, b) => counts[b] - counts[a] || a - b).slice(0, options.maxTerms);
}
function toStream(termCount, kept, documents) {
    const rank = new Uint32Array(termCount).fill(documentEnd);
    kept.forEach((index, i) => (rank[index] = i));
    const stream = new Uint32Array(documents.reduce((sum, words) => sum + words.length + 1, 0));
    let length = 0;
    for (const words of documents) {
        for (const word of words)
            if (rank[word] !== documentEnd)
                stream[length++] = rank[word];
        stream[length++] = documentEnd;
    }
    return stream.slice(0, length);
}
/** Scales each row to unit length, in place; rows of zeros stay. */
export function normalizeRows(values, dimensions) {
    for (let from = 0; from < values.length; from += dimensions) {
        let sum = 0;
        for (let k = 0; k < dimensions; k++)
            sum += values[from + k] ** 2;
        if (sum === 0)
            continue;
        const scale = 1 / Math.sqrt(sum);
        for (let k = 0; k < dimensions; k++)
            values[from + k] *= scale;
    }
}
