import { sheetNames } from "../../../reports/catalog/wording.ts";
import { findCounted } from "../../statistics/counted.ts";
import type { CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { listTakers } from "./coverage-takers.ts";
import { orderProposals, themeOf } from "./proposal-order.ts";
import type { CellPlace, LinkedValue } from "./sheet-plan.ts";

type Place = CellPlace | undefined;
type Scope = "session" | "history";

/** Where each thing stands in the workbook, so that other sheets can lead to it; several rows where it has several. */
export interface Places {
  readonly proposal: (id: string) => Place;
  readonly proposalsOfTheme: (theme: string | null, scope: Scope) => Place;
  readonly proposalsOfCluster: (cluster: string, scope: Scope) => Place;
  readonly theme: (id: string | null) => Place;
  readonly cluster: (id: string) => Place;
  readonly clustersOfTheme: (theme: string | null) => Place;
  readonly group: (id: string) => Place;
  readonly asksOfGroup: (id: string) => Place;
  /** Flags on a proposal. */
  readonly flags: (proposal: string) => Place;
  readonly topic: (id: string) => Place;
  readonly topicsOfTheme: (theme: string | null) => Place;
  readonly evidenceOfTopic: (id: string) => Place;
  /** Row of the coverage matrix, from 0. */
  readonly point: (place: number) => Place;
  /** Proposals behind a row of the coverage matrix, of all years or of one. */
  readonly takersOfPoint: (place: number, year?: number) => Place;
  /** The rows of 统计明细 behind a number of the statistics. */
  readonly proposalsOfCount: (key: string) => Place;
}

/** Rows are those of the sheets' plans, in the same order. */
export function findPlaces(model: CatalogModel, index: CatalogIndex): Places {
  const { results, themeRows } = model;
  const proposals = orderProposals(model, index);
  const scopeOf = ({ history }: { readonly history: boolean }): Scope => (history ? "history" : "session");
  const clusters = themeRows.flatMap((row) => row.clusters.map((cluster) => ({ cluster, theme: row.theme })));
  const takers = results.coverage.flatMap((row, point) => listTakers(row, index).map(({ year }) => ({ point, year })));
  const at = {
    proposal: blocks(sheetNames.proposals, proposals, ({ id }) => id),
    proposalTheme: blocks(sheetNames.proposals, proposals, (each) => key(scopeOf(each), themeOf(each.id, index))),
    proposalCluster: blocks(sheetNames.proposals, proposals, (each) =>
      key(scopeOf(each), index.cluster(each.id)?.id ?? null),
    ),
    theme: blocks(sheetNames.themes, themeRows, ({ theme }) => key(theme)),
    cluster: blocks(sheetNames.clusters, clusters, ({ cluster }) => cluster),
    clusterTheme: blocks(sheetNames.clusters, clusters, ({ theme }) => key(theme)),
    group: blocks(
      sheetNames.groups,
      results.groups.flatMap(({ id, members }) => members.map(() => id)),
      (id) => id,
    ),
    ask: blocks(
      sheetNames.groupAsks,
      results.groups.flatMap(({ id, asks }) => asks.map(() => id)),
      (id) => id,
    ),
    flag: blocks(sheetNames.flags, results.flags, ({ proposal }) => proposal),
    topic: blocks(sheetNames.topics, index.topics, ({ topic }) => topic.id),
    topicTheme: blocks(sheetNames.topics, index.topics, ({ topic }) => key(topic.theme)),
    evidence: blocks(
      sheetNames.evidence,
      index.topics.flatMap(({ topic }) => topic.evidence.map(() => topic.id)),
      (id) => id,
    ),
    taker: blocks(sheetNames.takers, takers, ({ point }) => String(point)),
    counted: blocks(
      sheetNames.counted,
      findCounted(model.statistics).flatMap(({ key: name, ids }) => ids.map(() => name)),
      (name) => name,
    ),
    takerYear: blocks(sheetNames.takers, takers, ({ point, year }) => key(String(point), String(year))),
  };
  return {
    proposal: (id) => at.proposal.get(id),
    proposalsOfTheme: (theme, scope) => at.proposalTheme.get(key(scope, theme)),
    proposalsOfCluster: (cluster, scope) => at.proposalCluster.get(key(scope, cluster)),
    theme: (id) => at.theme.get(key(id)),
    cluster: (id) => at.cluster.get(id),
    clustersOfTheme: (theme) => at.clusterTheme.get(key(theme)),
    group: (id) => at.group.get(id),
    asksOfGroup: (id) => at.ask.get(id),
    flags: (proposal) => at.flag.get(proposal),
    topic: (id) => at.topic.get(id),
    topicsOfTheme: (theme) => at.topicTheme.get(key(theme)),
    evidenceOfTopic: (id) => at.evidence.get(id),
    point: (place) => (place < results.coverage.length ? { sheet: sheetNames.coverage, row: place + 2 } : undefined),
    proposalsOfCount: (name) => at.counted.get(name),
    takersOfPoint: (place, year) =>
      year === undefined ? at.taker.get(String(place)) : at.takerYear.get(key(String(place), String(year))),
  };
}

/** The rows of each key: a sheet's list keeps those of one key together, else only the first of them counts. */
function blocks<T>(sheet: string, rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, CellPlace> {
  const places = new Map<string, { sheet: string; row: number; last: number }>();
  for (const [index, value] of rows.entries()) {
    const known = places.get(keyOf(value));
    const row = index + 2;
    if (known === undefined) places.set(keyOf(value), { sheet, row, last: row });
    else if (known.last === row - 1) known.last = row;
  }
  return places;
}

/** One string of several parts; no part holds a line feed, and none is empty but for null. */
function key(...parts: readonly (string | null)[]): string {
  return parts.map((part) => part ?? "").join("\n");
}

/** A value that leads somewhere, or plain where there is nowhere to lead. */
export function linkTo(place: Place, text: string | number | null): LinkedValue {
  return place === undefined ? { text } : { text, link: place };
}

/** A count that leads to what it counts; zero leads nowhere. */
export function linkCount(place: Place, count: number): LinkedValue {
  return linkTo(count === 0 ? undefined : place, count);
}
