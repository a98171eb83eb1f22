import type { Computation } from "../base/progress.ts";
import { allWords, type SegmentedArchive } from "../text/segment-proposals.ts";
import { buildVocabulary, type Vocabulary } from "./vocabulary.ts";
import {
  computeWordVectors,
  defaultWordVectorOptions,
  type WordVectorOptions,
  type WordVectors,
} from "./word-vectors.ts";

/** Below this many words of text, neighbors are chance: the base vectors stand alone. */
const minWords = 20_000;

/** Document frequencies of the archive: this session and history together. */
export function buildArchiveVocabulary(archive: SegmentedArchive, stopWords: ReadonlySet<string>): Vocabulary {
  return buildVocabulary(archive.terms, archive.proposals.map(allWords), { stopWords });
}

/** Word vectors of the archive; none where there is too little text. */
export function* learnArchiveVectors(
  archive: SegmentedArchive,
  vocabulary: Vocabulary,
  options: WordVectorOptions = defaultWordVectorOptions,
): Computation<WordVectors> {
  const documents = archive.proposals.map(allWords);
  const length = documents.reduce((sum, words) => sum + words.length, 0);
  if (length < minWords) return { terms: [], dimensions: options.dimensions, values: new Float32Array(0) };
  return yield* computeWordVectors(archive.terms, documents, (word) => vocabulary.weight[word]! > 0, options);
}
