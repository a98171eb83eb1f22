import { sha256 } from "../base/hash.ts";
import { byKeys } from "../base/order.ts";
import type { Clue } from "../proposal/clue.ts";
import type { PolicyPaper } from "../proposal/policy-paper.ts";
import type { ThemeAssignment } from "../theme/assignment.ts";
import type { Taxonomy } from "../theme/taxonomy.ts";
import { findAngles, type Angle } from "./write/angles.ts";
import { writeBackground, type Background } from "./write/background.ts";
import {
  candidatesFromClues,
  candidatesFromPolicy,
  candidatesFromProposals,
  copiesTitle,
  describeTitle,
} from "./candidate/candidate.ts";
import { isBroadTopic } from "./candidate/broad-topic.ts";
import { rarestWeight } from "./match/concreteness.ts";
import { bareClueTitle, findCommonWords, type CommonWords } from "./clue/clue-phrase.ts";
import { groupClues, type ClueMatter } from "./clue/clue-matter.ts";
import { chooseRows, findTakers, measureCoverage } from "./coverage.ts";
import { namesElsewhere } from "./candidate/elsewhere.ts";
import { takeTurns, type ThemeQueue } from "./candidate/diversify.ts";
import { overlap } from "./match/overlap.ts";
import type { SetAside } from "./clue/personal-matter.ts";
import { readPolicyPoints, type PassageCount, type PolicyPoint } from "./policy/policy-point.ts";
import { rememberSpace } from "./match/memo-space.ts";
import { indexProposals, type ProposalIndex, type TopicProposal } from "./match/proposal-index.ts";
import { rankCandidates, type RankedCandidate } from "./candidate/rank.ts";
import { compareObjects, isSameObject } from "./match/same-object.ts";
import { maxWritten, type CoverageRow, type Evidence, type TopicSuggestion } from "./suggestion.ts";
import { dot, type TextSpace } from "./match/text-space.ts";
import { bareSubject, bigramOverlap, titleOf } from "./write/topic-core.ts";
import { findUnits, type UnitProfile } from "./write/units.ts";

export interface TopicInput {
  readonly papers: readonly PolicyPaper[];
  readonly clues: readonly Clue[];
  /** This session's and the history's, each with the asks read from its body. */
  readonly proposals: readonly TopicProposal[];
  /** By proposal; empty where none is known. Decides the theme of topics that grow from proposals. */
  readonly assignments: readonly ThemeAssignment[];
  readonly taxonomy: Taxonomy;
  readonly space: TextSpace;
  /** The theme of any short text, or null below the floor. */
  readonly assignTheme: (text: string) => { readonly theme: string; readonly score: number } | null;
  /** The office's table of units, for topics near no proposal that names one. */
  readonly units: readonly UnitProfile[];
}

export interface TopicOptions {
  /** Topics wanted; small inputs give fewer. */
  readonly topics: number;
  /** Topics each theme with evidence gets before the rest is shared out. */
  readonly perTheme: number;
}

export const defaultTopicOptions: TopicOptions = { topics: 60, perTheme: 2 };

/** A topic needs a policy, a clue, or what became of earlier proposals; a session alone gives none. */
function hasNoGround({ papers, clues, proposals }: TopicInput): boolean {
  const past = proposals.some(({ proposal }) => proposal.history || proposal.outcome !== "unknown");
  return papers.length === 0 && clues.length === 0 && !past;
}

export interface TopicResults {
  readonly points: readonly PolicyPoint[];
  readonly passedOver: readonly PassageCount[];
  readonly coverage: readonly CoverageRow[];
  /** In the order of the taxonomy's themes, best first within each. */
  readonly topics: readonly TopicSuggestion[];
  readonly clueMatters: readonly ClueMatter[];
  readonly setAside: readonly SetAside[];
}

