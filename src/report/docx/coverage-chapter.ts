import {
  chapterTitles,
  coverageNames,
  coverageNote,
  coverageOrder,
  sheetNames,
} from "../../../reports/catalog/wording.ts";
import { namePlace, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import type { Block } from "./block.ts";

/** Years that fit beside the other columns. */
const maxYears = 4;

/** Tasks printed; the workbook has them all. */
const maxTasks = 120;

/** 覆盖情况: how many proposals took up each task of the policy papers. */
export function planCoverageChapter(model: CatalogModel, index: CatalogIndex, figures: readonly Block[]): Block[] {
  const { coverage } = model.results;
  if (coverage.length === 0) return [];
  const years = [...new Set(coverage.flatMap(({ byYear }) => Object.keys(byYear)))].sort().slice(-maxYears);
  const counts = coverageOrder
    .map((status) => ({ status, count: coverage.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${coverageNames[status]}${count}项`);
  const papers = [...new Set(coverage.map(({ source }) => source.file))];
  const titles = papers.map(
    (file, place) => `${papers.length > 1 ? `〔${place + 1}〕` : ""}《${oneLine(index.paperTitle(file))}》`,
  );
  return [
    { kind: "chapter", text: chapterTitles.coverage },
    {
      kind: "text",
      text: `${coverageNote}共${coverage.length}项任务，其中${counts.join("、")}。出处：${titles.join("；")}。${
        coverage.length > maxTasks ? `以下列出前${maxTasks}项，其余见电子表格“${sheetNames.coverage}”。` : ""
      }`,
    },
    {
      kind: "table",
      caption: "政策任务覆盖情况（件）",
      columns: [
        { title: "序号", width: 13, align: "center" },
        { title: "政策任务", width: 61 },
        { title: "出处", width: 30, align: "center" },
        ...years.map((year) => ({ title: `${year}年`, width: 18, align: "center" as const })),
        { title: "情况", width: 14, align: "center" },
      ],
      rows: coverage
        .slice(0, maxTasks)
        .map((row, place) => [
          String(place + 1),
          oneLine(row.point),
          `${papers.length > 1 ? `〔${papers.indexOf(row.source.file) + 1}〕` : ""}${namePlace(row.source)}`,
          ...years.map((year) => String(row.byYear[year] ?? 0)),
          coverageNames[row.status],
        ]),
    },
    ...figures,
  ];
}
