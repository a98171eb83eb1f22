import { sha256 } from "../base/hash.ts";
import type { Clue } from "../proposal/clue.ts";
import type { PolicyPaper } from "../proposal/policy-paper.ts";
import type { ThemeAssignment } from "../theme/assignment.ts";
import type { Home } from "../text/place/home.ts";
import type { PlaceNames } from "../text/place/place-names.ts";
import type { Taxonomy } from "../theme/taxonomy.ts";
import { candidatesFromClues, candidatesFromPolicy } from "./candidate/candidate.ts";
import { isField, rarestWeight } from "./match/concreteness.ts";
import { objectOf } from "./match/same-object.ts";
import { findCommonWords } from "./clue/clue-phrase.ts";
import { groupClues, type ClueMatter } from "./clue/clue-matter.ts";
import { chooseRows, findTakers, measureCoverage } from "./coverage.ts";
import type { SetAside } from "./clue/personal-matter.ts";
import { findLocalPapers } from "./policy/own-papers.ts";
import { readPolicyPoints, type PassageCount, type PolicyPoint } from "./policy/policy-point.ts";
import { measureFits } from "./match/fit.ts";
import { rememberSpace } from "./match/memo-space.ts";
import { indexProposals, type ProposalIndex, type TopicProposal } from "./match/proposal-index.ts";
import { chooseTopics, type Chosen } from "./candidate/choose-topics.ts";
import { createCopyCheck } from "./candidate/copied-title.ts";
import { candidatesFromProposals } from "./candidate/earlier-matter.ts";
import { createElsewhereTest } from "./candidate/elsewhere.ts";
import { rankCandidates } from "./candidate/rank.ts";
import { isAskedFor, type Reach } from "./candidate/reach.ts";
import { siftPoints, type LeftOut } from "./candidate/sift-points.ts";
import { maxWritten, type CoverageRow, type Evidence, type RefusalReason, type TopicSuggestion } from "./suggestion.ts";
import type { TextSpace } from "./match/text-space.ts";
import { titleOf } from "./write/topic-core.ts";
import type { UnitProfile } from "./write/unit-names.ts";
import { findUnits } from "./write/units.ts";
import type { CivicMatter } from "./clue/civic-matter.ts";

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
  /** Common civic matters, by which clues are named; narrow before wide. */
  readonly civicMatters: readonly CivicMatter[];
  /** The office's own territory; null where its texts do not tell. */
  readonly home: Home | null;
  readonly places: PlaceNames;
  readonly reach: Reach;
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
  /** Concrete tasks of the papers = those among `points` + those left out. */
  readonly leftOut: readonly LeftOut[];
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
      leftOut: [],
      coverage: [],
      topics: [],
      refused: new Map(),
      clueMatters: [],
      setAside: [],
    };
  }
  const space = rememberSpace(given.space, given.home?.names);
  const input = { ...given, space };
  const reading = readPolicyPoints(input.papers, space);
  const clues = groupClues(input.clues, space);
  const { matters, setAside } = clues;
  const index = indexProposals(input.proposals, space);
  const years = [...new Set(index.proposals.flatMap(({ proposal }) => proposal.year ?? []))].sort((a, b) => a - b);
  const takersOf = rememberTakers(index, space);
  const localPapers = new Set(findLocalPapers(input.papers, input.home).map(({ file }) => file));
  const sifted = siftPoints(reading.points, {
    ...input,
    localPapers,
    newestYear: newestYearOf(input),
    isAskedFor: (point, decider) => isAskedFor(decider, takersOf(point), index),
  });
  const points = assignThemes(sifted.points, input);
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
  const isCopy = createCopyCheck(index.proposals.map(({ proposal }) => proposal.subject));
  const candidates = [
    ...candidatesFromPolicy(points, space),
    ...candidatesFromClues(clues, space, isCommon, input.civicMatters),
    ...candidatesFromProposals(index, space, (core) => !isCopy(core) && !isField(objectOf(core))),
  ];
  const fits = measureFits(index);
  const ranked = rankCandidates(candidates, { points, matters, index, space, rarest, fits, localPapers });
  const isElsewhere = createElsewhereTest(input, index);
  const context = { input, points, index, fits, isCommon, isCopy, isElsewhere };
  const { chosen, refused } = chooseTopics(ranked, context, options);
  const topics = chosen.map((entry) => toSuggestion(entry, index, input));
  const concrete = points.filter((point) => point.concrete);
  const coverage = chooseRows(measureCoverage(concrete, takersOf, takersByPoint(chosen), index), space, years);
  const { passedOver } = reading;
  return { points, passedOver, leftOut: sifted.leftOut, coverage, topics, refused, clueMatters: matters, setAside };
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

/** Of the session, or of the newest paper where that is later; −Infinity where no year is known. */
function newestYearOf({ papers, proposals }: TopicInput): number {
  const session = proposals.filter(({ proposal }) => !proposal.history);
  return Math.max(...[...papers, ...session.map(({ proposal }) => proposal)].map(({ year }) => year ?? -Infinity));
}

function assignThemes(points: readonly PolicyPoint[], input: TopicInput): readonly PolicyPoint[] {
  return points.map((point) => (point.concrete ? { ...point, theme: themeOfPoint(point, input) } : point));
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
    clues: candidate.clues.map(({ id }) => id),
    units: findUnits(candidate, index, input.space, input.units, input.home),
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
