import { byKeys } from "../../base/order.js";
import { complete } from "../../base/progress.js";
import { createCommonTest } from "../wording/boilerplate.js";
import { createCandidateSearch } from "./candidates.js";
import { comparePairs } from "./compare-pairs.js";
import { addCrowdingOf } from "../profile/crowding.js";
/**
 * Finds what an archive holds that is like a text that comes later: the same judgement as between two of the archive. In each pair
 * `a` is the archive's, `b` the later text; closest first.
 */
export function createSimilaritySearch({ profiles, frame, index }, model) {
    const search = createCandidateSearch(profiles, index);
    const isCommon = createCommonTest(frame.commonWindows);
    return (later) => {
        const found = search(later);
        const partners = found.map((i) => profiles[i]);
        const compared = [...partners, addCrowdingOf(later, partners)];
        const candidates = partners.map((_, i) => [i, partners.length]);
        const pairs = complete(comparePairs(compared, candidates, model, { isCommon }));
        return [...pairs].sort(byKeys(({ score }) => score, ({ relatedScore }) => relatedScore, ({ a }) => a));
    };
}
