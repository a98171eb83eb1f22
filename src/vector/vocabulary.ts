import type { TermTable } from "../text/segmented.ts";

/** What is known of every word of a run: in how many documents it stands, and what that makes it worth. */
export interface Vocabulary {
  readonly terms: TermTable;
  /** Documents each term occurs in, by term index. */
  readonly documentFrequency: Uint32Array;
  readonly documentCount: number;
  /** log((1 + N + 10) / (1 + df)); 0 for words that say nothing (stop words, bare numbers, single letters). By term index. */
  readonly weight: Float32Array;
}

export interface VocabularyOptions {
  /** Words of no content, e.g. 的, 我们, 近年来. */
  readonly stopWords: ReadonlySet<string>;
}

/** Words that cannot carry a matter: bare numbers (with a unit), single letters. Single Chinese characters are mostly pieces of words. */
const empty =
  /^[\d.,%‰]+[年月日个项条件亿万千百元]*$|^[a-z]$|^[一二三四五六七八九十百千万亿两几第]+[个项条年是届次类种批]?$/u;

/** Documents imagined besides, in which nothing stands: in a collection of one or two, every word would otherwise be common to all. */
const imaginedDocuments = 10;

/** `documents`: each a list of term indexes (repeats allowed). */
export function buildVocabulary(
  terms: TermTable,
  documents: readonly Uint32Array[],
  options: VocabularyOptions,
): Vocabulary {
  const documentFrequency = new Uint32Array(terms.length);
  const lastSeenIn = new Int32Array(terms.length).fill(-1);
  documents.forEach((words, documentIndex) => {
    for (const word of words) {
      if (lastSeenIn[word] === documentIndex) continue;
      lastSeenIn[word] = documentIndex;
      documentFrequency[word] = (documentFrequency[word] ?? 0) + 1;
    }
  });
  const weight = new Float32Array(terms.length);
  terms.forEach((term, i) => {
    const silent = options.stopWords.has(term) || empty.test(term) || [...term].length < 2;
    weight[i] = silent ? 0 : Math.log((1 + documents.length + imaginedDocuments) / (1 + (documentFrequency[i] ?? 0)));
  });
  return { terms, documentFrequency, documentCount: documents.length, weight };
}
