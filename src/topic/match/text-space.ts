import { dot } from "../../vector/vector-space.ts";

export { dot };

/** What this folder needs to know of words and vectors; the pipeline builds it from the run's vocabulary. */
export interface TextSpace {
  /** Unit-length vector of a text (words weighted by rarity, word vectors); all zeros when no word is known. Cosine = dot product. */
  embed(text: string): Float32Array;
  /** Content words (stop words, numbers, punctuation removed), with offsets. */
  words(text: string): readonly SpaceWord[];
  /** How much a word says, ≥ 0 (log inverse document frequency); 0 for stop words, the largest value for a word never seen. */
  weight(term: string): number;
}

export interface SpaceWord {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Sum of vectors, brought back to unit length; zeros stay zeros. */
export function meanVector(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i]! += vector[i]!;
  const length = Math.sqrt(dot(mean, mean));
  return length === 0 ? mean : mean.map((value) => value / length);
}
