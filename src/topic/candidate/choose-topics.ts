import { byKeys } from "../../base/order.ts";
import type { CommonWords } from "../clue/clue-phrase.ts";
import { eyeShare, eyesOf } from "../match/eye.ts";
import type { FitMeasure } from "../match/fit.ts";
import type { ProposalIndex } from "../match/proposal-index.ts";
import { overlap } from "../match/overlap.ts";
import { compareObjects } from "../match/same-object.ts";
import { dot, type TextSpace } from "../match/text-space.ts";
import type { PolicyPoint } from "../policy/policy-point.ts";
import type { TopicInput, TopicOptions } from "../suggest-topics.ts";
import type { RefusalReason } from "../suggestion.ts";
import { findAngles, type Angle } from "../write/angles.ts";
import { writeBackground, type Background } from "../write/background.ts";
import { bareSubject, type Core } from "../write/topic-core.ts";
import { isBroadTopic } from "./broad-topic.ts";
import { takeTurns, type ThemeQueue } from "./diversify.ts";
import { findDecider, isAskedFor } from "./reach.ts";
import { narrowTitle } from "./narrow-title.ts";
import type { RankedCandidate } from "./rank.ts";
import { isAngleOf, isSameTopic } from "./same-topic.ts";
import { supportsAll, supportsHead } from "./supported.ts";
import { createTopicFiler } from "./topic-theme.ts";

/** A candidate that became a topic. */
export interface Chosen {
  readonly candidate: RankedCandidate;
  readonly theme: string | null;
  readonly angles: readonly Angle[];
  readonly background: Background;
}

export interface Choice {
  /** In the order of the taxonomy's themes, best first within each. */
  readonly chosen: readonly Chosen[];
  /** Candidates = chosen + refused by reason. */
  readonly refused: ReadonlyMap<RefusalReason, number>;
}

/** What candidates are judged against. */
export interface ChoiceContext {
  readonly input: TopicInput;
  readonly points: readonly PolicyPoint[];
  readonly index: ProposalIndex;
  readonly fits: FitMeasure;
  readonly isCommon: CommonWords;
  readonly isCopy: (core: Core) => boolean;
  /** Whether a phrase names another territory's place or work. */
  readonly isElsewhere: (core: Core) => boolean;
}

/** A topic opens at least so many ways in; with fewer it would be a title without counsel. */
const leastAngles = 2;
/**
 * A task about which members and citizens ask less than `leastAsked` is close to the government's own plan, and its title to a copy of it: such topics
 * only fill a catalog up to `fewestTopics`. One that nobody asks anything about comes in while there are fewer than `fewestOfAll`, and only from
 * papers of the office's own level.
 */
const leastAsked = 2;
const fewestTopics = 30;
const fewestOfAll = 10;
/** Another level's task must lie nearly as close to what members write about as a proposal usually does to its neighbors. */
const onGround = 0.9;
/** Above this two topics speak of the same matter and the better one stands for both. */
const sameTopic = 0.78;
/** From which cosine two topics with the same proposals on them are one. */
const twinTopic = 0.45;
/** Two topics of one theme may be this near; nearer ones wait until the others had their turn. */
const neighborTopic = 0.62;

