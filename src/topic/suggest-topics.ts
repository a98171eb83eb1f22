import { sha256 } from "../base/hash.ts";
import type { Clue } from "../proposal/clue.ts";
import type { PolicyPaper } from "../proposal/policy-paper.ts";
import type { ThemeAssignment } from "../theme/assignment.ts";
import type { Taxonomy } from "../theme/taxonomy.ts";
import { candidatesFromClues, candidatesFromPolicy, candidatesFromProposals } from "./candidate/candidate.ts";
import { rarestWeight } from "./match/concreteness.ts";
import { findCommonWords } from "./clue/clue-phrase.ts";
import { groupClues, type ClueMatter } from "./clue/clue-matter.ts";
import { chooseRows, findTakers, measureCoverage } from "./coverage.ts";
import type { SetAside } from "./clue/personal-matter.ts";
import { readPolicyPoints, type PassageCount, type PolicyPoint } from "./policy/policy-point.ts";
import { measureFits } from "./match/fit.ts";
import { rememberSpace } from "./match/memo-space.ts";
import { indexProposals, type ProposalIndex, type TopicProposal } from "./match/proposal-index.ts";
import { chooseTopics, type Chosen } from "./candidate/choose-topics.ts";
import { rankCandidates } from "./candidate/rank.ts";
import { maxWritten, type CoverageRow, type Evidence, type RefusalReason, type TopicSuggestion } from "./suggestion.ts";
import type { TextSpace } from "./match/text-space.ts";
import { titleOf } from "./write/topic-core.ts";
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
  /** The likeliest themes of a topic, filed as the proposals were: by its title and what it was read from. */
  readonly fileTopic: (title: string, sources: string) => readonly { readonly theme: string; readonly score: number }[];
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
  /** Candidates = topics + refused by reason. */
  readonly refused: ReadonlyMap<RefusalReason, number>;
  readonly clueMatters: readonly ClueMatter[];
  readonly setAside: readonly SetAside[];
}

/** 选题目录: from policy papers, clues and proposals to the topics worth proposing next, each with its evidence. */
export function suggestTopics(given: TopicInput, options: TopicOptions = defaultTopicOptions): TopicResults {
  if (hasNoGround(given)) {
    return {
      points: [],
      passedOver: [],
      coverage: [],
      topics: [],
      refused: new Map(),
      clueMatters: [],
      setAside: [],
    };
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
  const fits = measureFits(index);
  const ranked = rankCandidates(candidates, { points, matters, index, space, rarest, takersOf, fits });
  const { chosen, refused } = chooseTopics(ranked, { input, points, index, fits, isCommon }, options);
  const topics = chosen.map((entry) => toSuggestion(entry, index, input));
  const concrete = points.filter((point) => point.concrete);
  const coverage = chooseRows(measureCoverage(concrete, takersOf, takersByPoint(chosen), index), space, years);
  return { points, passedOver, coverage, topics, refused, clueMatters: matters, setAside };
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