/** 选题目录: from policy papers, clues and proposals to the topics worth proposing next, each with its evidence. */
export function suggestTopics(given: TopicInput, options: TopicOptions = defaultTopicOptions): TopicResults {
  if (hasNoGround(given)) {
    return { points: [], passedOver: [], coverage: [], topics: [], clueMatters: [], setAside: [] };
  }
  const space = rememberSpace(given.space);
  const input = { ...given, space };
  const { points, passedOver } = assignThemes(readPolicyPoints(input.papers, space), input);
  const clues = groupClues(input.clues, space);
  const { matters, setAside } = clues;
  const index = indexProposals(input.proposals, space);
  const years = [...new Set(index.proposals.flatMap(({ proposal }) => proposal.year ?? []))].sort((a, b) => a - b);
  const takersOf = rememberTakers(index, space);
  const rarest = rarestWeight(
    [
      ...points.map((point) => point.text),
      ...input.clues.map((clue) => clue.title),
      ...index.sayings.map(({ text }) => text),
    ],
    space,
  );
  const isCommon = findCommonWords(
    input.clues.map(({ title, text }) => `${title}。${text.slice(0, 120)}`),
    index.sayings.map(({ text }) => text),
    space,
  );
  const candidates = [
    ...candidatesFromPolicy(points, space),
    ...candidatesFromClues(clues, space, isCommon),
    ...candidatesFromProposals(index, space),
  ];
  const ranked = rankCandidates(candidates, { points, matters, index, space, rarest, takersOf });
  const chosen = chooseTopics(ranked, points, index, input, options, isCommon);
  const topics = chosen.map((entry) => toSuggestion(entry, index, input));
  const concrete = points.filter((point) => point.concrete);
  const coverage = chooseRows(measureCoverage(concrete, takersOf, takersByPoint(chosen), index), space, years);
  return { points, passedOver, coverage, topics, clueMatters: matters, setAside };
}

function rememberTakers(index: ProposalIndex, space: TextSpace): (point: PolicyPoint) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return ({ text }) => {
    const takers = known.get(text) ?? findTakers(text, index, space);
    known.set(text, takers);
    return takers;
  };
}

/** Proposals that take up the topics made of each point, for the points their backgrounds cite. */
function takersByPoint(chosen: readonly Chosen[]): ReadonlyMap<string, readonly number[]> {
  const takers = new Map<string, readonly number[]>();
  for (const { candidate, background } of chosen) {
    const isCited = (point: PolicyPoint) =>
      background.evidence.some(
        ({ kind, ref, source, start }) =>
          kind === "policy" && ref === point.paper && source.paragraph === point.paragraph && start === point.start,
      );
    for (const { id } of candidate.points.filter(isCited))
      takers.set(id, [...(takers.get(id) ?? []), ...candidate.takers]);
  }
  return takers;
}

function assignThemes(
  reading: { points: readonly PolicyPoint[]; passedOver: readonly PassageCount[] },
  input: TopicInput,
) {
  const points = reading.points.map((point) =>
    point.concrete ? { ...point, theme: themeOfPoint(point, input) } : point,
  );
  return { ...reading, points };
}

/** By the task, said twice, within its sentence: a few words alone are too little to go by. */
function themeOfPoint({ text, sentence }: PolicyPoint, input: TopicInput): string | null {
  return (input.assignTheme(`${text}，${text}，${sentence}`) ?? input.assignTheme(text))?.theme ?? null;
}

interface Chosen {
  readonly candidate: RankedCandidate;
  readonly theme: string | null;
  readonly angles: readonly Angle[];
  readonly background: Background;
}

/** Above this two topics speak of the same matter and the better one stands for both. */
const sameTopic = 0.78;
/** From which cosine a topic that is another's angle is left to it. */
const angleOfTopic = 0.15;
/** Two topics of one theme may be this near; nearer ones wait until the others had their turn. */
const neighborTopic = 0.62;

/** Each pass: how near a topic may be to another of its theme, and whether one angle is enough where nobody wrote in. */
const passes = [
  { limit: neighborTopic, lone: false },
  { limit: neighborTopic, lone: true },
  { limit: sameTopic, lone: true },
] as const;