/** From ranked candidates to the catalog's topics: what does not qualify is refused with a reason, then themes take turns. */
export function chooseTopics(
  ranked: readonly RankedCandidate[],
  context: ChoiceContext,
  options: TopicOptions,
): Choice {
  const { input, index } = context;
  const verdicts = new Map<RankedCandidate, RefusalReason | "chosen">();
  const refuse = createRefuser(context);
  for (const candidate of ranked) {
    const reason = refuse(candidate);
    if (reason !== null) verdicts.set(candidate, reason);
  }
  const eligible = ranked.filter((candidate) => !verdicts.has(candidate));
  const chosen: Chosen[] = [];
  const wanted = Math.min(options.topics, sizeLimit(input));
  const queues = queueByTheme(eligible, createTopicFiler(input, index), input, options.topics);
  const rounds = [
    { limit: neighborTopic, least: leastAsked, size: wanted },
    { limit: sameTopic, least: leastAsked, size: wanted },
    { limit: sameTopic, least: 1, size: Math.min(wanted, fewestTopics) },
  ];
  for (const { limit, least, size } of rounds) {
    const taken = (theme: string | null) => chosen.filter((entry) => entry.theme === theme).length;
    const total = Math.max(0, size - chosen.length);
    takeTurns(queues, { total, minimum: options.perTheme, taken }, (candidate, theme) => {
      const verdict = verdicts.get(candidate);
      if (verdict !== undefined && verdict !== "same-topic" && verdict !== "unasked") return false;
      const draft = draftTopic(candidate, theme, chosen, { limit, least }, context);
      if (typeof draft === "string") {
        verdicts.set(candidate, draft);
        return false;
      }
      verdicts.set(candidate, "chosen");
      chosen.push(draft);
      return true;
    });
  }
  for (const twin of chosen.filter((entry) => hasBetterTwin(entry, chosen))) {
    verdicts.set(twin.candidate, "same-topic");
    chosen.splice(chosen.indexOf(twin), 1);
  }
  const refused = new Map<RefusalReason, number>();
  for (const candidate of ranked) {
    const verdict = verdicts.get(candidate) ?? "outranked";
    if (verdict !== "chosen") refused.set(verdict, (refused.get(verdict) ?? 0) + 1);
  }
  const themeOrder = new Map<string | null, number>(input.taxonomy.themes.map((theme, i) => [theme.id, i]));
  const order = byKeys<Chosen>(
    (entry) => -(themeOrder.get(entry.theme) ?? themeOrder.size),
    (entry) => entry.candidate.score,
    (entry) => entry.candidate.core,
  );
  return { chosen: chosen.sort(order), refused };
}

/** A task of the papers beside a matter that people write about, with the same proposals on both: 普惠性学前教育 beside 普惠性幼儿园. */
function hasBetterTwin({ candidate: { clues, takers, vector } }: Chosen, chosen: readonly Chosen[]): boolean {
  if (clues.length > 0) return false;
  const own = new Set(takers);
  return chosen.some(
    ({ candidate: other }) =>
      other.clues.length > 0 &&
      other.takers.length > 0 &&
      overlap(own, new Set(other.takers)) >= 0.5 &&
      dot(vector, other.vector) >= twinTopic,
  );
}

/** What a candidate is refused for whatever else there is; null where it qualifies. */
function createRefuser({
  input,
  index,
  fits,
  isCopy,
  isElsewhere,
}: ChoiceContext): (candidate: RankedCandidate) => RefusalReason | null {
  return (candidate) => {
    if (candidate.fit.level < fits.usual * onGround && !candidate.atHome) return "off-ground";
    if (isElsewhere(candidate.core)) return "elsewhere";
    if (isBeyondReach(candidate, input, index)) return "beyond-reach";
    if (candidate.civic === null && isBroadTopic(candidate.core, input.space)) return "broad";
    if (isCopy(candidate.core)) return "copy";
    return isWellCovered(candidate, index, input.space) ? "covered" : null;
  };
}

/** A candidate with its words for people; or why it cannot stand beside what is chosen already. */
function draftTopic(
  candidate: RankedCandidate,
  theme: string | null,
  chosen: readonly Chosen[],
  { limit, least }: { readonly limit: number; readonly least: number },
  { input, points, index, fits, isCommon, isElsewhere }: ChoiceContext,
): Chosen | RefusalReason {
  const { space } = input;
  const isTaken = (other: Chosen) =>
    isSameTopic(candidate, other.candidate, other.theme === theme ? limit : sameTopic, space) ||
    isAngleOf(candidate, other);
  if (chosen.some(isTaken)) return "same-topic";
  const isOut = (core: Core) => isElsewhere(core) || findDecider(core, input.home, input.reach) !== null;
  const found = findAngles(candidate, points, index, space, isCommon, isOut);
  if (found.length < leastAngles) return "few-angles";
  const asked = found.filter(isAsked).length;
  if (asked < least && (!candidate.atHome || chosen.length >= fewestOfAll)) return "unasked";
  const angles = asked < leastAsked ? found : found.filter((angle) => isAsked(angle) || !isList(angle));
  const spoken = angles.flatMap(({ text, evidence }) => [text, ...evidence.map(({ quote }) => quote)]);
  if (candidate.civic === null && !supportsAll(candidate.core, spoken, space)) return "few-angles";
  if (candidate.civic === null && least === leastAsked && !supportsHead(candidate.core, spoken, space))
    return "unasked";
  const titled = narrowTitle(candidate, angles, { index, fits, space });
  if (titled === null) return "few-angles";
  const draft = { candidate: titled, theme, angles, background: writeBackground(titled, index, space) };
  const grounded = draft.background.evidence.some(({ kind }) => kind !== "proposal") || candidate.roots.length > 0;
  if (!grounded) return "no-evidence";
  return chosen.some((other) => isAngleOf(other.candidate, draft)) ? "same-topic" : draft;
}

