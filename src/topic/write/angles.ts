import { clueAngles } from "./clue-angles.ts";
import type { CommonWords } from "../clue/clue-phrase.ts";
import { specificWords } from "../match/concreteness.ts";
import { overlap } from "../match/overlap.ts";
import type { PolicyPoint } from "../policy/policy-point.ts";
import type { ProposalIndex } from "../match/proposal-index.ts";
import type { RankedCandidate } from "../candidate/rank.ts";
import type { Evidence } from "../suggestion.ts";
import { compareObjects, isRewording } from "../match/same-object.ts";
import type { TextSpace } from "../match/text-space.ts";
import { policyAngles } from "./policy-angles.ts";
import { proposalAngles } from "./proposal-angles.ts";
import { bigramOverlap, type Core } from "./topic-core.ts";

/** 切口: a smaller way into the topic, and what it was read from. */
export interface Angle {
  readonly text: Core;
  /** At least one. */
  readonly evidence: readonly Evidence[];
}

const maxAngles = 4;
/** An angle longer than this is no longer a small way in. */
const maxLength = 22;
/** Shorter ones (开通直接刷卡) say too little. */
const minLength = 7;

/**
 * Ways into a topic: what proposals asked for nearby, what the same sentence of the report asks besides, what clues complain of. None is
 * made up: without two of them the topic has no angles to offer, and the caller drops it.
 */
export function findAngles(
  candidate: RankedCandidate,
  points: readonly PolicyPoint[],
  index: ProposalIndex,
  space: TextSpace,
  isCommon: CommonWords,
  isElsewhere: (core: Core) => boolean,
): readonly Angle[] {
  const fromClues = clueAngles(candidate, space, isCommon, maxAngles);
  // Those of a civic matter are small and well said already; where clues support one only, a policy paper may add others.
  const isCivic = candidate.civic !== null;
  const found = isCivic ? [...fromClues] : [];
  if (found.length >= 2) return found;
  const offer = (angle: Angle): void => {
    if (isElsewhere(angle.text)) return;
    if (angle.evidence.length > 0 && found.length < maxAngles && isAngle(angle.text, candidate, found, space))
      found.push(angle);
  };
  const fromPolicy = policyAngles(candidate, points, space);
  const fromProposals = isCivic ? [] : proposalAngles(candidate, index, space);
  // One of each kind first, so that the angles do not all come from one source.
  for (const list of [fromProposals, fromClues, fromPolicy]) if (list[0] !== undefined) offer(list[0]);
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
const complains =
  /公司|我院|我校|往.{1,12}走|面临|诸多|在实践中|由于|因为|存在|成最大|率[低高]|偏[低高少]|(?:困难|现状|原因|认识|意识|重要性)$/u;

function isAngle(text: Core, candidate: RankedCandidate, others: readonly Angle[], space: TextSpace): boolean {
  if (text.length > maxLength || text.length < minLength || bigramOverlap(text, candidate.core) >= 0.7) return false;
  const words = new Set(specificWords(text, space));
  // A way in names something that the title does not.
  if (![...words].some((word) => !candidate.core.includes(word))) return false;
  if (complains.test(text) || isRewording(compareObjects(candidate.core, text, space))) return false;
  if (words.size === 0) return false;
  return others.every(
    (other) =>
      bigramOverlap(text, other.text) < 0.6 && overlap(words, new Set(specificWords(other.text, space))) < 0.75,
  );
}
