import { max, sum } from "d3-array";
import { scaleSqrt } from "d3-scale";
import { coverageNames } from "../../../reports/catalog/wording.js";
import { coverageStatuses } from "../../topic/suggestion.js";
import { palette } from "../style/palette.js";
import { fitText, measureText } from "../style/measure-text.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { linkToList } from "../link.js";
import { buildChart } from "./chart.js";
import { coverageFill, drawStatus } from "./coverage-status.js";
import { drawText } from "./draw-text.js";
import { drawPatterns } from "./pattern.js";
import { sampleNote, sourceNote } from "./session.js";
import { el } from "./svg.js";
const name = "coverage-matrix";
const rowHeight = 25;
const headingHeight = 30;
const barTop = 26;
const tableTop = 68;
const themeWidth = 150;
const mostRows = 26;
const mostRowsOfStatus = 14;
const mostYears = 6;
/** Proposals that the largest square stands for, if no cell has more: one proposal never looks like many. */
const leastScale = 6;
/** Policy points by year: squares grow with the proposals that took a point up; rows stand by status, emptiest first. */
export function drawCoverageMatrix(model) {
    const { coverage } = model.results;
    if (coverage.length === 0) {
        const reason = model.totals.papers === 0 ? "没有提供政策文件。" : "政策文件中没有摘出可比对的任务。";
        return { name, title: "政策任务有没有人写成提案", reason };
    }
    const years = listYears(model).slice(-mostYears);
    const sections = chooseRows(coverage);
    const right = chartWidth - chartMargin;
    const columnWidth = Math.min(66, 330 / Math.max(years.length, 1));
    const firstColumn = right - years.length * columnWidth;
    const themeColumn = firstColumn - themeWidth;
    const most = max(coverage, ({ byYear }) => max(Object.values(byYear))) ?? 0;
    const side = scaleSqrt([0, Math.max(most, leastScale)], [0, 19]);
    const middleOf = (column) => firstColumn + (column + 0.5) * columnWidth;
    const names = new Map(model.results.taxonomy.themes.map((theme) => [theme.id, theme.name]));
    const content = [
        drawPatterns(name, "dots", "hatch"),
        ...drawShares(sections, coverage.length),
        drawText(chartMargin, tableTop + 14, "政策任务（原文）", { size: sizes.small }),
        drawText(themeColumn, tableTop + 14, "主题", { size: sizes.small }),
        ...years.map((year, column) => drawText(middleOf(column), tableTop + 14, `${year}年`, {
            size: sizes.small,
            anchor: "middle",
            bold: year === model.year,
        })),
        el("path", { d: `M${chartMargin},${tableTop + 28}H${right}`, stroke: palette.ink }),
    ];
    let y = tableTop + 30;
    for (const { status, total, entries } of sections) {
        const note = entries.length < total ? `，列出前 ${entries.length} 项` : "";
        content.push(drawStatus(name, status, chartMargin, y + headingHeight / 2 - 6), drawText(chartMargin + 22, y + headingHeight / 2 + 1, `${coverageNames[status]}（${total} 项${note}）`, {
            bold: true,
        }));
        y += headingHeight;
        for (const { row, index } of entries) {
            const middle = y + rowHeight / 2;
            const theme = row.theme === null ? "" : (names.get(row.theme) ?? "");
            content.push(el("path", { d: `M${chartMargin},${y}H${right}`, stroke: palette.grid }), el("g", { "data-go": linkToList({ title: `政策任务：${row.point}`, scope: "all", point: index }) }, el("title", {}, row.point), drawText(chartMargin + 22, middle, fitText(row.point, themeColumn - chartMargin - 34, sizes.small), {
                size: sizes.small,
            })), drawText(themeColumn, middle, fitText(theme, themeWidth - 12, sizes.tiny), {
                size: sizes.tiny,
                fill: palette.text,
            }), ...years.map((year, column) => drawCell(row.byYear[String(year)] ?? 0, middleOf(column), middle, side, linkToList({ title: `${year}年：${row.point}`, scope: "all", point: index, year }), columnWidth)));
            y += rowHeight;
        }
    }
    const empty = sections.find(({ status }) => status === "empty")?.total ?? 0;
    const shown = sum(sections, ({ entries }) => entries.length);
    const order = shown < coverage.length ? `各档按文件先后列出，全部 ${coverage.length} 项见“覆盖矩阵”表。` : "";
    const total = model.totals.session + model.totals.history;
    return buildChart({
        name,
        title: empty === 0
            ? `${coverage.length} 项政策任务都有提案写到`
            : `${coverage.length} 项政策任务中，${empty} 项没有提案写到`,
        caption: `政策文件中的具体任务 ${coverage.length} 项，与本次和往届提案 ${total} 件比对；方块面积和数字为各年写到该任务的提案件数，空圈为零。偏少、适度、饱和按写到的件数及其占全部提案的多少划分。${order}${sampleNote(total)}${sourceNote(model, "policy", "proposals", "history")}`,
        height: y + 10,
        content,
    });
}
/** One bar of all points by status, which is the legend as well. */
function drawShares(sections, whole) {
    const scale = (count) => (count / whole) * (chartWidth - 2 * chartMargin);
    let x = chartMargin;
    let legend = chartMargin;
    return sections.flatMap(({ status, total }) => {
        const label = `${coverageNames[status]} ${total} 项`;
        const drawn = [
            el("rect", { x, y: barTop, width: scale(total), height: 22, ...coverageFill(name, status) }),
            drawStatus(name, status, legend, 4),
            drawText(legend + 20, 11, label, { size: sizes.small }),
        ];
        x += scale(total);
        legend += 48 + measureText(label, sizes.small);
        return drawn;
    });
}
/** Years of the matrix itself, so that a year without any proposal still has its column. */
function listYears(model) {
    const found = model.results.coverage.flatMap(({ byYear }) => Object.keys(byYear).map(Number));
    return [...new Set([...model.years, ...found])].sort((a, b) => a - b);
}
function drawCell(count, x, y, side, link, columnWidth) {
    if (count === 0) {
        return el("circle", { cx: x - 8, cy: y, r: 3.5, fill: palette.paper, stroke: palette.faint });
    }
    const length = side(count);
    return el("g", { "data-go": link }, el("rect", {
        x: x - columnWidth / 2,
        y: y - rowHeight / 2,
        width: columnWidth,
        height: rowHeight,
        fill: palette.paper,
        "fill-opacity": 0,
    }), el("rect", { x: x - 8 - length / 2, y: y - length / 2, width: length, height: length, fill: palette.accent }), drawText(x + 7, y, String(count), { size: sizes.small }));
}
/** At most {@link mostRows} rows in the order of the results, shared out so that a rare status is not crowded out by a common one. */
function chooseRows(coverage) {
    const sections = coverageStatuses
        .map((status) => ({
        status,
        all: coverage.flatMap((row, index) => (row.status === status ? [{ row, index }] : [])),
    }))
        .filter(({ all }) => all.length > 0);
    const shares = new Map();
    let rest = mostRows;
    // The smallest first: what it does not use goes to the others.
    const bySize = [...sections].sort((a, b) => a.all.length - b.all.length);
    for (const [place, { status, all }] of bySize.entries()) {
        const share = Math.min(all.length, mostRowsOfStatus, Math.floor(rest / (bySize.length - place)));
        shares.set(status, share);
        rest -= share;
    }
    return sections.map(({ status, all }) => ({ status, total: all.length, entries: all.slice(0, shares.get(status)) }));
}
