import { max, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { formatShare } from "../../../reports/catalog/wording.js";
import { byKeys } from "../../base/order.js";
import { palette } from "../style/palette.js";
import { fitText, measureText, wrapText } from "../style/measure-text.js";
import { chartMargin, chartWidth, sizes, tallestChart } from "../style/typography.js";
import { linkToList } from "../link.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { drawPatterns, patternFill } from "./pattern.js";
import { sampleNote, sourceNote } from "./session.js";
import { el } from "./svg.js";
const name = "theme-distribution";
const title = "本次会议提案集中在哪些主题";
const rowHeight = 24;
const headingHeight = 32;
/** What a heading takes besides its rows, px. */
const headingRoom = headingHeight + 9;
/** More are left out, and themes stand in one row. */
const mostHeadings = 10;
const valueWidth = 124;
/** How many proposals each theme has: bars from the largest to the smallest, under their headings. */
export function drawThemeDistribution(model) {
    const { session } = model.totals;
    if (session === 0)
        return { name, title, reason: "没有本次会议的提案。" };
    const { shown, folded } = foldSmallest(model.themeRows.filter(({ count }) => count > 0));
    const without = model.themeRows.filter(({ theme, count }) => theme !== null && count === 0);
    const labelWidth = Math.min(230, max(shown, (row) => measureText(row.name, sizes.body) + 16) ?? 0);
    const left = chartMargin + labelWidth + 10;
    const right = chartWidth - chartMargin - valueWidth;
    const rest = folded.length === 0 ? null : { label: `其余 ${folded.length} 个主题`, count: sum(folded, countOf) };
    const scale = scaleLinear([0, max([...shown.map(countOf), rest?.count ?? 0]) ?? 1], [0, right - left]);
    const content = [drawPatterns(name, "hatch")];
    let y = 4;
    for (const { heading, rows, alone } of groupByHeading(shown)) {
        if (!alone) {
            const count = sum(model.themeRows.filter((row) => row.heading === heading), countOf);
            const middle = y + headingHeight / 2 + 2;
            content.push(drawText(chartMargin, middle, fitText(heading, 420, sizes.body), { bold: true }), drawText(chartWidth - chartMargin, middle, `小计 ${count} 件，${formatShare(count / session)}`, {
                anchor: "end",
                size: sizes.small,
                fill: palette.text,
            }), el("path", { d: `M${chartMargin},${y + headingHeight}H${chartWidth - chartMargin}`, stroke: palette.rule }));
            y += headingHeight + 3;
        }
        for (const row of rows) {
            const link = linkToList({ title: `主题：${row.name}`, theme: row.theme ?? "none" });
            const fill = row.theme === null ? patternFill(name, "hatch") : palette.accent;
            content.push(drawRow({ label: row.name, count: row.count, link, fill }, y, left, scale, session));
            y += rowHeight;
        }
        if (!alone)
            y += 6;
    }
    if (rest !== null) {
        content.push(drawRow({ ...rest, link: null, fill: palette.accentPale }, y, left, scale, session));
        y += rowHeight;
    }
    if (without.length > 0) {
        const names = without.map((row) => row.name).join("、");
        const lines = wrapText(`没有提案的主题：${names}。`, chartWidth - 2 * chartMargin, sizes.small, 3);
        y += 12;
        content.push(...lines.map((line, place) => drawText(chartMargin, y + 8 + place * 19, line, { size: sizes.small, fill: palette.text })));
        y += lines.length * 19;
    }
    return buildChart({
        name,
        title,
        caption: `本次会议提案 ${session} 件，每件按最可能的一个主题计数，由多到少排列；百分比为占本次会议提案的比重。${sampleNote(session)}${sourceNote(model, "proposals")}`,
        height: y + 8,
        content,
    });
}
function drawRow({ label, count, link, fill }, y, left, scale, session) {
    const middle = y + rowHeight / 2;
    const value = `${count} 件`;
    return el("g", { "data-go": link }, el("rect", { x: chartMargin, y, width: chartWidth - 2 * chartMargin, height: rowHeight, fill: palette.paper }), drawText(left - 10, middle, fitText(label, left - chartMargin - 10, sizes.body), { anchor: "end" }), el("rect", { x: left, y: y + 4, width: scale(count), height: rowHeight - 8, fill, stroke: palette.accent }), el("path", { d: `M${left},${y}v${rowHeight}`, stroke: palette.rule }), drawText(left + scale(count) + 8, middle, value, { size: sizes.small, bold: true }), drawText(left + scale(count) + 18 + measureText(value, sizes.small), middle, formatShare(count / session), {
        size: sizes.small,
        fill: palette.text,
    }));
}
/** As many rows as the tallest chart holds: of more, the smallest become one. */
function foldSmallest(rows) {
    const headings = groupByHeading(rows).filter(({ alone }) => !alone).length;
    const most = Math.floor((tallestChart - 90 - headings * headingRoom) / rowHeight);
    if (rows.length <= most)
        return { shown: rows, folded: [] };
    const ordered = [...rows].sort(byKeys(({ theme }) => (theme === null ? 1 : 0), countOf, (row) => row.name));
    return { shown: ordered.slice(0, most - 1), folded: ordered.slice(most - 1) };
}
/** Headings and their themes, the largest first; 未归类 last. With many headings each theme stands for itself. */
function groupByHeading(rows) {
    const many = new Set(rows.map(({ heading }) => heading)).size > mostHeadings;
    const headingOf = (row) => (many ? row.name : row.heading);
    return [...new Set(rows.map(headingOf))]
        .map((heading) => {
        const own = rows.filter((row) => headingOf(row) === heading).sort(byKeys(countOf, (row) => row.name));
        return { heading, rows: own, alone: own.length === 1 && own[0]?.name === heading };
    })
        .sort(byKeys((group) => (group.rows.some(({ theme }) => theme === null) ? 0 : 1), (group) => sum(group.rows, countOf), ({ heading }) => heading));
}
function countOf({ count }) {
    return count;
}
