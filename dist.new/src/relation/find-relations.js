import { byKeys } from "../base/order.js";
import { embedWords } from "../vector/vector-space.js";
import { createCommonTest } from "./wording/boilerplate.js";
import { buildProfiles } from "./profile/build-profiles.js";
import { findCandidates, indexCandidates } from "./pair/candidates.js";
import { comparePairs } from "./pair/compare-pairs.js";
import { addCrowding } from "./profile/crowding.js";
import { findGroups } from "./group/groups.js";
import { wordsWithin } from "./profile/text-points.js";
import { findThreads } from "./group/threads.js";
/** 查重、并案建议与议题档案. The order of the sources does not matter. */
export function* findRelations(input, options) {
    const sources = [...input.sources].sort(byKeys((source) => source.proposal.id));
    const built = buildProfiles(sources, input.space, options);
    const index = indexCandidates(built.profiles);
    const candidates = findCandidates(built.profiles, index);
    const profiles = addCrowding(built.profiles, candidates);
    const pairs = yield* comparePairs(profiles, candidates, options.model, {
        isCommon: createCommonTest(built.census.common),
        maybeShared: built.census.maybeShared,
    });
    const own = new Map(sources.map((source, i) => [source.proposal.id, { source, profile: profiles[i] }]));
    const asksOf = (id) => {
        const { source, profile } = own.get(id);
        const { asks, body } = source.segmented;
        return asks.map(({ text, start, end }, k) => ({
            ...profile.asks[k],
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
