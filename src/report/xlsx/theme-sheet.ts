import { sheetNames } from "../../../reports/catalog/wording.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkTo, type Places } from "./places.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 主题分布: one row a theme, 未归类 last, and a total that equals this session's proposals. */
export function planThemeSheet(model: CatalogModel, places: Places): SheetPlan {
  const { results, themeRows, totals, years } = model;
  const labels = new Map(results.clusters.map(({ id, label, members }) => [id, `${label}（${members.length}）`]));
  const words = new Map(results.themeWords.map(({ theme, words }) => [theme, words]));
  const sum = (count: (row: (typeof themeRows)[number]) => number): number =>
    themeRows.reduce((total, row) => total + count(row), 0);
  return {
    name: sheetNames.themes,
    frozenColumns: 2,
    emptyNote: "没有主题",
    columns: [
      { title: "领域", width: 20 },
      { title: "主题", width: 22 },
      { title: "本次会议件数", width: 13, align: "center" },
      { title: "占比", width: 9, align: "center", format: "0.0%" },
      ...years.map((year) => ({ title: `${year}年件数`, width: 11, align: "center" as const })),
      { title: "参考选题数", width: 11, align: "center" },
      { title: "主要议题（件数）", width: 46 },
      { title: "特征词", width: 46 },
    ],
    rows: themeRows.map((row) => [
      row.heading,
      row.name,
      row.count,
      row.share,
      ...years.map((year) => row.byYear[year] ?? 0),
      linkTo(row.topics[0] === undefined ? undefined : places.topic(row.topics[0]), row.topics.length),
      row.clusters
        .slice(0, 8)
        .map((id) => labels.get(id) ?? "")
        .join("、"),
      row.theme === null
        ? ""
        : (words.get(row.theme) ?? [])
            .slice(0, 10)
            .map(({ term }) => term)
            .join("、"),
    ]),
    total: [
      "合计",
      null,
      sum(({ count }) => count),
      totals.session === 0 ? 0 : 1,
      ...years.map((year) => sum(({ byYear }) => byYear[year] ?? 0)),
      sum(({ topics }) => topics.length),
    ],
  };
}