function chooseTopics(
  ranked: readonly RankedCandidate[],
  points: readonly PolicyPoint[],
  index: ProposalIndex,
  input: TopicInput,
  options: TopicOptions,
  isCommon: CommonWords,
): readonly Chosen[] {
  const present = index.proposals
    .filter(({ proposal }) => !proposal.history)
    .map(({ proposal }) => describeTitle(proposal.subject));
  const eligible = ranked.filter(
    (candidate) =>
      !copiesTitle(candidate.core, present) &&
      !namesElsewhere(candidate.core, index) &&
      !isBroadTopic(candidate.core, input.space) &&
      !isWellCovered(candidate, index, input.space),
  );
  const queues = queueByTheme(eligible, input, index, options.topics);
  const wanted = Math.min(options.topics, sizeLimit(input));
  const chosen: Chosen[] = [];
  const settled = new Set<RankedCandidate>();
  const drafts = new Map<RankedCandidate, Pick<Chosen, "angles" | "background">>();
  const draftOf = (candidate: RankedCandidate) => {
    const draft = drafts.get(candidate) ?? {
      angles: findAngles(candidate, points, index, input.space, isCommon),
      background: writeBackground(candidate, index, input.space),
    };
    drafts.set(candidate, draft);
    return draft;
  };
  // Near neighbors within a theme wait until the others had their turn.
  for (const { limit, lone } of passes) {
    const taken = (theme: string | null) => chosen.filter((entry) => entry.theme === theme).length;
    takeTurns(queues, { total: wanted - chosen.length, minimum: options.perTheme, taken }, (candidate, theme) => {
      if (settled.has(candidate)) return false;
      if (
        chosen.some((other) =>
          speaksOfSame(candidate, other.candidate, other.theme === theme ? limit : sameTopic, input.space),
        )
      )
        return false;
      if (chosen.some((other) => isAngleOf(candidate, other))) return false;
      const { angles, background } = draftOf(candidate);
      if (angles.length === 1 && !lone && candidate.clues.length === 0) return false;
      settled.add(candidate);
      if (angles.length === 0) return false;
      if (!background.evidence.some(({ kind }) => kind !== "proposal") && candidate.roots.length === 0) return false;
      if (angles.length === 1 && !isStrong(candidate, angles[0]!, background, input.space)) return false;
      const mine = { candidate, theme, angles, background };
      if (chosen.some((other) => isAngleOf(other.candidate, mine))) return false;
      chosen.push(mine);
      return true;
    });
  }
  const themeOrder = new Map<string | null, number>(input.taxonomy.themes.map((theme, i) => [theme.id, i]));
  return chosen.sort(
    byKeys(
      (entry) => -(themeOrder.get(entry.theme) ?? themeOrder.size),
      (entry) => entry.candidate.score,
      (entry) => entry.candidate.core,
    ),
  );
}

/** This session needs no hint where this many proposals took the matter up: two, or one in two hundred; or where one is about just this. */
function isWellCovered(candidate: RankedCandidate, index: ProposalIndex, space: TextSpace): boolean {
  const proposals = index.proposals.filter(({ proposal }) => !proposal.history).length;
  const takers = candidate.takers.map((owner) => index.proposals[owner]!.proposal).filter(({ history }) => !history);
  if (takers.length >= Math.max(2, proposals * 0.005)) return true;
  return takers.some(({ subject }) => {
    const { share, back } = compareObjects(candidate.core, bareSubject(subject), space);
    if (candidate.clues.length > 0) return candidate.clues.length < 3 && share >= 0.9;
    return share >= 0.8 || (share >= 0.6 && share + back >= 1.2);
  });
}

/** One good angle is enough where several sources speak for the topic: better one than a second one off the matter. */
function isStrong(candidate: RankedCandidate, { text }: Angle, { evidence }: Background, space: TextSpace): boolean {
  if (bigramOverlap(text, candidate.core) >= 0.55) return false;
  if (candidate.clues.length === 0 && compareObjects(candidate.core, text, space).share === 0) return false;
  const cites = (wanted: Evidence["kind"]) => evidence.some(({ kind }) => kind === wanted);
  const papers = new Set(candidate.points.map(({ paper }) => paper)).size;
  const said = (cites("policy") ? 1 : 0) + (cites("clue") ? 1 : 0) + (cites("proposal") ? 1 : 0);
  return said >= 2 || (cites("clue") && candidate.clues.length >= 3) || papers >= 2;
}

/** Small inputs carry fewer topics: one for every two records of any kind, at least 6. */
function sizeLimit(input: TopicInput): number {
  const paragraphs = input.papers.reduce((sum, paper) => sum + paper.paragraphs.length, 0);
  return Math.max(6, Math.round((input.proposals.length + input.clues.length + paragraphs) / 2));
}

