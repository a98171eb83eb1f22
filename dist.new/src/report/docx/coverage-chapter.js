import { chapterTitles, coverageNames, coverageNote, coverageOrder, sheetNames, warnOfSmallYears, } from "../../../reports/catalog/wording.js";
import { namePlace } from "../catalog-index.js";
import { oneLine } from "../safe-text.js";
/** Years that fit beside the other columns: on a sheet as it stands, and on a turned one. */
const maxUprightYears = 4;
const maxYears = 8;
/** Tasks printed; the workbook has them all. */
const maxTasks = 120;
/** 政策任务覆盖情况: how many proposals took up each task of the policy papers, year by year. */
export function planCoverageChapter(model, index) {
    const { coverage } = model.results;
    if (coverage.length === 0)
        return [];
    const years = [...new Set(coverage.flatMap(({ byYear }) => Object.keys(byYear)))].sort().slice(-maxYears);
    const counts = coverageOrder
        .map((status) => ({ status, count: coverage.filter((row) => row.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${coverageNames[status]}${count}项`);
    const papers = [...new Set(coverage.map(({ source }) => source.file))];
    const titles = papers.map((file, place) => `${papers.length > 1 ? paperMark(place) : ""}《${oneLine(index.paperTitle(file))}》`);
    const warning = warnOfSmallYears(model, years.map(Number));
    return [
        { kind: "turn", turn: years.length > maxUprightYears ? "turned" : "upright" },
        { kind: "chapter", text: chapterTitles.coverage },
        {
            kind: "text",
            text: `${coverageNote}共${coverage.length}项任务，其中${counts.join("、")}。出处为${titles.join("、")}。${coverage.length > maxTasks ? `以下列出前${maxTasks}项，其余见电子表格“${sheetNames.coverage}”。` : ""}`,
        },
        ...(warning === null ? [] : [{ kind: "text", text: warning }]),
        {
            kind: "table",
            caption: "政策任务历年涉及提案件数",
            columns: [
                { title: "序号", width: 12, align: "center" },
                { title: "政策任务", width: 72 },
                { title: "出处", width: 28, align: "center" },
                ...years.map((year) => ({ title: `${year}年`, width: 18, align: "center" })),
                { title: "情况", width: 14, align: "center" },
            ],
            rows: coverage
                .slice(0, maxTasks)
                .map((row, place) => [
                String(place + 1),
                oneLine(row.point),
                `${papers.length > 1 ? paperMark(papers.indexOf(row.source.file)) : ""}${namePlace(row.source)}`,
                ...years.map((year) => String(row.byYear[year] ?? 0)),
                { status: row.status },
            ]),
        },
    ];
}
/** 甲、乙、丙: not to be taken for the numbers of evidence. */
function paperMark(place) {
    return "甲乙丙丁戊己庚辛壬癸"[place] ?? `（${place + 1}）`;
}
