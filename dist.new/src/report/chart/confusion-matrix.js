import { max, sum } from "d3-array";
import { byKeys } from "../../base/order.js";
import { unfiledName } from "../../../reports/evaluation/names.js";
import { fitText, measureText } from "../style/measure-text.js";
import { palette } from "../style/palette.js";
import { mix } from "../style/theme-mark.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { el } from "./svg.js";
/** More themes than this leave no room for a number in a cell: the smallest are put together. */
const mostThemes = 32;
/** Width of the names at the left in px: less where many columns need the room. */
const widestLabel = (columns) => (columns > 20 ? 150 : 190);
/** Characters of a name that stand above a column; longer names end in …. */
const tallestLabel = 12;
const widestCell = 46;
const tallestCell = 28;
/** Columns for the number of rows and for the share filed as given. */
const totalWidth = 40;
const shareWidth = 52;
const headGap = 6;
/** 混淆: given themes by themes filed under. The darker a cell, the larger its share of the row; boxed where both agree. */
export function drawConfusionMatrix(confusion) {
    if (confusion.given.length === 0)
        return null;
    const matrix = foldSmallest(confusion);
    const { given, filed, counts, own } = matrix;
    const right = chartWidth - chartMargin - totalWidth - shareWidth;
    const labelWidth = Math.min(widestLabel(filed.length), max(given, (name) => measureText(name, sizes.small)) ?? 0) + 8;
    const width = Math.min(widestCell, (right - chartMargin - labelWidth) / filed.length);
    const height = Math.min(tallestCell, Math.max(18, width));
    const left = chartMargin + labelWidth;
    const letter = Math.min(sizes.small, width - 3);
    const heads = filed.map((name) => shorten(name));
    const headHeight = (max(heads, (head) => [...head].length) ?? 1) * (letter + 1.5);
    const top = 20 + headHeight + headGap;
    const bottom = top + given.length * height;
    const end = left + filed.length * width;
    const content = [
        drawText(chartMargin, top - headGap - 8, "原类别 ↓", { size: sizes.tiny, fill: palette.text }),
        drawText(left, 8, "程序归入 →", { size: sizes.tiny, fill: palette.text }),
        drawText(end + totalWidth, top - headGap - 8, "件数", { size: sizes.tiny, fill: palette.text, anchor: "end" }),
        drawText(end + totalWidth + shareWidth, top - headGap - 8, "判对", {
            size: sizes.tiny,
            fill: palette.text,
            anchor: "end",
        }),
        ...heads.map((head, column) => drawUpright(head, filed[column], left + (column + 0.5) * width, top - headGap, letter)),
        ...given.flatMap((name, row) => {
            const y = top + row * height;
            const total = sum(counts[row]);
            const at = own[row] ?? null;
            return [
                el("g", {}, el("title", {}, name), drawText(left - 8, y + height / 2, fitText(name, labelWidth - 8, sizes.small), {
                    size: sizes.small,
                    anchor: "end",
                })),
                ...filed.map((other, column) => drawCell({
                    x: left + column * width,
                    y,
                    width,
                    height,
                    count: counts[row][column],
                    share: counts[row][column] / total,
                    agreed: column === at,
                    title: `${name} → ${other}`,
                })),
                drawText(end + totalWidth, y + height / 2, String(total), { size: sizes.small, anchor: "end" }),
                at === null
                    ? el("g", {})
                    : drawText(end + totalWidth + shareWidth, y + height / 2, `${Math.round((counts[row][at] / total) * 100)}%`, { size: sizes.small, anchor: "end" }),
            ];
        }),
        // The boxes of agreement lie over their neighbors' lines.
        ...own.flatMap((column, row) => column === null
            ? []
            : [
                el("rect", {
                    x: left + column * width,
                    y: top + row * height,
                    width,
                    height,
                    fill: "none",
                    stroke: palette.ink,
                    "stroke-width": 1.8,
                }),
            ]),
    ];
    const rest = confusion.filed.length - filed.length;
    const folded = rest > 0 ? `类别很多，件数最少的 ${rest + 1} 类合为一行一列，不分对错。` : "";
    return buildChart({
        name: "confusion",
        title: "哪些类别容易混",
        caption: `每行是原来属于一类的提案，各格为程序把它们归入各类的件数；颜色越深，占这一行的比例越大。粗框内是判对的，框外是归到别类的。${folded}`,
        height: bottom + 12,
        content,
    });
}
function drawCell({ x, y, width, height, count, share, agreed, title }) {
    // Square root: what matters beside the diagonal lies between 2 % and 20 %.
    const strength = Math.sqrt(share);
    return el("g", {}, count === 0 ? null : el("title", {}, `${title}：${count} 件`), el("rect", {
        x,
        y,
        width,
        height,
        fill: count === 0 ? palette.paper : mix(agreed ? palette.accent : palette.alert, strength),
        stroke: palette.rule,
        "stroke-width": 0.6,
    }), count === 0
        ? null
        : drawText(x + width / 2, y + height / 2, String(count), {
            size: Math.min(sizes.small, 0.62 * width, (width - 2) / (0.57 * String(count).length)),
            anchor: "middle",
            fill: strength > 0.6 ? palette.paper : palette.ink,
        }));
}
/** A name from top to bottom, one character below the other, ending at `bottom`. */
function drawUpright(head, name, x, bottom, size) {
    const characters = [...head];
    const step = size + 1.5;
    return el("g", {}, el("title", {}, name), characters.map((character, i) => drawText(x, bottom - (characters.length - i - 0.5) * step, character === "…" ? "︙" : character, {
        size,
        anchor: "middle",
    })));
}
function shorten(name) {
    const characters = [...name.replace(/\s+/gu, "")];
    return characters.length <= tallestLabel ? characters.join("") : `${characters.slice(0, tallestLabel - 1).join("")}…`;
}
/** At most {@link mostThemes} themes: the rows and columns of the smallest are added up. */
function foldSmallest({ given, filed, counts }) {
    const names = filed.filter((name) => name !== null);
    const weight = (name) => {
        const row = given.indexOf(name);
        return (row < 0 ? 0 : sum(counts[row])) + sum(counts, (each) => each[filed.indexOf(name)]);
    };
    const kept = new Set(names.length <= mostThemes ? names : [...names].sort(byKeys(weight, (name) => name)).slice(0, mostThemes - 1));
    const restName = names.length > kept.size ? [`其余 ${names.length - kept.size} 类`] : [];
    const nameOf = (name) => (name === null ? unfiledName : kept.has(name) ? name : restName[0]);
    const rows = [...given.filter((name) => kept.has(name)), ...restName];
    const columns = [
        ...names.filter((name) => kept.has(name)),
        ...restName,
        ...(filed.includes(null) ? [unfiledName] : []),
    ];
    const added = rows.map(() => new Array(columns.length).fill(0));
    given.forEach((name, row) => filed.forEach((other, column) => {
        added[rows.indexOf(nameOf(name))][columns.indexOf(nameOf(other))] += counts[row][column];
    }));
    // Themes that were filed under but given to no row have no row of their own, also not together.
    const used = rows.filter((_, row) => sum(added[row]) > 0);
    return {
        given: used,
        filed: columns,
        counts: used.map((name) => added[rows.indexOf(name)]),
        own: used.map((name) => (name === restName[0] ? null : columns.indexOf(name))),
    };
}
