import type { Computation } from "../base/progress.ts";
import { allWords, type SegmentedArchive } from "../text/segment-proposals.ts";
import { buildVocabulary, type Vocabulary } from "./vocabulary.ts";
import {
  computeWordVectors,
  defaultWordVectorOptions,
  type WordVectorOptions,
  type WordVectors,
} from "./word-vectors.ts";

/** What a run learns of words from its own texts. */
export interface ArchiveVectors {
  readonly vocabulary: Vocabulary;
  readonly vectors: WordVectors;
}

/** Below this many words of text, neighbors are chance: the base vectors stand alone. */
const minWords = 20_000;

/** Document frequencies and, where there is text enough, word vectors of the archive (this session and history together). */
export function* learnArchiveVectors(
  archive: SegmentedArchive,
  stopWords: ReadonlySet<string>,
  options: WordVectorOptions = defaultWordVectorOptions,
): Computation<ArchiveVectors> {
  const documents = archive.proposals.map(allWords);
  const vocabulary = buildVocabulary(archive.terms, documents, { stopWords });
  const length = documents.reduce((sum, words) => sum + words.length, 0);
  const vectors =
    length < minWords
      ? { terms: [], dimensions: options.dimensions, values: new Float32Array(0) }
      : yield* computeWordVectors(archive.terms, documents, (word) => vocabulary.weight[word]! > 0, options);
  return { vocabulary, vectors };
}
