import { max, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { formatShare } from "../../../reports/catalog/wording.ts";
import { palette } from "../style/palette.ts";
import { fitText, measureText } from "../style/measure-text.ts";
import { chartMargin, chartWidth, sizes } from "../style/typography.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkToList } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { drawText } from "./draw-text.ts";
import { sampleNote } from "./session.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

/** Height of all rows, px; with many themes they move closer. */
const tableHeight = 940;
const mostRowHeight = 26;
const changeWidth = 92;
/** More columns leave no room for a bar. */
const mostYears = 5;

/** Each theme's share of every year's proposals, in a table of bars; the last column tells the change. */
export function drawThemeByYear(model: CatalogModel): Chart | null {
  const years = model.years.slice(-mostYears);
  const session = model.year ?? years.at(-1);
  if (years.length < 2 || session === undefined) return null;
  const before = years.filter((year) => year !== session).at(-1);
  const totals = new Map(years.map((year) => [year, sum(model.themeRows, (row) => row.byYear[String(year)] ?? 0)]));
  const share = (counts: Readonly<Record<string, number>>, year: number): number => {
    const total = totals.get(year) ?? 0;
    return total === 0 ? 0 : (counts[String(year)] ?? 0) / total;
  };
  const labelWidth = Math.min(200, max(model.themeRows, (row) => measureText(row.name, sizes.body)) ?? 0);
  const left = chartMargin + labelWidth + 14;
  const columnWidth = (chartWidth - chartMargin - changeWidth - left) / years.length;
  const most = max(model.themeRows, (row) => max(years, (year) => share(row.byYear, year)) ?? 0) ?? 1;
  const numberWidth = 46;
  const scale = scaleLinear([0, most === 0 ? 1 : most], [0, columnWidth - numberWidth - 44]);
  const right = chartWidth - chartMargin;
  const rowHeight = Math.min(mostRowHeight, tableHeight / model.themeRows.length);
  const content: Markup[] = years.map((year, index) =>
    drawText(left + index * columnWidth, 14, `${year}年（${totals.get(year) ?? 0} 件）`, {
      size: sizes.small,
      bold: year === session,
    }),
  );
  content.push(
    drawText(right, 14, `比${before ?? ""}年`, { size: sizes.small, anchor: "end" }),
    el("path", { d: `M${chartMargin},28H${right}`, stroke: palette.rule }),
  );
  for (const [line, row] of model.themeRows.entries()) {
    const y = 32 + line * rowHeight;
    const middle = y + rowHeight / 2;
    content.push(drawText(chartMargin, middle, fitText(row.name, labelWidth, sizes.body)));
    for (const [index, year] of years.entries()) {
      const count = row.byYear[String(year)] ?? 0;
      const x = left + index * columnWidth;
      const width = scale(share(row.byYear, year));
      const link = linkToList({ title: `${year}年 ${row.name}`, scope: "all", theme: row.theme ?? "none", year });
      content.push(
        el(
          "g",
          count === 0 ? {} : { "data-go": link },
          el("rect", { x, y, width: columnWidth - 4, height: rowHeight, fill: palette.paper, "fill-opacity": 0 }),
          el("rect", {
            x,
            y: y + 6,
            width: Math.max(width, 1),
            height: rowHeight - 12,
            fill: year === session ? palette.accent : palette.accentPale,
            stroke: year === session ? palette.accent : palette.accentMid,
          }),
          drawText(x + width + 6, middle, formatShare(share(row.byYear, year)), { size: sizes.tiny }),
          drawText(x + width + numberWidth + 4, middle, `${count} 件`, { size: sizes.tiny, fill: palette.faint }),
        ),
      );
    }
    if (before !== undefined) {
      const change = Math.round((share(row.byYear, session) - share(row.byYear, before)) * 1000) / 10;
      const sign = change > 0 ? "▲" : change < 0 ? "▼" : "—";
      content.push(
        drawText(right, middle, `${sign} ${Math.abs(change).toFixed(1)} 点`, { size: sizes.small, anchor: "end" }),
      );
    }
    content.push(el("path", { d: `M${chartMargin},${y + rowHeight}H${right}`, stroke: palette.grid }));
  }
  return buildChart({
    name: "theme-by-year",
    title: "各主题比往年多了还是少了",
    caption: `${years[0] ?? ""}—${session}年提案共 ${sum(totals.values())} 件；条形为该主题占当年提案的比重，旁注件数；深色为本次会议，浅色为往年。末列为比重增减的百分点。${sampleNote(Math.min(...totals.values()))}`,
    height: 32 + model.themeRows.length * rowHeight + 10,
    content,
  });
}
