import { coverageNames, sheetNames } from "../../../reports/catalog/wording.ts";
import { namePlace, nameProposal, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import { linkTo, type Places } from "./places.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 覆盖矩阵: one row a policy point; the counts by year and the proposals behind them. */
export function planCoverageSheet(model: CatalogModel, index: CatalogIndex, places: Places): SheetPlan {
  const years = [...new Set(model.results.coverage.flatMap(({ byYear }) => Object.keys(byYear)))].sort();
  return {
    name: sheetNames.coverage,
    frozenColumns: 2,
    emptyNote: model.totals.papers === 0 ? "没有提供政策文件，未作覆盖分析" : "政策文件中没有摘出可比对的任务",
    columns: [
      { title: "序号", width: 7, align: "center" },
      { title: "政策任务", width: 46 },
      { title: "出处", width: 30 },
      { title: "主题", width: 20 },
      ...years.map((year) => ({ title: `${year}年件数`, width: 11, align: "center" as const })),
      { title: "合计", width: 8, align: "center" },
      { title: "覆盖情况", width: 11, align: "center" },
      { title: "涉及提案", width: 48 },
    ],
    rows: model.results.coverage.map((row, place) => [
      place + 1,
      oneLine(row.point),
      `《${oneLine(index.paperTitle(row.source.file))}》${namePlace(row.source)}`,
      linkTo(places.theme(row.theme), index.themeName(row.theme)),
      ...years.map((year) => row.byYear[year] ?? 0),
      years.reduce((sum, year) => sum + (row.byYear[year] ?? 0), 0),
      { text: coverageNames[row.status], tone: row.status },
      row.proposals.map((id) => nameProposal(index.proposal(id))).join("、"),
    ]),
  };
}
