import { byKeys } from "../../base/order.ts";
import { complete } from "../../base/progress.ts";
import { createCommonTest } from "../wording/boilerplate.ts";
import { createCandidateSearch } from "./candidates.ts";
import { comparePairs } from "./compare-pairs.ts";
import { addCrowdingOf } from "../profile/crowding.ts";
import type { RelationModel } from "./model.ts";
import type { TextProfile } from "../profile/profile.ts";
import type { RelationArchive } from "./relation-archive.ts";
import type { SimilarPair } from "./similar-pair.ts";

/**
 * Finds what an archive holds that is like a text that comes later: the same judgement as between two of the archive. In each pair
 * `a` is the archive's, `b` the later text; closest first.
 */
export function createSimilaritySearch(
  { profiles, frame, index }: RelationArchive,
  model: RelationModel,
): (later: TextProfile) => readonly SimilarPair[] {
  const search = createCandidateSearch(profiles, index);
  const isCommon = createCommonTest(frame.commonWindows);
  return (later) => {
    const found = search(later);
    const partners = found.map((i) => profiles[i]!);
    const compared = [...partners, addCrowdingOf(later, partners)];
    const candidates = partners.map((_, i) => [i, partners.length] as const);
    const pairs = complete(comparePairs(compared, candidates, model, { isCommon }));
    return [...pairs].sort(
      byKeys(
        ({ score }) => score,
        ({ relatedScore }) => relatedScore,
        ({ a }) => a,
      ),
    );
  };
}
