import { scaleLinear } from "d3-scale";
import { palette } from "../style/palette.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { drawPatterns, patternFill } from "./pattern.js";
import { el } from "./svg.js";
const name = "reliability";
const plotHeight = 330;
const top = 34;
/**
 * 可信度: stated confidence against the share that was right, one column a bin, with its count; the line is the promise
 * kept. A solid column keeps or beats its promise, a hatched one says more than it keeps.
 */
export function drawReliability(reliability) {
    const { bins, count, expectedError } = reliability;
    if (count === 0)
        return null;
    const left = chartMargin + 46;
    const right = chartWidth - chartMargin - 8;
    const bottom = top + plotHeight;
    const start = Math.max(0, Math.min(...bins.map(({ from }) => from)) - 0.1);
    const x = scaleLinear([start, 1], [left, right]);
    const y = scaleLinear([0, 1], [bottom, top]);
    const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
    const content = [
        drawPatterns(name, "hatch"),
        drawText(chartMargin, 10, "实际判对的比例", { size: sizes.small, fill: palette.text }),
        ...ticks.flatMap((tick) => [
            el("line", { x1: left, y1: y(tick), x2: right, y2: y(tick), stroke: palette.grid }),
            drawText(left - 8, y(tick), percent(tick), { size: sizes.tiny, anchor: "end", fill: palette.text }),
        ]),
        ...bins.map((bin) => drawBin(bin, x, y)),
        el("line", {
            x1: x(start),
            y1: y(start),
            x2: x(1),
            y2: y(1),
            stroke: palette.ink,
            "stroke-width": 1.4,
            "stroke-dasharray": "6 4",
        }),
        ...bins.map((bin) => el("circle", {
            cx: x(bin.confidence),
            cy: y(bin.confidence),
            r: 4,
            fill: palette.paper,
            stroke: palette.ink,
            "stroke-width": 1.6,
        })),
        ...bins.map((bin) => drawShare(bin, x, y)),
        el("path", { d: `M${left},${bottom}H${right}`, stroke: palette.ink }),
        drawText(right, bottom + 56, "程序说的把握（下为件数）", { size: sizes.small, anchor: "end", fill: palette.text }),
    ];
    return buildChart({
        name,
        title: "程序说的把握靠不靠得住",
        caption: `把 ${count} 件提案按程序说的把握分档，柱高和柱内数字是这一档中实际判对的比例。虚线上的圆圈是这一档说的把握：柱到圆圈为言行一致，不到的画斜线，是把话说满了。平均相差 ${(expectedError * 100).toFixed(1)} 个百分点；件数少的档，高低多属偶然。`,
        height: bottom + 72,
        content,
    });
}
function drawBin({ from, to, count, confidence, right }, x, y) {
    const gap = 3;
    const style = { size: sizes.tiny, anchor: "middle" };
    const middle = (x(from) + x(to)) / 2;
    return el("g", {}, el("title", {}, `把握 ${percent(from)}—${percent(to)}：${count} 件，判对 ${percent(right)}`), el("rect", {
        x: x(from) + gap,
        y: y(right),
        width: x(to) - x(from) - 2 * gap,
        height: y(0) - y(right),
        fill: right >= confidence ? palette.accentPale : patternFill(name, "hatch"),
        stroke: palette.accent,
    }), drawText(middle, y(0) + 14, `${percent(from)}—${percent(to)}`, { ...style, fill: palette.text }), drawText(middle, y(0) + 32, `${count} 件`, style));
}
/** In the column under its top and clear of the circle, or on top of a column that is too low. */
function drawShare({ from, to, confidence, right }, x, y) {
    const middle = (x(from) + x(to)) / 2;
    const [column, circle] = [y(right), y(confidence)];
    const near = Math.abs(circle - column - 20) < 24;
    const inside = (near ? circle : column) + 20;
    const at = inside + 10 < y(0) ? inside : Math.min(column, circle) - 16;
    return el("g", {}, el("rect", { x: middle - 21, y: at - 10, width: 42, height: 20, fill: palette.paper }), drawText(middle, at, percent(right), { size: sizes.small, bold: true, anchor: "middle" }));
}
function percent(share) {
    return `${Math.round(share * 100)}%`;
}
