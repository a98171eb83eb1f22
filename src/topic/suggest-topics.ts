import { sha256 } from "../base/hash.ts";
import { byKeys } from "../base/order.ts";
import type { Clue } from "../proposal/clue.ts";
import type { PolicyPaper } from "../proposal/policy-paper.ts";
import type { ThemeAssignment } from "../theme/assignment.ts";
import type { Taxonomy } from "../theme/taxonomy.ts";
import { findAngles, type Angle } from "./angles.ts";
import { writeBackground, type Background } from "./background.ts";
import {
  candidatesFromClues,
  candidatesFromPolicy,
  candidatesFromProposals,
  copiesTitle,
  describeTitle,
} from "./candidate.ts";
import { rarestWeight } from "./concreteness.ts";
import { findCommonWords, type CommonWords } from "./clue-phrase.ts";
import { groupClues, type ClueMatter } from "./clue-matter.ts";
import { chooseRows, measureCoverage } from "./coverage.ts";
import { namesElsewhere } from "./elsewhere.ts";
import { takeTurns, type ThemeQueue } from "./diversify.ts";
import { overlap } from "./overlap.ts";
import type { SetAside } from "./personal-matter.ts";
import { readPolicyPoints, type PassageCount, type PolicyPoint } from "./policy-point.ts";
import { rememberSpace } from "./memo-space.ts";
import { indexProposals, type ProposalIndex, type TopicProposal } from "./proposal-index.ts";
import { rankCandidates, type RankedCandidate } from "./rank.ts";
import type { CoverageRow, Evidence, TopicSuggestion } from "./suggestion.ts";
import { dot, type TextSpace } from "./text-space.ts";
import { bigramOverlap, titleOf } from "./topic-core.ts";
import { findUnits, type UnitProfile } from "./units.ts";

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
  const space = rememberSpace(given.space);
  const input = { ...given, space };
  const { points, passedOver } = assignThemes(readPolicyPoints(input.papers, space), input);
  const clues = groupClues(input.clues, space);
  const { matters, setAside } = clues;
  const index = indexProposals(input.proposals, space);
  const years = [...new Set(index.proposals.flatMap(({ proposal }) => proposal.year ?? []))].sort((a, b) => a - b);
  const coverage = chooseRows(
    measureCoverage(
      points.filter((point) => point.concrete),
      index,
      space,
    ),
    space,
    years,
  );
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
  const ranked = rankCandidates(candidates, { points, matters, index, space, rarest });
  const topics = chooseTopics(ranked, points, index, input, options, isCommon);
  return { points, passedOver, coverage, topics, clueMatters: matters, setAside };
}

