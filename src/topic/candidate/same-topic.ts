import { overlap } from "../match/overlap.ts";
import { compareObjects, isSameObject } from "../match/same-object.ts";
import { dot, type TextSpace } from "../match/text-space.ts";
import type { Angle } from "../write/angles.ts";
import { bigramOverlap } from "../write/topic-core.ts";
import type { RankedCandidate } from "./rank.ts";

/** From which cosine a topic that is another's angle is left to it. */
const angleOfTopic = 0.15;

/** True where two topics would be one: by wording, by object, by who asked for them, or nearer than `limit` in meaning. */
export function isSameTopic(a: RankedCandidate, b: RankedCandidate, limit: number, space: TextSpace): boolean {
  if (bigramOverlap(a.core, b.core) >= 0.7 || shareClues(a, b)) return true;
  if (overlap(a.words, b.words) >= 0.75 && Math.min(a.words.size, b.words.size) >= 2) return true;
  return dot(a.vector, b.vector) >= limit || isSameObject(compareObjects(a.core, b.core, space));
}

/** Two topics that most of the same people asked for are one. */
function shareClues(a: RankedCandidate, b: RankedCandidate): boolean {
  const idsOf = (candidate: RankedCandidate) => new Set(candidate.clues.map(({ id }) => id));
  return a.clues.length > 0 && b.clues.length > 0 && overlap(idsOf(a), idsOf(b)) >= 0.5;
}

/** A matter that already opens a way into a topic near it is no topic of its own beside it. */
export function isAngleOf(
  candidate: RankedCandidate,
  { candidate: other, angles }: { readonly candidate: RankedCandidate; readonly angles: readonly Angle[] },
): boolean {
  return (
    angles.some(({ text }) => bigramOverlap(text, candidate.core) >= 0.7) &&
    dot(candidate.vector, other.vector) >= angleOfTopic
  );
}
