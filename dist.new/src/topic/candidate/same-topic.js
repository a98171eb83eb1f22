import { overlap } from "../match/overlap.js";
import { compareObjects, isSameObject } from "../match/same-object.js";
import { dot } from "../match/text-space.js";
import { bigramOverlap } from "../write/topic-core.js";
/** From which cosine a topic that is another's angle is left to it. */
const angleOfTopic = 0.15;
/** True where two topics would be one: by wording, by object, by who asked for them, or nearer than `limit` in meaning. */
export function isSameTopic(a, b, limit, space) {
    if (bigramOverlap(a.core, b.core) >= 0.7 || shareClues(a, b))
        return true;
    if (overlap(a.words, b.words) >= 0.75 && Math.min(a.words.size, b.words.size) >= 2)
        return true;
    return dot(a.vector, b.vector) >= limit || isSameObject(compareObjects(a.core, b.core, space));
}
/** Two topics that most of the same people asked for are one. */
function shareClues(a, b) {
    const idsOf = (candidate) => new Set(candidate.clues.map(({ id }) => id));
    return a.clues.length > 0 && b.clues.length > 0 && overlap(idsOf(a), idsOf(b)) >= 0.5;
}
/** A matter that already opens a way into a topic near it is no topic of its own beside it. */
export function isAngleOf(candidate, { candidate: other, angles }) {
    return (angles.some(({ text }) => bigramOverlap(text, candidate.core) >= 0.7) &&
        dot(candidate.vector, other.vector) >= angleOfTopic);
}