function assignThemes(
  reading: { points: readonly PolicyPoint[]; passedOver: readonly PassageCount[] },
  input: TopicInput,
) {
  const points = reading.points.map((point) =>
    point.concrete ? { ...point, theme: input.assignTheme(point.text)?.theme ?? null } : point,
  );
  return { ...reading, points };
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
const angleOfTopic = 0.3;
/** Two topics of one theme may be this near; nearer ones wait until the others had their turn. */
const neighborTopic = 0.62;

function chooseTopics(
  ranked: readonly RankedCandidate[],
  points: readonly PolicyPoint[],
  index: ProposalIndex,
  input: TopicInput,
  options: TopicOptions,
  isCommon: CommonWords,
): readonly TopicSuggestion[] {
  const present = index.proposals
    .filter(({ proposal }) => !proposal.history)
    .map(({ proposal }) => describeTitle(proposal.subject));
  const eligible = ranked.filter(({ core }) => !copiesTitle(core, present) && !namesElsewhere(core, index));
  const queues = queueByTheme(eligible, input, options.topics);
  const wanted = Math.min(options.topics, sizeLimit(input));
  const chosen: Chosen[] = [];
  const settled = new Set<RankedCandidate>();
  // Near neighbors within a theme wait until the others had their turn.
  for (const limit of [neighborTopic, sameTopic]) {
    const taken = (theme: string | null) => chosen.filter((entry) => entry.theme === theme).length;
    takeTurns(queues, { total: wanted - chosen.length, minimum: options.perTheme, taken }, (candidate, theme) => {
      if (settled.has(candidate)) return false;
      if (chosen.some((other) => speaksOfSame(candidate, other.candidate, other.theme === theme ? limit : sameTopic)))
        return false;
      if (chosen.some((other) => isAngleOf(candidate, other))) return false;
      settled.add(candidate);
      const angles = findAngles(candidate, points, index, input.space, isCommon);
      const background = writeBackground(candidate, index, input.space);
      if (angles.length < 2 || background.evidence.length === 0) return false;
      const mine = { candidate, theme, angles, background };
      if (chosen.some((other) => isAngleOf(other.candidate, mine))) return false;
      chosen.push(mine);
      return true;
    });
  }
  const themeOrder = new Map<string | null, number>(input.taxonomy.themes.map((theme, i) => [theme.id, i]));
  return chosen
    .sort(
      byKeys(
        (entry) => -(themeOrder.get(entry.theme) ?? themeOrder.size),
        (entry) => entry.candidate.score,
        (entry) => entry.candidate.core,
      ),
    )
    .map((entry) => toSuggestion(entry, index, input));
}

/** Small inputs carry fewer topics: one for every two records of any kind, at least 6. */
function sizeLimit(input: TopicInput): number {
  const paragraphs = input.papers.reduce((sum, paper) => sum + paper.paragraphs.length, 0);
  return Math.max(6, Math.round((input.proposals.length + input.clues.length + paragraphs) / 2));
}

function queueByTheme(
  ranked: readonly RankedCandidate[],
  input: TopicInput,
  topics: number,
): readonly ThemeQueue<RankedCandidate>[] {
  const byTheme = new Map<string | null, RankedCandidate[]>();
  const strengths = new Map<string | null, number>();
  ranked.forEach((candidate, place) => {
    const theme = themeOf(candidate, input);
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), candidate]);
    // Only candidates that could be chosen at all speak for a theme's strength.
    if (place < topics * 6) strengths.set(theme, (strengths.get(theme) ?? 0) + candidate.merit);
  });
  return [...byTheme].map(([theme, candidates]) => ({ theme, candidates, strength: strengths.get(theme) ?? 0 }));
}

/** Roots bring their assignment; anything else is assigned by its core and what it was read from. */
function themeOf(candidate: RankedCandidate, input: TopicInput): string | null {
  const root = candidate.roots[0]?.proposal.id;
  const assigned =
    root === undefined ? undefined : input.assignments.find(({ proposal }) => proposal === root)?.themes[0]?.theme;
  return assigned ?? input.assignTheme(candidate.core)?.theme ?? null;
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

function speaksOfSame(a: RankedCandidate, b: RankedCandidate, limit: number): boolean {
  if (bigramOverlap(a.core, b.core) >= 0.7 || shareClues(a, b)) return true;
  if (overlap(a.words, b.words) >= 0.75 && Math.min(a.words.size, b.words.size) >= 2) return true;
  return dot(a.vector, b.vector) >= limit;
}

function toSuggestion(
  { candidate, theme, angles, background }: Chosen,
  index: ProposalIndex,
  input: TopicInput,
): TopicSuggestion {
  const title = titleOf(candidate.core);
  const cited = [...background.evidence, ...angles.flatMap(({ evidence }) => evidence ?? [])];
  return {
    id: `topic-${sha256(title).slice(0, 8)}`,
    theme,
    title,
    background: background.text,
    angles: angles.map(({ text }) => text),
    units: findUnits(candidate, index, input.space, input.units),
    score: candidate.score,
    factors: candidate.factors,
    evidence: distinct(cited),
  };
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ kind, ref, start, end, source }) => {
    const key = `${kind} ${ref} ${source.paragraph ?? source.row ?? ""} ${start} ${end}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
