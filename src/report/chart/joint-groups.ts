import { byKeys } from "../../base/order.ts";
import type { Proposal } from "../../proposal/proposal.ts";
import type { ProposalGroup } from "../../relation/pair/similar-pair.ts";
import { palette } from "../style/palette.ts";
import { fitText, wrapText } from "../style/measure-text.ts";
import { chartMargin, chartWidth, sizes } from "../style/typography.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkToComparison, linkToProposal } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { drawText } from "./draw-text.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

const columns = 3;
const panelHeight = 212;
/** Middle of the ring, px from the top of its panel. */
const ringMiddle = 136;
/** Panels of two need no ring. */
const lowPanelHeight = 122;
const gap = 10;
const mostPanels = 12;
/** A ring of more has no room for its numbers. */
const mostNodes = 12;

interface Node {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** −1 left of the middle, 1 right of it, 0 above or below. */
  readonly side: number;
}

/** Each group as a small ring: lines are pairs, thicker the surer; the suggested lead is filled, doubtful links are dashed. */
export function drawJointGroups(model: CatalogModel): Chart | null {
  const { groups } = model.results;
  if (groups.length === 0) return null;
  const byId = new Map(model.results.proposals.map((proposal) => [proposal.id, proposal]));
  const scores = new Map(model.results.pairs.map(({ a, b, score }) => [pairKey(a, b), score]));
  const shown = groups
    .map((group, index) => ({ group, index }))
    .sort(
      byKeys(
        ({ group }) => group.members.length,
        ({ index }) => -index,
      ),
    )
    .slice(0, mostPanels);
  const width = (chartWidth - 2 * chartMargin - (columns - 1) * gap) / columns;
  const content: Markup[] = [];
  let bottom = 1;
  for (let first = 0; first < shown.length; first += columns) {
    const row = shown.slice(first, first + columns);
    // Sorted by size: the first of a row is its largest.
    const height = (row[0]?.group.members.length ?? 0) > 2 ? panelHeight : lowPanelHeight;
    for (const [column, { group }] of row.entries()) {
      const x = (chartMargin + column * (width + gap)).toFixed(2);
      content.push(el("g", { transform: `translate(${x},${bottom})` }, drawPanel(group, width, height, byId, scores)));
    }
    bottom += height + gap;
  }
  const duplicates = groups.filter(({ relation }) => relation === "duplicate").length;
  const rest = shown.length < groups.length ? `图中为件数最多的 ${shown.length} 组。` : "";
  return buildChart({
    name: "joint-groups",
    title: "哪些提案建议并案或疑似重复",
    caption: `共 ${groups.length} 组（建议并案 ${groups.length - duplicates} 组、疑似重复 ${duplicates} 组）。圆点为提案并注提案号，实心为建议主提案；连线越粗把握越大，虚线为把握不足、须人工核对的联系。${rest}`,
    height: bottom,
    content,
  });
}

function drawPanel(
  group: ProposalGroup,
  width: number,
  height: number,
  byId: ReadonlyMap<string, Proposal>,
  scores: ReadonlyMap<string, number>,
): Markup[] {
  const nodes = placeNodes(group, width, height);
  const bridges = new Set(group.bridges.map(([a, b]) => pairKey(a, b)));
  const tag = group.relation === "duplicate" ? "疑似重复" : "建议并案";
  const subject = byId.get(group.lead)?.subject ?? group.lead;
  const lines: Markup[] = [];
  for (const [index, from] of nodes.entries()) {
    for (const to of nodes.slice(index + 1)) {
      const key = pairKey(from.id, to.id);
      const score = scores.get(key);
      const bridge = bridges.has(key);
      if (score === undefined && !bridge) continue;
      lines.push(
        el(
          "path",
          {
            d: `M${from.x.toFixed(2)},${from.y.toFixed(2)}L${to.x.toFixed(2)},${to.y.toFixed(2)}`,
            stroke: bridge ? palette.alert : palette.accentMid,
            "stroke-width": 1 + 4 * (score ?? 0),
            "stroke-dasharray": bridge ? "5 4" : null,
            "data-go": linkToComparison(from.id, to.id),
          },
          el(
            "title",
            {},
            `${from.id} 与 ${to.id}${score === undefined ? "" : `：应并案可能 ${Math.round(score * 100)}%`}`,
          ),
        ),
      );
    }
  }
  return [
    el("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: palette.paper, stroke: palette.rule }),
    drawText(10, 17, `${tag} · ${group.members.length} 件`, { size: sizes.small, bold: true }),
    ...wrapText(subject, width - 20, sizes.tiny, 2).map((line, row) =>
      drawText(10, 37 + row * 15, line, { size: sizes.tiny, fill: palette.text }),
    ),
    ...lines,
    ...nodes.map((node) => drawNode(node, node.id === group.lead, byId.get(node.id))),
    ...(group.members.length > nodes.length
      ? [
          drawText(width - 10, height - 14, `另有 ${group.members.length - nodes.length} 件`, {
            size: sizes.tiny,
            anchor: "end",
          }),
        ]
      : []),
  ];
}

function drawNode(node: Node, lead: boolean, proposal: Proposal | undefined): Markup {
  const label = fitText(labelOf(node.id, proposal), 74, sizes.tiny);
  const style = { size: sizes.tiny, bold: lead, fill: palette.ink };
  return el(
    "g",
    { "data-go": linkToProposal(node.id) },
    el("title", {}, proposal?.subject ?? node.id),
    lead ? el("circle", { cx: node.x, cy: node.y, r: 10, fill: palette.paper, stroke: palette.accent }) : null,
    el("circle", {
      cx: node.x,
      cy: node.y,
      r: 7,
      fill: lead ? palette.accent : palette.paper,
      stroke: palette.accent,
      "stroke-width": 1.5,
    }),
    node.side === 0
      ? drawText(node.x, node.y + (node.y < ringMiddle ? -18 : 19), label, { ...style, anchor: "middle" })
      : drawText(node.x + node.side * 14, node.y, label, { ...style, anchor: node.side > 0 ? "start" : "end" }),
  );
}

/** 提案号 where the file has one; an id made of file and row is shown by its row. */
function labelOf(id: string, proposal: Proposal | undefined): string {
  if (proposal?.number !== undefined && proposal.number !== null && proposal.number !== "") {
    return proposal.history && proposal.year !== null ? `${proposal.year}-${proposal.number}` : proposal.number;
  }
  return proposal?.source.row === undefined ? id : `第 ${proposal.source.row} 行`;
}

/** The lead first, on a ring; two stand side by side. */
function placeNodes(group: ProposalGroup, width: number, height: number): Node[] {
  const ids = [group.lead, ...group.members.filter((id) => id !== group.lead)].slice(0, mostNodes);
  const middle = { x: width / 2, y: ids.length === 2 ? (height + 56) / 2 : ringMiddle };
  const start = ids.length === 2 ? Math.PI : -Math.PI / 2;
  return ids.map((id, index) => {
    const angle = start + (2 * Math.PI * index) / ids.length;
    const across = Math.cos(angle);
    return {
      id,
      x: middle.x + across * (ids.length === 2 ? 42 : 46),
      y: middle.y + Math.sin(angle) * (ids.length === 2 ? 0 : 46),
      side: across > 0.25 ? 1 : across < -0.25 ? -1 : 0,
    };
  });
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
