import { allWords, type SegmentedArchive } from "../../text/segment-proposals.ts";
import type { Segmenter } from "../../text/segmenter.ts";
import { createTextSpace } from "../../vector/text-space.ts";
import { buildVectorSpace, embedWords, meanVector } from "../../vector/vector-space.ts";
import { addBackground, type Vocabulary } from "../../vector/vocabulary.ts";
import type { BaseVectors } from "../../vector/word-vectors.ts";
import type { JudgeSpaces } from "./judge.ts";

/**
 * What the judge knows: history by how common its words are, meanings by public text alone. The archive's own vectors, which the catalog is made
 * with, are left out.
 */
export function buildJudgeSpaces(
  history: SegmentedArchive,
  vocabulary: Vocabulary,
  base: BaseVectors,
  segmenter: Segmenter,
  synonyms: ReadonlyMap<string, string>,
): JudgeSpaces {
  const space = buildVectorSpace(addBackground(vocabulary, base), [base]);
  const seenFrom = (texts: readonly Uint32Array[]) =>
    createTextSpace(space, segmenter, synonyms, meanVector(texts.map((words) => embedWords(space, words))));
  return {
    titles: seenFrom(history.proposals.map(({ subject }) => subject.words)),
    texts: seenFrom(history.proposals.map(allWords)),
  };
}
