import { byKeys } from "../base/order.ts";
import type { Computation } from "../base/progress.ts";
import { embedWords, type VectorSpace } from "../vector/vector-space.ts";
import { createCommonTest } from "./wording/boilerplate.ts";
import { buildProfiles, type ProfileOptions } from "./profile/build-profiles.ts";
import { findCandidates, indexCandidates } from "./pair/candidates.ts";
import { comparePairs } from "./pair/compare-pairs.ts";
import { addCrowding } from "./profile/crowding.ts";
import type { OwnedAsk } from "./group/distinct-asks.ts";
import { findGroups } from "./group/groups.ts";
import type { RelationModel } from "./pair/model.ts";
import type { RelationArchive } from "./pair/relation-archive.ts";
import type { RelationSource } from "./profile/relation-source.ts";
import type { ProposalGroup, SimilarPair } from "./pair/similar-pair.ts";
import { wordsWithin } from "./profile/text-points.ts";
import { findThreads } from "./group/threads.ts";
import type { Thread } from "./group/thread.ts";

export interface RelationInput {
  /** This session's proposals and the history's, in any order; ids are unique. */
  readonly sources: readonly RelationSource[];
  readonly space: VectorSpace;
}

export interface RelationOptions extends ProfileOptions {
  /** data/relation/model.json. */
  readonly model: RelationModel;
}

export interface Relations {
  /** Every pair found to be at least related, of this session, of the history and across; by a, then b. */
  readonly pairs: readonly SimilarPair[];
  /** Of this session's proposals only. */
  readonly groups: readonly ProposalGroup[];
  readonly threads: readonly Thread[];
}

export interface RelationFindings extends Relations {
  readonly archive: RelationArchive;
}

/** 查重、并案建议与议题档案. The order of the sources does not matter. */
export function* findRelations(input: RelationInput, options: RelationOptions): Computation<RelationFindings> {
  const sources = [...input.sources].sort(byKeys((source) => source.proposal.id));
  const built = buildProfiles(sources, input.space, options);
  const index = indexCandidates(built.profiles);
  const candidates = findCandidates(built.profiles, index);
  const profiles = addCrowding(built.profiles, candidates);
  const pairs = yield* comparePairs(profiles, candidates, options.model, {
    isCommon: createCommonTest(built.census.common),
    maybeShared: built.census.maybeShared,
  });
  const own = new Map(sources.map((source, i) => [source.proposal.id, { source, profile: profiles[i]! }]));
  const asksOf = (id: string): readonly OwnedAsk[] => {
    const { source, profile } = own.get(id)!;
    const { asks, body } = source.segmented;
    return asks.map(({ text, start, end }, k) => ({
      ...profile.asks[k]!,
      text,
      point: embedWords(input.space, wordsWithin(body, start, end)),
    }));
  };
  const members = sources
    .filter(({ proposal }) => !proposal.history)
    .map(({ proposal: { id, date, body } }) => ({ id, date, length: body.length }));
  const groups = findGroups(pairs, members, asksOf, options.model.thresholds.joint);
  const proposals = sources.map(({ proposal }) => proposal);
  const threads = findThreads(pairs, proposals, options.model.thresholds.joint);
  yield { done: candidates.length, total: candidates.length };
  return { pairs, groups, threads, archive: { profiles, frame: built.frame, index } };
}
