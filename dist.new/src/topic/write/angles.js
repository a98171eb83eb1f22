import { clueAngles } from "./clue-angles.js";
import { specificWords } from "../match/concreteness.js";
import { overlap } from "../match/overlap.js";
import { compareObjects, isRewording } from "../match/same-object.js";
import { policyAngles } from "./policy-angles.js";
import { proposalAngles } from "./proposal-angles.js";
import { bigramOverlap } from "./topic-core.js";
const maxAngles = 4;
/** An angle longer than this is no longer a small way in. */
const maxLength = 22;
/** Shorter ones (开通直接刷卡) say too little. */
const minLength = 7;
/**
 * Ways into a topic: what proposals asked for nearby, what the same sentence of the report asks besides, what clues complain of. None is
 * made up: without two of them the topic has no angles to offer, and the caller drops it.
 */
export function findAngles(candidate, points, index, space, isCommon, isElsewhere) {
    const fromClues = clueAngles(candidate, space, isCommon, maxAngles);
    // Those of a civic matter are small and well said already; where clues support one only, a policy paper may add others.
    const isCivic = candidate.civic !== null;
    const found = isCivic ? [...fromClues] : [];
    if (found.length >= 2)
        return found;
    const offer = (angle) => {
        if (isElsewhere(angle.text))
            return;
        if (angle.evidence.length > 0 && found.length < maxAngles && isAngle(angle.text, candidate, found, space))
            found.push(angle);
    };
    const fromPolicy = policyAngles(candidate, points, space);
    const fromProposals = isCivic ? [] : proposalAngles(candidate, index, space);
    // One of each kind first, so that the angles do not all come from one source.
    for (const list of [fromProposals, fromClues, fromPolicy])
        if (list[0] !== undefined)
            offer(list[0]);
    for (const angle of [
        ...fromProposals.slice(1, 3),
        ...fromPolicy.slice(1),
        ...fromProposals.slice(3),
        ...fromClues.slice(1),
    ])
        offer(angle);
    return found;
}
/** An ask that only tells what is wrong, speaks as one talks, or wants something for the writer's own firm. */
const complains = /公司|我院|我校|往.{1,12}走|面临|诸多|在实践中|由于|因为|存在|成最大|率[低高]|偏[低高少]|(?:困难|现状|原因)$/u;
function isAngle(text, candidate, others, space) {
    if (text.length > maxLength || text.length < minLength || bigramOverlap(text, candidate.core) >= 0.7)
        return false;
    const words = new Set(specificWords(text, space));
    // A way in names something that the title does not.
    if (![...words].some((word) => !candidate.core.includes(word)))
        return false;
    if (complains.test(text) || isRewording(compareObjects(candidate.core, text, space)))
        return false;
    if (words.size === 0)
        return false;
    return others.every((other) => bigramOverlap(text, other.text) < 0.6 && overlap(words, new Set(specificWords(other.text, space))) < 0.75);
}
