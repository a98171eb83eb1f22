import { findChangedThemes, findLargestClusters } from "../../../reports/catalog/wording.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { ChartImage } from "../chart-image.ts";
import type { Block } from "./block.ts";

/**
 * The charts of 主题分布, in their order, each with what it shows. The others are in catalog.html and `charts`: those made for searching
 * (the map, words, networks), those that the document says in a sentence or a table (proposers, results, coverage), and those that
 * judge the program or its ranking.
 */
export const printedCharts: readonly {
  readonly name: string;
  /** Left out where this other chart is there and shows the same. */
  readonly unless?: string;
  readonly find: (model: CatalogModel) => string | null;
}[] = [
  { name: "theme-distribution", unless: "theme-by-year", find: () => null },
  { name: "theme-by-year", find: findChangedThemes },
  { name: "theme-clusters", find: findLargestClusters },
];

export function placeFigures(model: CatalogModel, charts: readonly ChartImage[]): Block[] {
  const byName = new Map(charts.map((chart) => [chart.name, chart]));
  return printedCharts.flatMap(({ name, unless, find }): Block[] => {
    const image = byName.get(name);
    if (image === undefined || (unless !== undefined && byName.has(unless))) return [];
    return [{ kind: "figure", image, finding: find(model) }];
  });
}
