import { countWords, termWeight, type VectorSpace } from "./vector-space.ts";

/** TF-IDF vector: `indices` ascending term indexes, `weights` of unit length (or empty). */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly weights: Float32Array;
}

export const emptySparseVector: SparseVector = { indices: new Uint32Array(0), weights: new Float32Array(0) };

/** Words that stand in fewer than `minDocuments` documents are left out: they cannot be shared. */
export function toSparseVector(space: VectorSpace, words: Iterable<number>, minDocuments = 2): SparseVector {
  const entries = [...countWords(words)]
    .map(([word, count]) => [word, termWeight(space, word, count)] as const)
    .filter(([word, weight]) => weight > 0 && (space.vocabulary.documentFrequency[word] ?? 0) >= minDocuments)
    .sort(([a], [b]) => a - b);
  const norm = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0));
  if (norm === 0) return emptySparseVector;
  return {
    indices: Uint32Array.from(entries, ([word]) => word),
    weights: Float32Array.from(entries, ([, weight]) => weight / norm),
  };
}

/** Cosine of two unit sparse vectors; 0 if either is empty. */
export function sparseDot(a: SparseVector, b: SparseVector): number {
  let i = 0;
  let j = 0;
  let sum = 0;
  while (i < a.indices.length && j < b.indices.length) {
    const left = a.indices[i]!;
    const right = b.indices[j]!;
    if (left === right) sum += a.weights[i++]! * b.weights[j++]!;
    else if (left < right) i++;
    else j++;
  }
  return sum;
}
