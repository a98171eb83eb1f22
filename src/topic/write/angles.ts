import type { Clue } from "../../proposal/clue.ts";
import { bareClueTitle, requestOf, usesCommonWords, type CommonWords } from "../clue/clue-phrase.ts";
import { matterVector, specificWords } from "../match/concreteness.ts";
import { namesElsewhere } from "../candidate/elsewhere.ts";
import { evidenceOfClues, evidenceOfPoint, headOf } from "./evidence.ts";
import { maskPersonal } from "../clue/mask-personal.ts";
import { overlap } from "../match/overlap.ts";
import { placeWords } from "../clue/place-word.ts";
import type { PolicyPoint } from "../policy/policy-point.ts";
import { opening, type ProposalIndex, type Saying } from "../match/proposal-index.ts";
import type { RankedCandidate } from "../candidate/rank.ts";
import type { Evidence } from "../suggestion.ts";
import { compareObjects, isRewording } from "../match/same-object.ts";
import { dot, type TextSpace } from "../match/text-space.ts";
import { bareSubject, bigramOverlap, coreOfTask, type Core } from "./topic-core.ts";
import { unitsOf } from "../match/word-unit.ts";

/** 切口: a smaller way into the topic, and what it was read from. */
export interface Angle {
  readonly text: Core;
  /** At least one. */
  readonly evidence: readonly Evidence[];
}

const maxAngles = 4;
/** From which cosine a neighboring task or ask still opens a way into the topic. */
const related = 0.35;
/** Clauses of one sentence: how much of the objects must be shared (both ways together), right beside and farther off; or, right beside, this near in meaning. */
const sister = { near: 0.4, far: 0.6, similar: 0.45 };
/** An ask: so much shared both ways and this near in meaning, in a proposal that speaks of the matter; with more shared, in any. */
const askOf = { shared: 0.45, anywhere: 1.2, cosine: 0.35, subject: 0.45 };
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
    if (namesElsewhere(angle.text, index)) return;
    if (angle.evidence.length > 0 && found.length < maxAngles && isAngle(angle.text, candidate, found, space))
      found.push(angle);
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

/** An ask that only tells what is wrong. */
const complains = /面临|诸多|在实践中|由于|因为|存在|成最大|率[低高]|偏[低高少]|(?:困难|现状|原因)$/u;

function isAngle(text: Core, candidate: RankedCandidate, others: readonly Angle[], space: TextSpace): boolean {
  if (text.length > maxLength || text.length < minLength || bigramOverlap(text, candidate.core) >= 0.7) return false;
  const words = new Set(specificWords(text, space));
  if (complains.test(text) || isRewording(compareObjects(candidate.core, text, space))) return false;
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
  // A sentence strings together what one office does; a clause beside speaks of the topic only where it names its object.
  const sisters = sentence
    .map((point, i) => ({ point, distance: Math.abs(i - place) }))
    .filter(({ point }) => !candidate.points.includes(point))
    .filter(({ point, distance }) => isSister(point.text, candidate, distance, space));
  // Its own wording first where the title says it otherwise, then what the same sentence asks besides, then the rest.
  for (const { point } of [...own.slice(0, 1), ...sisters, ...own.slice(1, 8)]) {
    const text = coreOfTask(point.text, space);
    if (text !== null) yield { text, evidence: [evidenceOfPoint(point)] };
  }
}

/** True where a clause of the topic's sentence acts on the topic's object. A list of things of which one is shared is not about that one. */
function isSister(text: string, candidate: RankedCandidate, distance: number, space: TextSpace): boolean {
  const { share, back, cosine } = compareObjects(candidate.core, text, space);
  if (share < 0.6 && back < 0.35 && text.includes("、")) return false;
  if (share === 0) return distance === 1 && cosine >= sister.similar;
  return share + back >= (distance === 1 ? sister.near : sister.far);
}

/** The asks of a proposal open ways into the topic where the proposal as a whole speaks of it; one ask alone may share words by chance. */
function isAskOf(ask: string, subject: string, candidate: RankedCandidate, space: TextSpace): boolean {
  const { share, back, cosine } = compareObjects(candidate.core, ask, space);
  if (share === 0 || share + back < askOf.shared || cosine < askOf.cosine) return false;
  if (share + back >= askOf.anywhere) return true;
  const whole = compareObjects(candidate.core, bareSubject(subject), space);
  return whole.cosine >= askOf.subject && (whole.share > 0.15 || whole.cosine >= 0.6);
}

function* proposalAngles(candidate: RankedCandidate, index: ProposalIndex, space: TextSpace): Generator<Angle> {
  const near = candidate.near.slice(0, 30).map(({ saying }) => index.sayings[saying]!);
  // What the proposals on the matter ask besides often does not repeat the topic's words.
  const besides = candidate.takers.slice(0, 4).flatMap((owner) => sayingsOf(owner, index));
  for (const { owner, ask, text } of new Set([...near, ...besides])) {
    if (ask < 0) continue;
    const core = coreOfAsk(text, space);
    const { proposal, asks } = index.proposals[owner]!;
    if (core === null || !isAskOf(core, proposal.subject, candidate, space)) continue;
    const span = headOf(proposal.body, asks[ask]!.start, asks[ask]!.end);
    const quote = proposal.body.slice(span.start, span.end);
    yield { text: core, evidence: [{ kind: "proposal", ref: proposal.id, source: proposal.source, quote, ...span }] };
  }
}

function sayingsOf(owner: number, index: ProposalIndex): readonly Saying[] {
  return index.proposals[owner]!.asks.map((ask, i) => ({ owner, ask: i, text: opening(ask.text) }));
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
    const evidence = () => evidenceOfClues({ ...candidate, clues: [clue] }, space).slice(0, 1);
    const request = requestOf(bare) ?? coreOfTask(bare, space);
    if (ofOnePlace.test(bare)) continue;
    if (request !== null && usesCommonWords(request, space, isCommon)) {
      if (touches(request, candidate, space) && compareObjects(candidate.core, request, space).share > 0.12)
        yield { text: request, evidence: evidence() };
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

/** Names of roads, lines, estates and schools that {@link placeWords} does not know. */
const ofOnePlace =
  /湖畔|[东西南北中一二三四五六七八九十]路|号线|[花景庄]园|区[\u4e00-\u9fff]{2}(?:学校|小学|中学)|[镇乡][\u4e00-\u9fff]{2,4}(?:中|小|校)|大学|附中|附.{0,2}医院|[\u4e00-\u9fff]线[\u4e00-\u9fff]{2}段|威胁|恐吓|推卸|退还/u;

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
      evidence: [{ kind: "clue", ref: clue.id, source: clue.source, quote: masked.slice(start, end), start, end }],
    };
  }
}
