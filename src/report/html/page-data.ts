import { byKeys } from "../../base/order.ts";
import type { Filing, Form, Outcome, Proposal } from "../../proposal/proposal.ts";
import type { Reading } from "../../relation/pair/reading.ts";
import type { Relation, SimilarPair } from "../../relation/pair/similar-pair.ts";
import { partKinds } from "../../text/segmented.ts";
import { indexCatalog, namePlace, nameProposal, nameProposers, nameUnits } from "../catalog-index.ts";
import type { CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import { nameSignal } from "../signal-names.ts";

/** What the page's script needs to open the lists and texts behind the numbers: the model, trimmed and put in words. */
export interface PageData {
  readonly year: number | null;
  /** In the order of the taxonomy, 未归类 left out. */
  readonly themes: readonly { readonly id: string; readonly name: string; readonly heading: string }[];
  readonly clusters: readonly { readonly id: string; readonly label: string }[];
  readonly proposals: readonly PageProposal[];
  /** Closest first. */
  readonly pairs: readonly PagePair[];
  /** Log-odds of being handled jointly before anything is measured: where every account of a judgement begins. */
  readonly usual: number;
  readonly groups: readonly PageGroup[];
  /** Rows of the coverage matrix, in their order. */
  readonly points: readonly { readonly point: string; readonly proposals: readonly string[] }[];
  readonly topics: readonly {
    readonly number: number;
    readonly id: string;
    readonly title: string;
    readonly proposals: readonly string[];
  }[];
}

export interface PageProposal {
  readonly id: string;
  /** As the office cites it: 2026年第0015号. */
  readonly name: string;
  readonly subject: string;
  /** Untouched, so that offsets hold; control characters go when it is drawn. */
  readonly body: string;
  /** True where `body` is only the beginning, to keep the file small. */
  readonly cut: boolean;
  readonly year: number | null;
  readonly history: boolean;
  readonly proposers: string;
  readonly sector: string | null;
  readonly form: Form;
  /** Leading and assisting units, for the filter; `unitText` is for reading. */
  readonly units: readonly string[];
  readonly unitText: string;
  readonly filing: Filing;
  readonly outcome: Outcome;
  readonly date: string | null;
  /** File and row, for looking it up. */
  readonly place: string;
  /** Best first; empty is 未归类. */
  readonly themes: readonly PageTheme[];
  readonly nearest: PageTheme | null;
  readonly cluster: string | null;
  /** The group it is suggested for. */
  readonly group: { readonly id: string; readonly relation: "duplicate" | "joint" } | null;
  /** [kind, start, end] with kind indexing {@link partKinds}. */
  readonly parts: readonly (readonly [number, number, number])[];
  /** [start, end] of each ask in `body`. */
  readonly asks: readonly (readonly [number, number])[];
}

export interface PageTheme {
  readonly id: string;
  /** In [0, 1]. */
  readonly score: number;
  readonly method: "given" | "learned" | "guided";
  readonly words: readonly string[];
}

export interface PageGroup {
  readonly id: string;
  readonly relation: "duplicate" | "joint";
  readonly members: readonly string[];
  readonly lead: string;
}

export interface PagePair {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  readonly reading: Reading;
  readonly score: number;
  readonly relatedScore: number;
  /** [Chinese name, contribution to the log-odds], most decisive first. */
  readonly signals: readonly (readonly [string, number])[];
  /** Sum of the contributions that are not listed. */
  readonly rest: number;
  /** [start in a, start in b, length]; null where they are left out to keep the file small. */
  readonly passages: readonly (readonly [number, number, number])[] | null;
  /** [ask of a, ask of b, similarity]. */
  readonly asks: readonly (readonly [number, number, number])[];
}

/** Bodies of up to this many characters in all are embedded whole: about 18 MB of file, five national sessions' worth of room. */
const bodyBudget = 6_000_000;
/** What remains of a body beyond the budget that nothing refers to. */
const excerptLength = 300;
/** Similar pairs beyond the groups that keep their shared passages. */
const pairsWithPassages = 1500;
/** With the beginning, the rest and the end a waterfall of at most eight rows. */
const signalsShown = 5;

export function buildPageData(model: CatalogModel): PageData {
  const { results } = model;
  const index = indexCatalog(model);
  const whole = findWholeBodies(model);
  const structure = new Map(results.structure.map((entry) => [entry.id, entry]));
  const pairs = [...results.pairs].sort(
    byKeys(
      ({ score }) => score,
      ({ relatedScore }) => relatedScore,
      ({ a }) => a,
      ({ b }) => b,
    ),
  );
  return {
    year: model.year,
    themes: model.themeRows.flatMap(({ theme, name, heading }) =>
      theme === null ? [] : [{ id: theme, name, heading }],
    ),
    clusters: results.clusters.map(({ id, label }) => ({ id, label })),
    proposals: results.proposals.map((proposal) =>
      buildProposal(proposal, index, structure.get(proposal.id), whole === null || whole.has(proposal.id)),
    ),
    usual: round(findUsual(pairs)),
    pairs: pairs.map((pair, rank) => buildPair(pair, rank < pairsWithPassages || pair.relation !== "related")),
    groups: results.groups.map(({ id, relation, members, lead }) => ({ id, relation, members, lead })),
    points: results.coverage.map(({ point, proposals }) => ({ point: oneLine(point), proposals })),
    topics: index.topics.map(({ number, topic }) => ({
      number,
      id: topic.id,
      title: topic.title,
      proposals: topic.evidence.flatMap(({ kind, ref }) => (kind === "proposal" ? [ref] : [])),
    })),
  };
}

/** Ids whose bodies must stay whole; null where all can. */
function findWholeBodies(model: CatalogModel): ReadonlySet<string> | null {
  const { results } = model;
  const total = results.proposals.reduce((sum, { body }) => sum + body.length, 0);
  if (total <= bodyBudget) return null;
  return new Set([
    ...results.groups.flatMap(({ members }) => members),
    ...results.pairs.filter(({ relation }) => relation !== "related").flatMap(({ a, b }) => [a, b]),
    ...results.topics.flatMap(({ evidence }) =>
      evidence.flatMap(({ kind, ref }) => (kind === "proposal" ? [ref] : [])),
    ),
    ...results.threads.flatMap(({ current, earlier }) => [...current, ...earlier]),
  ]);
}

function buildProposal(
  proposal: Proposal,
  index: CatalogIndex,
  structure: CatalogModel["results"]["structure"][number] | undefined,
  whole: boolean,
): PageProposal {
  const { id, units } = proposal;
  const assignment = index.assignment(id);
  const group = index.group(id);
  const theme = (scored: {
    theme: string;
    score: number;
    method: PageTheme["method"];
    evidence: readonly { term: string }[];
  }): PageTheme => ({
    id: scored.theme,
    score: round(scored.score),
    method: scored.method,
    words: scored.evidence.slice(0, 5).map(({ term }) => term),
  });
  return {
    id,
    name: nameProposal(proposal),
    subject: oneLine(proposal.subject),
    body: whole ? proposal.body : proposal.body.slice(0, excerptLength),
    cut: !whole && proposal.body.length > excerptLength,
    year: proposal.year,
    history: proposal.history,
    proposers: nameProposers(proposal),
    sector: proposal.sector,
    form: proposal.form,
    units: [...new Set([...(units.lead === null ? [] : [units.lead]), ...units.others])],
    unitText: nameUnits(proposal),
    filing: proposal.filing,
    outcome: proposal.outcome,
    date: proposal.date,
    place: `${oneLine(proposal.source.file)}${namePlace(proposal.source)}`,
    themes: assignment === null ? [] : assignment.themes.map(theme),
    nearest: assignment === null || assignment.nearest === null ? null : theme(assignment.nearest),
    cluster: index.cluster(id)?.id ?? null,
    group: group === null ? null : { id: group.id, relation: group.relation },
    parts: whole ? (structure?.parts ?? []).map(({ kind, start, end }) => [partKinds.indexOf(kind), start, end]) : [],
    asks: whole ? (structure?.asks ?? []).map(({ start, end }) => [start, end]) : [],
  };
}

function buildPair({ a, b, relation, reading, score, relatedScore, evidence }: SimilarPair, full: boolean): PagePair {
  const told = evidence.signals.filter(({ contribution }) => Math.abs(contribution) >= 0.005);
  // One left over is told rather than called the rest.
  const shown = told.length === signalsShown + 1 ? told.length : signalsShown;
  const others = told.slice(shown);
  return {
    a,
    b,
    relation,
    reading,
    score: round(score),
    relatedScore: round(relatedScore),
    signals: told
      .slice(0, shown)
      .map(({ name, contribution }) => [nameSignal(name, contribution), round(contribution)]),
    rest: round(others.reduce((sum, { contribution }) => sum + contribution, 0)),
    passages: full ? evidence.passages.map(({ aStart, bStart, length }) => [aStart, bStart, length]) : null,
    asks: evidence.asks.map((match) => [match.a, match.b, round(match.similarity)]),
  };
}

/** Least distance of a score from 0 and 1 from which its log-odds are exact enough: scores have four decimals. */
const clearOfEnds = 0.01;

/** What remains of a pair's log-odds without its contributions; the same for all pairs but for rounding and for rules that override the sum. */
function findUsual(pairs: readonly SimilarPair[]): number {
  const starts = pairs
    .filter(({ score }) => score >= clearOfEnds && score <= 1 - clearOfEnds)
    .map(({ score, evidence }) =>
      evidence.signals.reduce((left, { contribution }) => left - contribution, Math.log(score / (1 - score))),
    )
    .sort((x, y) => x - y);
  return starts[starts.length >> 1] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
