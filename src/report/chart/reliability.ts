import { scaleLinear } from "d3-scale";
import type { Reliability } from "../../theme/reliability.ts";
import { palette } from "../style/palette.ts";
import { chartMargin, chartWidth, sizes } from "../style/typography.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { drawText } from "./draw-text.ts";
import { drawPatterns, patternFill } from "./pattern.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

const name = "reliability";
const plotHeight = 330;
const top = 34;

/**
 * 可信度: stated confidence against the share that was right, one column a bin, with its count; the line is the promise
 * kept. A solid column keeps or beats its promise, a hatched one says more than it keeps.
 */
export function drawReliability(reliability: Reliability): Chart | null {
  const { bins, count, expectedError } = reliability;
  if (count === 0) return null;
  const left = chartMargin + 46;
  const right = chartWidth - chartMargin - 8;
  const bottom = top + plotHeight;
  const x = scaleLinear([0, 1], [left, right]);
  const y = scaleLinear([0, 1], [bottom, top]);
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const content: Markup[] = [
    drawPatterns(name, "hatch"),
    drawText(chartMargin, 10, "实际判对的比例", { size: sizes.small, fill: palette.text }),
    ...ticks.flatMap((tick) => [
      el("line", { x1: left, y1: y(tick), x2: right, y2: y(tick), stroke: palette.grid }),
      drawText(left - 8, y(tick), percent(tick), { size: sizes.tiny, anchor: "end", fill: palette.text }),
      drawText(x(tick), bottom + 14, percent(tick), { size: sizes.tiny, anchor: "middle", fill: palette.text }),
    ]),
    ...bins.map((bin) => {
      const gap = 3;
      return el(
        "g",
        {},
        el("title", {}, `把握 ${percent(bin.from)}—${percent(bin.to)}：${bin.count} 件，判对 ${percent(bin.right)}`),
        el("rect", {
          x: x(bin.from) + gap,
          y: y(bin.right),
          width: x(bin.to) - x(bin.from) - 2 * gap,
          height: bottom - y(bin.right),
          fill: bin.right >= bin.confidence ? palette.accentMid : patternFill(name, "hatch"),
          stroke: palette.accent,
        }),
      );
    }),
    el("line", {
      x1: x(0),
      y1: y(0),
      x2: x(1),
      y2: y(1),
      stroke: palette.ink,
      "stroke-width": 1.4,
      "stroke-dasharray": "6 4",
    }),
    ...bins.map((bin) =>
      el("circle", {
        cx: x(bin.confidence),
        cy: y(bin.confidence),
        r: 4,
        fill: palette.paper,
        stroke: palette.ink,
        "stroke-width": 1.6,
      }),
    ),
    ...bins.flatMap((bin) => drawCount(bin, (x(bin.from) + x(bin.to)) / 2, y)),
    el("path", { d: `M${left},${bottom}H${right}`, stroke: palette.ink }),
    drawText(right, bottom + 34, "程序说的把握", { size: sizes.small, anchor: "end", fill: palette.text }),
  ];
  return buildChart({
    name,
    title: "程序说的把握靠不靠得住",
    caption: `把 ${count} 件提案按程序说的把握分档，柱高是这一档中实际判对的比例，柱顶注明比例和件数。虚线上的圆圈是这一档说的把握：柱到圆圈为言行一致，不到的画斜线，是把话说满了。平均相差 ${(expectedError * 100).toFixed(1)} 个百分点；件数少的档，高低多属偶然。`,
    height: bottom + 50,
    content,
  });
}

/** Share and count on top of a column, on paper so that the lines behind do not disturb. */
function drawCount(bin: Reliability["bins"][number], x: number, y: (share: number) => number): Markup[] {
  // Beside the circle where it would stand in the way: above both.
  const height = Math.min(
    y(bin.right),
    Math.abs(y(bin.right) - y(bin.confidence)) < 40 ? y(bin.confidence) - 6 : Infinity,
  );
  const middle = Math.max(height - 18, 10);
  return [
    el("rect", { x: x - 25, y: middle - 15, width: 50, height: 30, fill: palette.paper, "fill-opacity": 0.85 }),
    drawText(x, middle - 7, percent(bin.right), { size: sizes.small, bold: true, anchor: "middle" }),
    drawText(x, middle + 8, `${bin.count} 件`, { size: sizes.tiny, anchor: "middle", fill: palette.text }),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
