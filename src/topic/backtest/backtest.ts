import type { Computation } from "../../base/progress.ts";
import type { Proposal } from "../../proposal/proposal.ts";
import type { Cluster } from "../../theme/assignment.ts";
import type { PolicyPaper } from "../../proposal/policy-paper.ts";
import { readPolicyPoints } from "../policy/policy-point.ts";
import type { TopicSuggestion } from "../suggestion.ts";
import { centralSubjects, drawSubjects, policyTasks, rankClusters } from "./baselines.ts";
import {
  bestOf,
  createJudge,
  judgeLevels,
  narrownessOf,
  type Judge,
  type JudgeSpaces,
  type LaterProposal,
} from "./judge.ts";
import { mean, measureTopics, meetingsOf, type Figures, type MeasureRules } from "./measure.ts";
import {
  backtestMethods,
  type Backtest,
  type BacktestMethod,
  type MethodFigures,
  type Range,
  type UnforeseenProposal,
} from "./result.ts";

export interface BacktestInput {
  readonly topics: readonly TopicSuggestion[];
  readonly papers: readonly PolicyPaper[];
  readonly clusters: readonly Cluster[];
  readonly history: readonly Proposal[];
  readonly later: readonly LaterProposal[];
  readonly spaces: JudgeSpaces;
  /** Decides the draws. */
  readonly seed: number;
}

export const backtestRules: MeasureRules = {
  ...judgeLevels,
  perTopic: 5,
  broadShare: 0.02,
  broadestInHistory: 0.01,
  leastInHistory: 3,
};

/** Draws of random subjects, so that their mean is known to a proposal or two. */
const draws = 20;

/** Would the catalog have met the proposals that came after? Beside it the same number of titles that cost no thought. */
export function* backtestTopics(input: BacktestInput): Computation<Backtest> {
  const { topics, later, spaces, history } = input;
  const judge = createJudge(later, spaces);
  const judgeEarlier = createJudge(history, spaces);
  const lists = listsOf(input);
  const total = backtestMethods.reduce((sum, method) => sum + lists[method].length, 0);
  const measured: Measured[] = [];
  for (const method of backtestMethods) {
    for (const topics of lists[method]) {
      measured.push(measureList(method, topics, judge, judgeEarlier, input));
      yield { done: measured.length, total };
    }
  }
  const catalog = measured[0]!;
  return {
    proposals: later.length,
    methods: backtestMethods.map((method) =>
      summarize(
        method,
        measured.filter((list) => list.method === method),
        catalog,
      ),
    ),
    draws,
    rules: backtestRules,
    topics: topics.map(({ id, title, theme }, t) => ({
      topic: id,
      title,
      theme,
      met: meetingsOf(catalog.scores[t]!, backtestRules.met)
        .map((proposal) => ({ proposal: later[proposal]!.id, score: catalog.scores[t]![proposal]! }))
        .sort((a, b) => b.score - a.score),
    })),
    unforeseen: findUnforeseen(input, catalog, measured),
  };
}

/** A title, and what else may be met in its stead. */
interface Titled {
  readonly title: string;
  readonly angles: readonly string[];
}

/** Every method's titles, as many as the catalog has; of random subjects one list a draw. */
function listsOf(input: BacktestInput): Readonly<Record<BacktestMethod, readonly (readonly Titled[])[]>> {
  const { topics, papers, history, seed, spaces } = input;
  const count = topics.length;
  const bare = (titles: readonly string[]) => titles.slice(0, count).map((title): Titled => ({ title, angles: [] }));
  const clusters = rankClusters(input.clusters, history);
  return {
    catalog: [bare(topics.map(({ title }) => title))],
    angles: [topics],
    centers: [bare(centralSubjects(clusters, history))],
    labels: [bare(clusters.map(({ label }) => label))],
    // Read anew: what the catalog passes over is no matter to a list that cost no thought.
    policy: [bare(policyTasks(readPolicyPoints(papers, spaces.titles).points))],
    random: Array.from({ length: draws }, (_, draw) => bare(drawSubjects(history, count, seed + draw))),
  };
}

interface Measured {
  readonly method: BacktestMethod;
  /** Of each topic, by proposal. */
  readonly scores: readonly Float32Array[];
  /** Proposals met, by place. */
  readonly met: ReadonlySet<number>;
  readonly figures: Figures;
}

function measureList(
  method: BacktestMethod,
  list: readonly Titled[],
  judge: Judge,
  judgeEarlier: Judge,
  { history, later, spaces }: BacktestInput,
): Measured {
  const scores = list.map(({ title, angles }) => bestOf([title, ...angles].map(judge)));
  const topics = list.map(({ title }, t) => ({
    scores: scores[t]!,
    earlier: meetingsOf(judgeEarlier(title), backtestRules.near).length,
    narrowness: narrownessOf(title, spaces.titles),
  }));
  return {
    method,
    scores,
    met: new Set(scores.flatMap((score) => meetingsOf(score, backtestRules.met))),
    figures: measureTopics(topics, history.length, later.length, backtestRules),
  };
}

/** Means over the draws; the range where there are several. */
function summarize(method: BacktestMethod, lists: readonly Measured[], catalog: Measured): MethodFigures {
  const of = (pick: (figures: Figures) => number) => lists.map(({ figures }) => pick(figures));
  const range = (values: readonly number[]): Range => [Math.min(...values), Math.max(...values)];
  const names = Object.keys(catalog.figures) as (keyof Figures)[];
  const figures = Object.fromEntries(names.map((name) => [name, mean(of((each) => each[name]))]));
  return {
    ...(figures as Record<keyof Figures, number>),
    method,
    range:
      lists.length > 1 ? { met: range(of(({ met }) => met)), definite: range(of(({ definite }) => definite)) } : null,
    onlyThis: mean(lists.map(({ met }) => countOutside(met, catalog.met))),
    onlyCatalog: mean(lists.map(({ met }) => countOutside(catalog.met, met))),
  };
}

function countOutside(inner: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return [...inner].filter((proposal) => !other.has(proposal)).length;
}

function findUnforeseen(
  { topics, later }: BacktestInput,
  catalog: Measured,
  measured: readonly Measured[],
): readonly UnforeseenProposal[] {
  // Twenty draws together say nothing about one list.
  const single = measured.filter(({ method }) => method !== "random");
  return later.flatMap(({ id }, proposal) => {
    if (catalog.met.has(proposal)) return [];
    const near = topics
      .map(({ id, title }, t) => ({ topic: id, title, score: catalog.scores[t]![proposal]! }))
      .filter(({ score }) => score >= backtestRules.near);
    return [
      {
        proposal: id,
        nearest: near.length === 0 ? null : near.reduce((best, each) => (each.score > best.score ? each : best)),
        metBy: single.filter(({ met }) => met.has(proposal)).map(({ method }) => method),
      },
    ];
  });
}
