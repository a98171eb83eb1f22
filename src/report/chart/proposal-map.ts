import { extent, mean } from "d3-array";
import { scaleLinear } from "d3-scale";
import { byKeys } from "../../base/order.ts";
import { palette } from "../style/palette.ts";
import { fitText } from "../style/measure-text.ts";
import { themeMark } from "../style/theme-mark.ts";
import { chartMargin, chartWidth, sizes } from "../style/typography.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkToList, linkToProposal } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { drawText } from "./draw-text.ts";
import { placeLabels } from "./place-labels.ts";
import { bestThemes, sampleNote } from "./session.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

const side = 560;
/** More labels than this cover the points. */
const mostLabels = 24;
/** More would be pushed out of the theme's own ground. */
const mostLabelsOfTheme = 2;

/** Every proposal as a point: near means alike. Earlier sessions' are small gray dots behind. */
export function drawProposalMap(model: CatalogModel): Chart | null {
  const { positions, proposals, clusters } = model.results;
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const session = positions.filter(({ id }) => byId.get(id)?.history === false);
  if (session.length < 3) return null;
  const best = bestThemes(model);
  const places = new Map(
    model.themeRows.flatMap(({ theme }, index) => (theme === null ? [] : [[theme, index] as const])),
  );
  const { across, down } = fitPlane(positions);
  const area = session.length > 400 ? 26 : session.length > 120 ? 44 : 70;
  const earlier = positions.filter(({ id }) => byId.get(id)?.history === true);
  const where = new Map(session.map((position) => [position.id, position]));
  const labels = clusters
    // What falls apart when a few proposals are left out makes no landmark, nor does a mere list of words (甲、乙等).
    .filter(({ stability, label }) => (stability ?? 1) >= 0.5 && !label.endsWith("等"))
    .flatMap((cluster) => {
      const members = cluster.members.flatMap((id) => where.get(id) ?? []);
      return members.length < 2 ? [] : [{ cluster, members }];
    })
    .sort(
      byKeys(
        ({ members }) => members.length,
        ({ cluster }) => cluster.id,
      ),
    )
    .filter(({ cluster }, i, all) => countBefore(all, i, cluster.theme) < mostLabelsOfTheme)
    .slice(0, mostLabels)
    .map(({ cluster, members }) => ({
      text: cluster.label,
      x: across(mean(members, ({ x }) => x) ?? 0),
      y: down(mean(members, ({ y }) => y) ?? 0),
    }));
  const room = { left: chartMargin + 2, top: 4, right: chartMargin + side - 2, bottom: side - 4, size: sizes.tiny };
  const points = session.map(({ x, y }) => ({ x: across(x), y: down(y) }));
  const legend = drawLegend(model);
  return buildChart({
    name: "proposal-map",
    title: "哪些提案谈的是相近的事",
    caption: `每个符号是本次会议的一件提案，共 ${session.length} 件${earlier.length === 0 ? "" : `；灰色小点为往届提案 ${earlier.length} 件`}。距离近＝内容近，坐标无含义；框内文字为议题名称。${sampleNote(session.length)}`,
    height: Math.max(side, legend.height) + 16,
    content: [
      el("rect", { x: chartMargin, y: 0.5, width: side, height: side, fill: palette.wash, stroke: palette.rule }),
      ...earlier.map(({ x, y }) => el("circle", { cx: across(x), cy: down(y), r: 1.6, fill: palette.rule })),
      ...session.map(({ id, x, y }) => {
        const mark = themeMark(places.get(best.get(id) ?? "") ?? -1);
        return el(
          "path",
          {
            d: mark.path(area),
            transform: `translate(${across(x).toFixed(1)},${down(y).toFixed(1)})`,
            fill: mark.fill,
            stroke: mark.stroke,
            "data-go": linkToProposal(id),
          },
          el("title", {}, byId.get(id)?.subject ?? id),
        );
      }),
      ...placeLabels(labels, points, room).map(({ text, x, y, width }) =>
        el(
          "g",
          { "pointer-events": "none" },
          el("rect", {
            x: x - width / 2,
            y: y - 8.5,
            width,
            height: 17,
            rx: 2,
            fill: palette.paper,
            "fill-opacity": 0.86,
          }),
          drawText(x, y, text, { size: sizes.tiny, anchor: "middle", bold: true }),
        ),
      ),
      ...legend.content,
    ],
  });
}

/** Stretches what is there to the whole square, the same in both directions. */
function fitPlane(positions: readonly { x: number; y: number }[]): {
  across: (x: number) => number;
  down: (y: number) => number;
} {
  const [left = 0, right = 1] = extent(positions, ({ x }) => x);
  const [top = 0, bottom = 1] = extent(positions, ({ y }) => y);
  const half = Math.max(right - left, bottom - top, 1e-6) / 2;
  const to = [22, side - 22] as const;
  const x = scaleLinear([(left + right) / 2 - half, (left + right) / 2 + half], to);
  const y = scaleLinear([(top + bottom) / 2 - half, (top + bottom) / 2 + half], to);
  return { across: (value) => chartMargin + x(value), down: (value) => y(value) };
}

function drawLegend(model: CatalogModel): { content: Markup[]; height: number } {
  const left = chartMargin + side + 14;
  const rows = model.themeRows.flatMap((row, index) => (row.count === 0 ? [] : [{ row, index }]));
  const step = Math.min(22, (side - 8) / Math.max(rows.length, 1));
  const content = rows.map(({ row, index }, line) => {
    const mark = themeMark(row.theme === null ? -1 : index);
    const y = 12 + line * step;
    return el(
      "g",
      { "data-go": linkToList({ title: `主题：${row.name}`, theme: row.theme ?? "none" }) },
      el("rect", {
        x: left,
        y: y - step / 2,
        width: chartWidth - chartMargin - left,
        height: step,
        fill: palette.paper,
      }),
      el("path", {
        d: mark.path(64),
        transform: `translate(${left + 7},${y.toFixed(1)})`,
        fill: mark.fill,
        stroke: mark.stroke,
      }),
      drawText(left + 20, y, fitText(row.name, chartWidth - chartMargin - left - 48, sizes.small), {
        size: sizes.small,
      }),
      drawText(chartWidth - chartMargin, y, String(row.count), {
        size: sizes.small,
        anchor: "end",
        fill: palette.text,
      }),
    );
  });
  return { content, height: 12 + rows.length * step };
}

function countBefore(
  all: readonly { readonly cluster: { readonly theme: string | null } }[],
  place: number,
  theme: string | null,
): number {
  return all.slice(0, place).filter(({ cluster }) => cluster.theme === theme).length;
}
