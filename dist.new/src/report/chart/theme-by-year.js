import { max, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { formatShare, smallSample } from "../../../reports/catalog/wording.js";
import { byKeys } from "../../base/order.js";
import { palette } from "../style/palette.js";
import { fitText, measureText } from "../style/measure-text.js";
import { chartMargin, chartWidth, sizes, tallestChart } from "../style/typography.js";
import { linkToList } from "../link.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { sourceNote } from "./session.js";
import { el } from "./svg.js";
const name = "theme-by-year";
const changeWidth = 116;
const headHeight = 32;
/** More columns leave no room for their numbers. */
const mostYears = 5;
/** From so many columns on, numbers stand over their bar instead of behind it. */
const narrowFrom = 4;
/** Expected proposals a year below which a comparison tells nothing. */
const leastExpected = 5;
/** A change that chance alone would make in fewer than one of twenty comparisons (two shares, normal approximation). */
const beyondChance = 1.96;
/** Each theme's share of every year's proposals, in a table of bars; a last column tells what changed by more than chance. */
export function drawThemeByYear(model) {
    const years = model.years
        .slice(-mostYears)
        .map((year) => ({ year, total: sum(model.themeRows, (row) => countOf(row, year)) }));
    const session = model.year ?? years.at(-1)?.year;
    if (years.length < 2 || session === undefined) {
        const reason = session === undefined ? "提案都没有注明年份。" : `只有${session}年的提案，没有可以对照的往年。`;
        return { name, title: "各年提案的主题构成", reason };
    }
    const narrow = years.length >= narrowFrom;
    const rowHeight = narrow ? 40 : 26;
    const all = model.themeRows
        .filter((row) => years.some(({ year }) => countOf(row, year) > 0))
        .sort(byKeys(({ theme }) => (theme === null ? 0 : 1), (row) => countOf(row, session), (row) => row.name));
    const rows = all.slice(0, Math.floor((tallestChart - headHeight - 10) / rowHeight));
    const before = years.filter(({ year }) => year < session).at(-1);
    const changes = compareYears(rows, before, years.find(({ year }) => year === session));
    const labelWidth = Math.min(190, max(rows, (row) => measureText(row.name, sizes.body)) ?? 0);
    const left = chartMargin + labelWidth + 14;
    const right = chartWidth - chartMargin;
    const columnWidth = (right - (changes === null ? 0 : changeWidth) - left) / years.length;
    const columns = years.map((year, place) => ({ ...year, x: left + place * columnWidth }));
    const most = max(rows, (row) => max(columns, (column) => shareOf(row, column)) ?? 0) ?? 1;
    const scale = scaleLinear([0, most], [0, columnWidth - (narrow ? 12 : valueWidth(rows, columns) + 16)]);
    const content = columns.map(({ year, total, x }) => drawText(x, 14, `${year}年 ${total} 件`, { size: sizes.small, bold: year === session }));
    if (changes !== null) {
        content.push(drawText(right, 14, `比${before?.year ?? ""}年`, { size: sizes.small, anchor: "end" }));
    }
    content.push(el("path", { d: `M${chartMargin},28H${right}`, stroke: palette.rule }));
    for (const [line, row] of rows.entries()) {
        const y = headHeight + line * rowHeight;
        content.push(drawText(chartMargin, y + rowHeight / 2, fitText(row.name, labelWidth, sizes.body)), ...columns.map((column) => drawCell(row, column, { y, rowHeight, columnWidth, scale, narrow, now: column.year === session })));
        if (changes !== null) {
            content.push(drawText(right, y + rowHeight / 2, changes[line] ?? "", { size: sizes.small, anchor: "end" }));
        }
        content.push(el("path", { d: `M${chartMargin},${y + rowHeight}H${right}`, stroke: palette.grid }));
    }
    const listed = years.map(({ year }) => `${year}年`).join("、");
    const small = years.filter(({ total }) => total < smallSample).map(({ year }) => `${year}年`);
    const trend = changes !== null
        ? "末列 ▲▼ 为比重增减的百分点，只标超出偶然波动的。"
        : small.length > 0
            ? `${small.join("、")}不足 ${smallSample} 件，样本较少，不作趋势判断。`
            : "各主题件数都少，不作趋势判断。";
    const unlisted = all.length - rows.length;
    return buildChart({
        name,
        title: changes === null ? "各年提案的主题构成" : "各主题的比重比往年有没有变化",
        caption: `${listed}提案共 ${sum(columns, ({ total }) => total)} 件，按最可能的一个主题计数；条形和百分比为该主题占当年提案的比重，旁注件数，深色为本次会议。${trend}${unlisted > 0 ? `另有 ${unlisted} 个件数较少的主题未列出。` : ""}${sourceNote(model, "proposals", "history")}`,
        height: headHeight + rows.length * rowHeight + 10,
        content,
    });
}
function drawCell(row, column, frame) {
    const { y, rowHeight, columnWidth, scale, narrow, now } = frame;
    const { year, x } = column;
    const count = countOf(row, year);
    const share = formatShare(shareOf(row, column));
    const width = scale(shareOf(row, column));
    const text = narrow ? { x, y: y + 13 } : { x: x + width + 6, y: y + rowHeight / 2 };
    const link = linkToList({ title: `${year}年 ${row.name}`, scope: "all", theme: row.theme ?? "none", year });
    return el("g", { "data-go": count === 0 ? null : link }, el("rect", { x, y, width: columnWidth - 4, height: rowHeight, fill: palette.paper, "fill-opacity": 0 }), count === 0
        ? null
        : el("rect", {
            x,
            y: narrow ? y + 23 : y + 6,
            width,
            height: narrow ? 11 : rowHeight - 12,
            fill: now ? palette.accent : palette.accentPale,
            stroke: palette.accent,
        }), drawText(text.x, text.y, share, { size: sizes.tiny }), drawText(text.x + measureText(share, sizes.tiny) + 6, text.y, `${count} 件`, {
        size: sizes.tiny,
        fill: palette.text,
    }));
}
/** Width of the longest `12.3% 45 件`. */
function valueWidth(rows, columns) {
    const texts = rows.flatMap((row) => columns.map((column) => `${formatShare(shareOf(row, column))}${countOf(row, column.year)} 件`));
    return (max(texts, (text) => measureText(text, sizes.tiny)) ?? 0) + 12;
}
/** `▲ 8.8` a row; null where the years or all themes have too few proposals to be compared. */
function compareYears(rows, then, now) {
    if (then === undefined || now === undefined || Math.min(then.total, now.total) < smallSample)
        return null;
    const changes = rows.map((row) => describeChange(row, then, now));
    return changes.every((change) => change === tooFew) ? null : changes;
}
const tooFew = "件数少";
/** 不明显 where chance alone may have made the change. */
function describeChange(row, then, now) {
    const change = shareOf(row, now) - shareOf(row, then);
    const pooled = (countOf(row, then.year) + countOf(row, now.year)) / (then.total + now.total);
    if (pooled * Math.min(then.total, now.total) < leastExpected)
        return tooFew;
    const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / then.total + 1 / now.total));
    if (Math.abs(change) <= beyondChance * deviation)
        return "不明显";
    return `${change > 0 ? "▲" : "▼"} ${(Math.abs(change) * 100).toFixed(1)}`;
}
function countOf(row, year) {
    return row.byYear[String(year)] ?? 0;
}
function shareOf(row, { year, total }) {
    return total === 0 ? 0 : countOf(row, year) / total;
}
