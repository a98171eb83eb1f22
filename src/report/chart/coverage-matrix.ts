import { max, sum } from "d3-array";
import { scaleSqrt } from "d3-scale";
import { coverageNames } from "../../../reports/catalog/wording.ts";
import { coverageStatuses } from "../../topic/suggestion.ts";
import type { CoverageRow } from "../../topic/suggestion.ts";
import { palette } from "../style/palette.ts";
import { fitText } from "../style/measure-text.ts";
import { chartMargin, chartWidth, sizes } from "../style/typography.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkToList } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { drawStatus } from "./coverage-status.ts";
import { drawText } from "./draw-text.ts";
import { drawPatterns } from "./pattern.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

const name = "coverage-matrix";
const rowHeight = 25;
const headingHeight = 30;
const statusWidth = 64;
const mostRows = 36;
const mostRowsOfStatus = 18;
const mostYears = 6;

interface Entry {
  readonly row: CoverageRow;
  /** Its place in the results, by which the page finds its proposals. */
  readonly index: number;
}

/** Policy points by year: squares grow with the proposals that took a point up; rows stand by status, emptiest first. */
export function drawCoverageMatrix(model: CatalogModel): Chart | null {
  const { coverage } = model.results;
  if (coverage.length === 0) return null;
  const years = listYears(model).slice(-mostYears);
  const sections = chooseRows(coverage);
  const right = chartWidth - chartMargin;
  const columnWidth = Math.min(62, 300 / Math.max(years.length, 1));
  const firstColumn = right - statusWidth - years.length * columnWidth;
  const most = max(coverage, ({ byYear }) => max(Object.values(byYear))) ?? 1;
  const side = scaleSqrt([0, Math.max(most, 1)], [0, 19]);
  const content: Markup[] = [
    drawPatterns(name, "dots", "hatch"),
    drawText(chartMargin, 14, "政策任务（原文）", { size: sizes.small }),
    ...years.map((year, column) =>
      drawText(firstColumn + (column + 0.5) * columnWidth, 14, `${year}年`, {
        size: sizes.small,
        anchor: "middle",
        bold: year === model.year,
      }),
    ),
    drawText(right, 14, "判断", { size: sizes.small, anchor: "end" }),
    el("path", { d: `M${chartMargin},28H${right}`, stroke: palette.ink }),
  ];
  let y = 30;
  for (const { status, total, entries } of sections) {
    const note = entries.length < total ? `，列出前 ${entries.length} 条` : "";
    content.push(
      drawStatus(name, status, chartMargin, y + headingHeight / 2 - 6),
      drawText(chartMargin + 22, y + headingHeight / 2 + 1, `${coverageNames[status]}（${total} 条${note}）`, {
        bold: true,
      }),
    );
    y += headingHeight;
    for (const { row, index } of entries) {
      const middle = y + rowHeight / 2;
      content.push(
        el("path", { d: `M${chartMargin},${y}H${right}`, stroke: palette.grid }),
        el(
          "g",
          { "data-go": linkToList({ title: `政策任务：${row.point}`, scope: "all", point: index }) },
          el("title", {}, row.point),
          drawText(chartMargin + 22, middle, fitText(row.point, firstColumn - chartMargin - 30, sizes.small), {
            size: sizes.small,
          }),
        ),
        ...years.map((year, column) =>
          drawCell(
            row.byYear[String(year)] ?? 0,
            firstColumn + (column + 0.5) * columnWidth,
            middle,
            side,
            linkToList({ title: `${year}年：${row.point}`, scope: "all", point: index, year }),
            columnWidth,
          ),
        ),
        drawStatus(name, status, right - 44, middle - 7),
        drawText(right, middle, coverageNames[status], { size: sizes.small, anchor: "end" }),
      );
      y += rowHeight;
    }
  }
  const shown = sum(sections, ({ entries }) => entries.length);
  const rest = shown < coverage.length ? `全部 ${coverage.length} 条见“覆盖矩阵”表。` : "";
  return buildChart({
    name,
    title: "政策任务有没有人写成提案",
    caption: `政策文件中的任务 ${coverage.length} 条，方块与数字为各年涉及该任务的提案件数，空圈为零；判断依据本次会议及往届件数。${rest}`,
    height: y + 10,
    content,
  });
}

/** Years of the matrix itself, so that a year without any proposal still has its column. */
function listYears(model: CatalogModel): number[] {
  const found = model.results.coverage.flatMap(({ byYear }) => Object.keys(byYear).map(Number));
  return [...new Set([...model.years, ...found])].sort((a, b) => a - b);
}

function drawCell(
  count: number,
  x: number,
  y: number,
  side: (count: number) => number,
  link: string,
  columnWidth: number,
): Markup {
  if (count === 0) {
    return el("circle", { cx: x - 8, cy: y, r: 3.5, fill: palette.paper, stroke: palette.faint });
  }
  const length = Math.max(4, side(count));
  return el(
    "g",
    { "data-go": link },
    el("rect", {
      x: x - columnWidth / 2,
      y: y - rowHeight / 2,
      width: columnWidth,
      height: rowHeight,
      fill: palette.paper,
      "fill-opacity": 0,
    }),
    el("rect", { x: x - 8 - length / 2, y: y - length / 2, width: length, height: length, fill: palette.accent }),
    drawText(x + 7, y, String(count), { size: sizes.small }),
  );
}

/** At most {@link mostRows} rows in the order of the results, shared out so that a rare status is not crowded out by a common one. */
function chooseRows(
  coverage: readonly CoverageRow[],
): { status: CoverageRow["status"]; total: number; entries: Entry[] }[] {
  const sections = coverageStatuses
    .map((status) => ({
      status,
      all: coverage.flatMap((row, index): Entry[] => (row.status === status ? [{ row, index }] : [])),
    }))
    .filter(({ all }) => all.length > 0);
  const shares = new Map<CoverageRow["status"], number>();
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
