import { byKeys } from "../base/order.ts";
import type { Computation } from "../base/progress.ts";
import type { PlaceNames } from "../text/place-names.ts";
import type { Vocabulary } from "../vector/vocabulary.ts";
import { buildProfiles } from "./build-profiles.ts";
import { findCandidates } from "./candidates.ts";
import { comparePairs } from "./compare-pairs.ts";
import { findGroups } from "./groups.ts";
import type { RelationModel } from "./model.ts";
import type { RelationSource } from "./relation-source.ts";
import type { ProposalGroup, SimilarPair } from "./similar-pair.ts";
import { findThreads } from "./threads.ts";
import type { Thread } from "./thread.ts";

export interface RelationInput {
  /** This session's proposals and the history's, in any order; ids are unique. */
  readonly sources: readonly RelationSource[];
  /** Of the whole run; of the space only this is needed. */
  readonly space: { readonly vocabulary: Vocabulary };
}

export interface RelationOptions {
  /** data/relation/model.json. */
  readonly model: RelationModel;
  /** Words of a subject's shell (关于……加强……的建议), left out of the comparison of subjects. */
  readonly shellWords: ReadonlySet<string>;
  readonly places: PlaceNames;
}

export interface Relations {
  /** Every pair found to be at least related, of this session, of the history and across; by a, then b. */
  readonly pairs: readonly SimilarPair[];
  /** Of this session's proposals only. */
  readonly groups: readonly ProposalGroup[];
  readonly threads: readonly Thread[];
}

/** 查重、并案建议与议题档案. The order of the sources does not matter. */
export function* findRelations(input: RelationInput, options: RelationOptions): Computation<Relations> {
  const sources = [...input.sources].sort(byKeys((source) => source.proposal.id));
  const profiles = buildProfiles(sources, input.space.vocabulary, options);
  const candidates = findCandidates(profiles);
  const pairs = yield* comparePairs(profiles, candidates, options.model);
  const members = sources.flatMap(({ proposal, segmented }, i) =>
    proposal.history
      ? []
      : {
          id: proposal.id,
          date: proposal.date,
          length: proposal.body.length,
          asks: segmented.asks.map(({ text }, k) => ({ text, vector: profiles[i]!.asks[k]!.headed })),
        },
  );
  const groups = findGroups(pairs, members, options.model.thresholds.joint);
  const proposals = sources.map(({ proposal }) => proposal);
  const threads = findThreads(pairs, proposals, options.model.thresholds.joint);
  yield { done: candidates.length, total: candidates.length };
  return { pairs, groups, threads };
}
