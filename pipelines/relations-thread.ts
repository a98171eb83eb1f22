import { complete } from "../src/base/progress.ts";
import type { Proposal } from "../src/proposal/proposal.ts";
import { findRelations, type Relations } from "../src/relation/find-relations.ts";
import type { RelationModel } from "../src/relation/model.ts";
import { readDictionaryPlaces } from "../src/text/jieba-places.ts";
import { createPlaceNames } from "../src/text/place-names.ts";
import type { SegmentedArchive } from "../src/text/segment-proposals.ts";
import type { Vocabulary } from "../src/vector/vocabulary.ts";

/** Plain data, for it is copied into the thread. */
export interface RelationsInput {
  readonly proposals: readonly Proposal[];
  readonly text: SegmentedArchive;
  readonly vocabulary: Vocabulary;
  readonly model: RelationModel;
  readonly shellWords: ReadonlySet<string>;
}

/** 找同类: the stage's work, fit to run in a thread of its own. */
export function run({ proposals, text, vocabulary, model, shellWords }: RelationsInput): Relations {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const sources = text.proposals.map((segmented) => ({ segmented, proposal: byId.get(segmented.id)! }));
  const places = createPlaceNames(readDictionaryPlaces());
  return complete(findRelations({ sources, space: { vocabulary } }, { model, shellWords, places }));
}
