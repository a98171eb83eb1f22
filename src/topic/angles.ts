import type { Clue } from "../proposal/clue.ts";
import { bareClueTitle, requestOf, usesCommonWords, type CommonWords } from "./clue-phrase.ts";
import { matterVector, specificWords } from "./concreteness.ts";
import { evidenceOfClues, evidenceOfPoint, headOf } from "./evidence.ts";
import { maskPersonal } from "./mask-personal.ts";
import { overlap } from "./overlap.ts";
import { placeWords } from "./place-word.ts";
import type { PolicyPoint } from "./policy-point.ts";
import type { ProposalIndex } from "./proposal-index.ts";
import type { RankedCandidate } from "./rank.ts";
import type { Evidence } from "./suggestion.ts";
import { dot, type TextSpace } from "./text-space.ts";
import { bigramOverlap, coreOfTask, type Core } from "./topic-core.ts";
import { unitsOf } from "./word-unit.ts";

/** 切口: a smaller way into the topic, and what it was read from. */
export interface Angle {
  readonly text: Core;
  readonly evidence: Evidence | null;
}

const maxAngles = 4;
/** From which cosine a neighboring task or ask still opens a way into the topic. */
const related = 0.35;
/** The same for clauses of one sentence, which the paper itself put together: right beside, and farther off. */
const adjacent = { near: 0.1, far: 0.22 };
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
): readonly Angle[] {
  const found: Angle[] = [];
  const offer = (angle: Angle): void => {
    if (found.length < maxAngles && isAngle(angle.text, candidate, found, space)) found.push(angle);
  };
  const fromPolicy = [...policyAngles(candidate, points, space)];
  const fromProposals = [...proposalAngles(candidate, index, space)];
  const fromClues = [...clueAngles(candidate, space, isCommon)];
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

function isAngle(text: Core, candidate: RankedCandidate, others: readonly Angle[], space: TextSpace): boolean {
  if (text.length > maxLength || text.length < minLength || bigramOverlap(text, candidate.core) >= 0.7) return false;
  const words = new Set(specificWords(text, space));
  if (words.size === 0) return false;
  return others.every(
    (other) =>
      bigramOverlap(text, other.text) < 0.6 && overlap(words, new Set(specificWords(other.text, space))) < 0.75,
  );
}

function* policyAngles(candidate: RankedCandidate, points: readonly PolicyPoint[], space: TextSpace): Generator<Angle> {
  const lead = candidate.points[0];
  const own = candidate.points.map((point) => ({ point }));
  const sentence = points.filter(
    (point) =>
      lead !== undefined &&
      point.paper === lead.paper &&
      point.paragraph === lead.paragraph &&
      point.sentence === lead.sentence,
  );
  const place = lead === undefined ? -1 : sentence.indexOf(lead);
  // The clause right before or behind mostly speaks of the same thing; one farther off must show it.
  const sisters = sentence
    .map((point, i) => ({ point, needed: Math.abs(i - place) === 1 ? adjacent.near : adjacent.far }))
    .filter(({ point }) => !candidate.points.includes(point))
    .filter(({ point, needed }) => dot(matterVector(point.text, space), candidate.vector) >= needed);
  // Its own wording first where the title says it otherwise, then what the same sentence asks besides, then the rest.
  for (const { point } of [...own.slice(0, 1), ...sisters, ...own.slice(1, 8)]) {
    const text = coreOfTask(point.text, space);
    const attached = !sisters.some((sister) => sister.point === point);
    if (text !== null && (!attached || touches(text, candidate, space)))
      yield { text, evidence: evidenceOfPoint(point) };
  }
}

function* proposalAngles(candidate: RankedCandidate, index: ProposalIndex, space: TextSpace): Generator<Angle> {
  for (const { saying } of candidate.near.slice(0, 30)) {
    const { owner, ask, text } = index.sayings[saying]!;
    if (ask < 0) continue;
    const core = coreOfAsk(text, space);
    if (core === null || dot(matterVector(core, space), candidate.vector) < related) continue;
    const { proposal, asks } = index.proposals[owner]!;
    const span = headOf(proposal.body, asks[ask]!.start, asks[ask]!.end);
    const quote = proposal.body.slice(span.start, span.end);
    yield { text: core, evidence: { kind: "proposal", ref: proposal.id, source: proposal.source, quote, ...span } };
  }
}

/** The first clause of an ask that says what to do. */
function coreOfAsk(text: string, space: TextSpace): Core | null {
  for (const clause of text.split(/[，,；;：:。\s]/u).slice(0, 4)) {
    const core = coreOfTask(
      clause.replace(/^(?:建议|应当?|要|可以?|需要?|由.{2,12}?牵头|一是|二是|三是)+/u, ""),
      space,
    );
    if (core !== null) return core;
  }
  return null;
}

function* clueAngles(candidate: RankedCandidate, space: TextSpace, isCommon: CommonWords): Generator<Angle> {
  const told: Angle[] = [];
  for (const clue of candidate.clues.slice(0, 12)) {
    const bare = bareClueTitle(clue.title);
    const evidence = () => evidenceOfClues({ ...candidate, clues: [clue] }, space)[0] ?? null;
    const request = requestOf(bare) ?? coreOfTask(bare, space);
    if (request !== null && usesCommonWords(request, space, isCommon)) {
      if (dot(matterVector(request, space), candidate.vector) >= related) yield { text: request, evidence: evidence() };
    } else if (
      isTelling(bare, clue.title) &&
      usesCommonWords(bare, space, isCommon) &&
      touches(bare, candidate, space)
    ) {
      told.push({ text: `回应“${bare}”等诉求`, evidence: evidence() });
    }
    yield* wishesOf(clue, candidate, space);
  }
  yield* told;
}

const plain = /^(?![的与和及在对])[\u4e00-\u9fff]+(?<![的与和及在对了])$/u;
/** Questions and grumbling about questions say nothing of their own. */
const questions = /什么|怎么|何时|吗|能否|疑问|疑惑|疑虑|为何|咨询|如何|反馈|申请|举报/u;

/** True where a complaint names the topic's thing, or comes near it in other words. */
function touches(text: string, candidate: RankedCandidate, space: TextSpace): boolean {
  const units = new Set([...candidate.words].flatMap(unitsOf));
  if (specificWords(text, space).some((word) => unitsOf(word).some((unit) => units.has(unit)))) return true;
  return dot(matterVector(text, space), candidate.vector) >= related * 0.8;
}

/** A complaint short and plain enough to be quoted as it stands, with no place cut out of its middle. */
function isTelling(bare: string, title: string): boolean {
  return (
    bare.length >= 6 &&
    bare.length <= 16 &&
    title.includes(bare) &&
    plain.test(bare) &&
    !questions.test(bare) &&
    placeWords(bare).length === 0
  );
}

/** What a clue itself suggests: 建议…, 希望…, 能不能…. */
function* wishesOf(clue: Clue, candidate: RankedCandidate, space: TextSpace): Generator<Angle> {
  const masked = maskPersonal(clue.text);
  for (const match of masked.matchAll(/(?:建议|希望|能不能|应当)(?<wish>[^，。；！？“”]{4,24})/gu)) {
    const wish = match.groups?.["wish"] ?? "";
    const text = coreOfTask(wish.replace(/^(?:尽快|能够?|可以|政府|有关部门|相关部门)+/u, ""), space);
    if (text === null || text.includes("＊") || placeWords(text).length > 0) continue;
    if (dot(matterVector(text, space), candidate.vector) < related * 0.7) continue;
    const start = match.index;
    const end = start + match[0].length;
    yield {
      text,
      evidence: { kind: "clue", ref: clue.id, source: clue.source, quote: masked.slice(start, end), start, end },
    };
  }
}
