import type { RankedCandidate } from "../candidate/rank.ts";
import { specificWords } from "../match/concreteness.ts";
import { unitsOf } from "../match/word-unit.ts";
import { compareObjects } from "../match/same-object.ts";
import type { TextSpace } from "../match/text-space.ts";
import type { PolicyPoint } from "../policy/policy-point.ts";
import type { Angle } from "./angles.ts";
import { evidenceOfPoint } from "./evidence.ts";
import { coreOfTask } from "./topic-core.ts";

/** Clauses of one sentence: how much of the objects must be shared (both ways together), right beside and farther off; or, right beside, this near in meaning. */
const sister = { near: 0.4, far: 0.6, similar: 0.45 };

/** What the papers ask besides: the clauses of the topic's own sentence first, then other tasks on the same object. */
export function policyAngles(
  candidate: RankedCandidate,
  points: readonly PolicyPoint[],
  space: TextSpace,
): readonly Angle[] {
  const lead = candidate.points[0];
  if (lead === undefined) return [];
  const sentence = points.filter(
    ({ paper, paragraph, sentence }) =>
      paper === lead.paper && paragraph === lead.paragraph && sentence === lead.sentence,
  );
  const place = sentence.indexOf(lead);
  const sisters = sentence.filter(
    (point, i) => !candidate.points.includes(point) && isSister(point.text, candidate, Math.abs(i - place), space),
  );
  // Its own wording first where the title says it otherwise.
  const kin = candidate.points.slice(1, 8).filter(({ text }) => isKin(text, candidate, space));
  return [lead, ...sisters, ...kin].flatMap((point) => {
    const text = coreOfTask(point.text, space);
    return text === null ? [] : [{ text, evidence: [evidenceOfPoint(point)] }];
  });
}

/**
 * True where a clause of the topic's sentence acts on the topic's object: a sentence strings together what one office does. A list of things of
 * which one is shared is not about that one.
 */
function isSister(text: string, candidate: RankedCandidate, distance: number, space: TextSpace): boolean {
  const { share, back, cosine } = compareObjects(candidate.core, text, space);
  if (share < 0.6 && back < 0.35 && text.includes("、")) return false;
  if (share === 0) return distance === 1 && cosine >= sister.similar;
  return share + back >= (distance === 1 ? sister.near : sister.far);
}

/** A task of another place in the papers must name a thing of the topic: a word that is not fit for any report. */
function isKin(text: string, candidate: RankedCandidate, space: TextSpace): boolean {
  const units = new Set([...candidate.words].flatMap(unitsOf));
  return specificWords(text, space).some((word) => unitsOf(word).some((unit) => units.has(unit)));
}
