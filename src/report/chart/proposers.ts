import { max, rollup, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { formatShare } from "../../../reports/catalog/wording.ts";
import { byKeys } from "../../base/order.ts";
import { forms } from "../../proposal/proposal.ts";
import type { Form, Proposal } from "../../proposal/proposal.ts";
import { formNames } from "../../proposal/terms.ts";
import { palette } from "../style/palette.ts";
import { fitText, measureText } from "../style/measure-text.ts";
import { chartMargin, chartWidth, sizes } from "../style/typography.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkToList } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { drawText } from "./draw-text.ts";
import { drawPatterns, patternFill } from "./pattern.ts";
import { sampleNote, sessionProposals } from "./session.ts";
import { el } from "./svg.ts";
import type { Attributes, Markup } from "./svg.ts";

const name = "proposers";
const rowHeight = 24;
const mostSectors = 24;

/** Who proposes: 提案形式 of all, then 界别 divided by 提案形式. */
export function drawProposers(model: CatalogModel): Chart | null {
  const proposals = sessionProposals(model);
  const known = forms.filter((form) => form !== "unknown" && proposals.some((proposal) => proposal.form === form));
  const sectors = listSectors(proposals);
  if (proposals.length === 0 || (known.length === 0 && sectors.length === 0)) return null;
  const shown = forms.filter((form) => proposals.some((proposal) => proposal.form === form));
  const labelWidth = Math.min(210, Math.max(60, max(sectors, (row) => measureText(row.sector, sizes.body)) ?? 0));
  const left = chartMargin + labelWidth + 10;
  const right = chartWidth - chartMargin - 60;
  const content: Markup[] = [drawPatterns(name, "hatch", "dots"), ...drawTotal(proposals, shown)];
  let y = 92;
  const rows = sectors.slice(0, mostSectors);
  if (rows.length > 0) {
    content.push(
      drawText(chartMargin, y, "按界别", { bold: true }),
      el("path", { d: `M${chartMargin},${y + 14}H${chartWidth - chartMargin}`, stroke: palette.rule }),
    );
    y += 18;
    const scale = scaleLinear([0, max(rows, ({ proposals: own }) => own.length) ?? 1], [0, right - left]);
    for (const row of rows) {
      content.push(drawSector(row, y, left, scale, shown));
      y += rowHeight;
    }
  }
  const without = proposals.filter(({ sector }) => sector === null).length;
  const leftOut = sectors.slice(mostSectors);
  const notes = [
    sectors.length > 0 && without > 0 ? `未注明界别的 ${without} 件未列入下图。` : "",
    leftOut.length > 0
      ? `另有 ${leftOut.length} 个界别共 ${sum(leftOut, (row) => row.proposals.length)} 件未列出。`
      : "",
    sampleNote(proposals.length),
  ].join("");
  return buildChart({
    name,
    title: "提案由谁提出",
    caption: `本次会议提案 ${proposals.length} 件，按提案形式和界别（照原表所写）计数。${notes}`,
    height: y + 10,
    content,
  });
}

interface Sector {
  readonly sector: string;
  readonly proposals: readonly Proposal[];
}

function listSectors(proposals: readonly Proposal[]): Sector[] {
  const groups = rollup(
    proposals.filter(({ sector }) => sector !== null),
    (own) => own,
    ({ sector }) => sector ?? "",
  );
  return [...groups]
    .map(([sector, own]): Sector => ({ sector, proposals: own }))
    .sort(
      byKeys(
        (row) => row.proposals.length,
        (row) => row.sector,
      ),
    );
}

function formFill(form: Form): Attributes {
  const stroke = { stroke: palette.accent, "stroke-width": 1 };
  switch (form) {
    case "individual":
      return { ...stroke, fill: palette.accent };
    case "joint":
      return { ...stroke, fill: patternFill(name, "hatch") };
    case "collective":
      return { ...stroke, fill: palette.accentPale };
    case "unknown":
      return { ...stroke, fill: palette.paper, "stroke-dasharray": "3 2" };
  }
}

/** One bar of all proposals, which is the legend as well. */
function drawTotal(proposals: readonly Proposal[], shown: readonly Form[]): Markup[] {
  const scale = scaleLinear([0, proposals.length], [0, chartWidth - 2 * chartMargin]);
  let x = chartMargin;
  let legend = chartMargin;
  return shown.flatMap((form) => {
    const count = proposals.filter((proposal) => proposal.form === form).length;
    const label = `${formNames[form]} ${count} 件（${formatShare(count / proposals.length)}）`;
    const width = scale(count);
    const link = linkToList({ title: formNames[form], form });
    const drawn = el(
      "g",
      { "data-go": link },
      el("rect", { x, y: 36, width, height: 22, ...formFill(form) }),
      el("rect", { x: legend, y: 6, width: 14, height: 14, ...formFill(form) }),
      drawText(legend + 20, 13, label, { size: sizes.small }),
    );
    x += width;
    legend += 44 + measureText(label, sizes.small);
    return [drawn];
  });
}

function drawSector(
  { sector, proposals }: Sector,
  y: number,
  left: number,
  scale: (count: number) => number,
  shown: readonly Form[],
): Markup {
  const middle = y + rowHeight / 2;
  let x = left;
  return el(
    "g",
    {},
    drawText(left - 10, middle, fitText(sector, left - chartMargin - 10, sizes.body), { anchor: "end" }),
    shown.flatMap((form) => {
      const count = proposals.filter((proposal) => proposal.form === form).length;
      if (count === 0) return [];
      const width = scale(count);
      const bar = el(
        "rect",
        {
          x,
          y: y + 4,
          width,
          height: rowHeight - 8,
          ...formFill(form),
          "data-go": linkToList({ title: `${sector} ${formNames[form]}`, sector, form }),
        },
        el("title", {}, `${sector} ${formNames[form]} ${count} 件`),
      );
      x += width;
      return [bar];
    }),
    el(
      "g",
      { "data-go": linkToList({ title: sector, sector }) },
      drawText(left + scale(proposals.length) + 8, middle, `${proposals.length} 件`, { size: sizes.small, bold: true }),
    ),
  );
}
