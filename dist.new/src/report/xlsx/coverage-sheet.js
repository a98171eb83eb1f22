import { coverageNames, sheetNames } from "../../../reports/catalog/wording.js";
import { namePlace, nameProposal } from "../catalog-index.js";
import { oneLine } from "../safe-text.js";
import { themeWidth } from "./column-width.js";
import { listTakers } from "./coverage-takers.js";
import { linkCount, linkTo } from "./places.js";
/** More are counted, and stand in 覆盖明细. */
const mostNamed = 6;
/** 覆盖矩阵: one row a policy point; the counts by year, each leading to the proposals behind it in 覆盖明细. */
export function planCoverageSheet(model, index, places) {
    const years = [...new Set(model.results.coverage.flatMap(({ byYear }) => Object.keys(byYear)))].sort();
    return {
        name: sheetNames.coverage,
        frozenColumns: 2,
        emptyNote: model.totals.papers === 0 ? "没有提供政策文件，未作覆盖分析" : "政策文件中没有摘出可比对的任务",
        columns: [
            { title: "序号", width: 6, align: "center" },
            { title: "政策任务", width: 42 },
            { title: "出处", width: 42 },
            { title: "主题", width: themeWidth(model) },
            ...years.map((year) => ({ title: `${year}年提案件数`, width: 10, align: "center" })),
            { title: "各年合计件数", width: 9, align: "center" },
            { title: "覆盖情况", width: 10, align: "center" },
            { title: "涉及的提案", width: 40 },
        ],
        rows: model.results.coverage.map((row, place) => {
            const takers = listTakers(row, index);
            const named = takers.slice(0, mostNamed).map(nameProposal).join("、");
            return [
                place + 1,
                oneLine(row.point),
                `《${oneLine(index.paperTitle(row.source.file))}》${namePlace(row.source)}`,
                linkTo(places.theme(row.theme), index.themeName(row.theme)),
                ...years.map((year) => linkCount(places.takersOfPoint(place, Number(year)), row.byYear[year] ?? 0)),
                linkCount(places.takersOfPoint(place), years.reduce((sum, year) => sum + (row.byYear[year] ?? 0), 0)),
                { text: coverageNames[row.status], tone: row.status },
                takers.length > mostNamed ? `${named}等${takers.length}件` : named,
            ];
        }),
    };
}
