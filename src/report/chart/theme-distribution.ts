import { max, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { formatShare } from "../../../reports/catalog/wording.ts";
import { palette } from "../style/palette.ts";
import { fitText, measureText } from "../style/measure-text.ts";
import { chartMargin, chartWidth, sizes } from "../style/typography.ts";
import type { CatalogModel, ThemeRow } from "../catalog-model.ts";
import { linkToList } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { drawText } from "./draw-text.ts";
import { drawPatterns, patternFill } from "./pattern.ts";
import { sampleNote } from "./session.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

const name = "theme-distribution";
/** Height of all bars together, px; with many themes they move closer. */
const barsHeight = 760;
const mostRowHeight = 24;
const headingHeight = 32;
const valueWidth = 112;

/** How many proposals each theme has: bars under their headings. */
export function drawThemeDistribution(model: CatalogModel): Chart | null {
  const { session } = model.totals;
  if (session === 0) return null;
  const headings = groupByHeading(model.themeRows);
  const labelWidth = Math.min(220, max(model.themeRows, (row) => measureText(row.name, sizes.body) + 16) ?? 0);
  const left = chartMargin + labelWidth + 10;
  const right = chartWidth - chartMargin - valueWidth;
  const scale = scaleLinear([0, max(model.themeRows, ({ count }) => count) ?? 1], [0, right - left]);
  const rowHeight = Math.min(mostRowHeight, barsHeight / model.themeRows.length);
  const content: Markup[] = [drawPatterns(name, "hatch")];
  let y = 4;
  for (const { heading, rows } of headings) {
    const alone = rows.length === 1 && rows[0]?.name === heading;
    if (!alone) {
      const count = sum(rows, (row) => row.count);
      const middle = y + headingHeight / 2 + 2;
      content.push(
        drawText(chartMargin, middle, fitText(heading, 420, sizes.body), { bold: true }),
        drawText(chartWidth - chartMargin, middle, `小计 ${count} 件，${formatShare(count / session)}`, {
          anchor: "end",
          size: sizes.small,
          fill: palette.text,
        }),
        el("path", { d: `M${chartMargin},${y + headingHeight}H${chartWidth - chartMargin}`, stroke: palette.rule }),
      );
      y += headingHeight + 3;
    }
    for (const row of rows) {
      content.push(drawRow(row, y, rowHeight, left, scale(row.count)));
      y += rowHeight;
    }
    if (!alone) y += 6;
  }
  return buildChart({
    name,
    title: "本次会议提案集中在哪些主题",
    caption: `本次会议提案 ${session} 件，每件按最可能的一个主题计数；百分比为占本次会议提案的比重。${sampleNote(session)}`,
    height: y + 8,
    content,
  });
}

function drawRow(row: ThemeRow, y: number, rowHeight: number, left: number, width: number): Markup {
  const unassigned = row.theme === null;
  const middle = y + rowHeight / 2;
  const fill = unassigned ? patternFill(name, "hatch") : palette.accent;
  return el(
    "g",
    { "data-go": linkToList({ title: `主题：${row.name}`, theme: row.theme ?? "none" }) },
    el("rect", { x: chartMargin, y, width: chartWidth - 2 * chartMargin, height: rowHeight, fill: palette.paper }),
    drawText(left - 10, middle, fitText(row.name, left - chartMargin - 10, sizes.body), {
      anchor: "end",
      fill: unassigned ? palette.text : palette.ink,
    }),
    row.count === 0
      ? null
      : el("rect", {
          x: left,
          y: y + rowHeight / 6,
          width,
          height: (rowHeight * 2) / 3,
          fill,
          stroke: unassigned ? palette.accent : null,
        }),
    el("path", { d: `M${left},${y}v${rowHeight}`, stroke: palette.rule }),
    drawText(left + width + 8, middle, `${row.count} 件`, { size: sizes.small, bold: true }),
    drawText(left + width + 16 + measureText(`${row.count} 件`, sizes.small), middle, formatShare(row.share), {
      size: sizes.small,
      fill: palette.text,
    }),
  );
}

function groupByHeading(rows: readonly ThemeRow[]): { heading: string; rows: ThemeRow[] }[] {
  const groups: { heading: string; rows: ThemeRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.heading === row.heading) last.rows.push(row);
    else groups.push({ heading: row.heading, rows: [row] });
  }
  return groups;
}