/** Some member or citizen asks for it, not the papers alone. */
function isAsked({ evidence }: Angle): boolean {
  return evidence.some(({ kind }) => kind !== "policy");
}

/** A task that names the topic among others (推进水、土壤污染防治) is wider than the topic: no way in where there are better. */
function isList({ text }: Angle): boolean {
  return /[、和及]/u.test(text);
}

/** What only a higher level can decide, and nobody here ever took up; tasks of papers have been sifted before. */
function isBeyondReach(
  { origin, core, takers }: RankedCandidate,
  { home, reach }: TopicInput,
  index: ProposalIndex,
): boolean {
  const decider = origin === "clue" ? findDecider(core, home, reach) : null;
  return decider !== null && !isAskedFor(decider, takers, index);
}

/** Share of the eyes from which a subject names the matter. */
const namesIt = 0.5;

/**
 * This session needs no hint where this many proposals took the matter up: two, or one in two hundred; where three, or one in a hundred, name it and
 * nobody outside asks for more; or where one is about just this.
 */
function isWellCovered(candidate: RankedCandidate, index: ProposalIndex, space: TextSpace): boolean {
  const proposals = index.proposals.filter(({ proposal }) => !proposal.history).length;
  const takers = candidate.takers.map((owner) => index.proposals[owner]!.proposal).filter(({ history }) => !history);
  if (takers.length >= Math.max(2, proposals * 0.005)) return true;
  const eyes = eyesOf(candidate.core, space);
  const called = index.proposals.filter(
    ({ proposal }) => !proposal.history && eyeShare(eyes, proposal.subject) >= namesIt,
  );
  if (candidate.clues.length === 0 && called.length >= Math.max(3, proposals * 0.01)) return true;
  return takers.some(({ subject }) => {
    const { share, back } = compareObjects(candidate.core, bareSubject(subject), space);
    if (candidate.clues.length > 0) return candidate.clues.length < 3 && share >= 0.9;
    return share >= 0.8 || (share >= 0.6 && share + back >= 1.2);
  });
}

/** Small inputs carry fewer topics: one for every two records of any kind, at least 6. */
function sizeLimit(input: TopicInput): number {
  const paragraphs = input.papers.reduce((sum, paper) => sum + paper.paragraphs.length, 0);
  return Math.max(6, Math.round((input.proposals.length + input.clues.length + paragraphs) / 2));
}

/** A theme's places grow with what its candidates are worth and with how much members write on it. */
function queueByTheme(
  ranked: readonly RankedCandidate[],
  themeOf: (candidate: RankedCandidate) => string | null,
  { assignments }: Pick<TopicInput, "assignments">,
  topics: number,
): readonly ThemeQueue<RankedCandidate>[] {
  const written = new Map<string | null, number>();
  for (const { themes } of assignments) {
    const theme = themes[0]?.theme ?? null;
    written.set(theme, (written.get(theme) ?? 0) + 1);
  }
  const byTheme = new Map<string | null, RankedCandidate[]>();
  const strengths = new Map<string | null, number>();
  ranked.forEach((candidate, place) => {
    const theme = themeOf(candidate);
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), candidate]);
    // Only candidates that could be chosen at all speak for a theme's strength.
    if (place < topics * 6) strengths.set(theme, (strengths.get(theme) ?? 0) + candidate.merit);
  });
  return [...byTheme].map(([theme, candidates]) => ({
    theme,
    candidates,
    strength: Math.sqrt((strengths.get(theme) ?? 0) * (1 + (written.get(theme) ?? 0))),
  }));
}
