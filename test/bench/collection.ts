import { complete } from "../../src/base/progress.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";
import type { Lexicon } from "../../src/text/word/lexicon.ts";
import { segmentProposals, type SegmentedArchive } from "../../src/text/segment-proposals.ts";
import { createJiebaSegmenter } from "../../src/text/segmenter-jieba.ts";
import type { Segmenter } from "../../src/text/segmenter.ts";
import { buildArchiveVocabulary, learnArchiveVectors } from "../../src/vector/archive-vectors.ts";
import type { Vocabulary } from "../../src/vector/vocabulary.ts";
import type { WordVectors } from "../../src/vector/word-vectors.ts";

/** A file of proposals and what the program learns from it before it files anything. */
export interface Collection {
  readonly archive: SegmentedArchive;
  readonly vocabulary: Vocabulary;
  /** Without terms where there is too little text. */
  readonly archiveVectors: WordVectors;
  readonly lexicon: Lexicon;
  readonly segmenter: Segmenter;
}

export function buildCollection(proposals: readonly Proposal[], lexicon: Lexicon): Collection {
  const segmenter = createJiebaSegmenter(lexicon.words);
  const archive = complete(segmentProposals(proposals, segmenter, lexicon.synonyms));
  const vocabulary = buildArchiveVocabulary(archive, lexicon.stopWords);
  return {
    archive,
    vocabulary,
    archiveVectors: complete(learnArchiveVectors(archive, vocabulary)),
    lexicon,
    segmenter,
  };
}