function queueByTheme(
  ranked: readonly RankedCandidate[],
  input: TopicInput,
  index: ProposalIndex,
  topics: number,
): readonly ThemeQueue<RankedCandidate>[] {
  const byTheme = new Map<string | null, RankedCandidate[]>();
  const strengths = new Map<string | null, number>();
  const assigned = new Map(input.assignments.map(({ proposal, themes }) => [proposal, themes[0]?.theme]));
  const themeOfOwner = (owner: number | undefined) =>
    owner === undefined ? undefined : assigned.get(index.proposals[owner]!.proposal.id);
  ranked.forEach((candidate, place) => {
    const root = candidate.roots[0]?.proposal.id;
    const theme =
      (root === undefined ? undefined : assigned.get(root)) ??
      themeOf(candidate, input) ??
      themeOfOwner(candidate.takers[0] ?? candidate.neighbors[0]) ??
      null;
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), candidate]);
    // Only candidates that could be chosen at all speak for a theme's strength.
    if (place < topics * 6) strengths.set(theme, (strengths.get(theme) ?? 0) + candidate.merit);
  });
  return [...byTheme].map(([theme, candidates]) => ({ theme, candidates, strength: strengths.get(theme) ?? 0 }));
}

/** A theme less sure than this (as {@link TopicInput.assignTheme} scores) is mostly wrong: the nearest proposal's theme is a better guess. */
const sureTheme = 0.4;

/** By its title, said twice, beside what it was read from: the policy task and what clues are called. */
function themeOf({ core, points, clues }: RankedCandidate, input: TopicInput): string | null {
  const told = clues.slice(0, 3).map(({ title }) => bareClueTitle(title));
  const context = [core, core, ...points.slice(0, 1).map(({ text }) => text), ...told].join("，");
  const best = input.assignTheme(context);
  return best === null || best.score < sureTheme ? null : best.theme;
}

/** Two topics that most of the same people asked for are one. */
function shareClues(a: RankedCandidate, b: RankedCandidate): boolean {
  const idsOf = (candidate: RankedCandidate) => new Set(candidate.clues.map(({ id }) => id));
  return a.clues.length > 0 && b.clues.length > 0 && overlap(idsOf(a), idsOf(b)) >= 0.5;
}

/** A matter that already opens a way into a chosen topic near it is no topic of its own beside it. */
function isAngleOf(candidate: RankedCandidate, { candidate: other, angles }: Chosen): boolean {
  return (
    angles.some(({ text }) => bigramOverlap(text, candidate.core) >= 0.7) &&
    dot(candidate.vector, other.vector) >= angleOfTopic
  );
}

function speaksOfSame(a: RankedCandidate, b: RankedCandidate, limit: number, space: TextSpace): boolean {
  if (bigramOverlap(a.core, b.core) >= 0.7 || shareClues(a, b)) return true;
  if (overlap(a.words, b.words) >= 0.75 && Math.min(a.words.size, b.words.size) >= 2) return true;
  return dot(a.vector, b.vector) >= limit || isSameObject(compareObjects(a.core, b.core, space));
}

function toSuggestion(
  { candidate, theme, angles, background }: Chosen,
  index: ProposalIndex,
  input: TopicInput,
): TopicSuggestion {
  const title = titleOf(candidate.core);
  const evidence = distinct([...background.evidence, ...angles.flatMap((angle) => angle.evidence)]);
  const placeOf = new Map(evidence.map((entry, place) => [keyOf(entry), place]));
  const written = new Set([
    ...candidate.roots.map(({ proposal }) => proposal.id),
    ...candidate.takers.map((owner) => index.proposals[owner]!.proposal.id),
  ]);
  return {
    id: `topic-${sha256(title).slice(0, 8)}`,
    theme,
    title,
    background: background.text,
    angles: angles.map(({ text }) => text),
    angleEvidence: angles.map((angle) => angle.evidence.map((entry) => placeOf.get(keyOf(entry))!)),
    written: [...written].slice(0, maxWritten),
    units: findUnits(candidate, index, input.space, input.units),
    score: candidate.score,
    factors: candidate.factors,
    evidence,
  };
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map([...evidence].reverse().map((entry) => [keyOf(entry), entry])).values()].reverse();
}

function keyOf({ kind, ref, source, start, end }: Evidence): string {
  return `${kind} ${ref} ${source.paragraph ?? source.row ?? ""} ${start} ${end}`;
}
