import { findChangedThemes, findLargestClusters } from "../../../reports/catalog/wording.js";
/**
 * The charts of 主题分布, in their order, each with what it shows. The others are in catalog.html and `charts`: those made for searching
 * (the map, words, networks), those that the document says in a sentence or a table (proposers, results, coverage), and those that
 * judge the program or its ranking.
 */
export const printedCharts = [
    { name: "theme-distribution", unless: "theme-by-year", find: () => null },
    { name: "theme-by-year", find: findChangedThemes },
    { name: "theme-clusters", find: findLargestClusters },
];
export function placeFigures(model, charts) {
    const byName = new Map(charts.map((chart) => [chart.name, chart]));
    return printedCharts.flatMap(({ name, unless, find }) => {
        const image = byName.get(name);
        if (image === undefined || (unless !== undefined && byName.has(unless)))
            return [];
        return [{ kind: "figure", image, finding: find(model) }];
    });
}
