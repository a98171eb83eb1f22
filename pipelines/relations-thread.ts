import { complete } from "../src/base/progress.ts";
import { encodeValue } from "../src/pipeline/codec.ts";
import type { Proposal } from "../src/proposal/proposal.ts";
import { findRelations, type Relations } from "../src/relation/find-relations.ts";
import type { RelationModel } from "../src/relation/pair/model.ts";
import type { SegmentedArchive } from "../src/text/segment-proposals.ts";
import { buildVectorSpace } from "../src/vector/vector-space.ts";
import type { Vocabulary } from "../src/vector/vocabulary.ts";
import type { WordVectors } from "../src/vector/word-vectors.ts";
import { readActions, readPlaceNames } from "./program-data.ts";

/** Plain data, for it is copied into the thread. */
export interface RelationsInput {
  readonly proposals: readonly Proposal[];
  readonly text: SegmentedArchive;
  readonly vocabulary: Vocabulary;
  /** Base vectors, then the archive's own. */
  readonly vectors: readonly WordVectors[];
  readonly model: RelationModel;
  readonly shellWords: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
}

/** `archive`: what {@link findRelations} leaves for later texts, encoded here: as it is, it would be copied piece by piece. */
export interface RelationsOutput extends Relations {
  readonly archive: Uint8Array;
}

/** 找同类: the stage's work, fit to run in a thread of its own. */
export function run({
  proposals,
  text,
  vocabulary,
  vectors,
  model,
  shellWords,
  stopWords,
}: RelationsInput): RelationsOutput {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const sources = text.proposals.map((segmented) => ({ segmented, proposal: byId.get(segmented.id)! }));
  const places = readPlaceNames().value;
  const space = buildVectorSpace(vocabulary, vectors);
  const { archive, ...found } = complete(
    findRelations({ sources, space }, { model, shellWords, stopWords, places, actions: readActions().value }),
  );
  return { ...found, archive: encodeValue(archive) };
}
