import { min, sum } from "d3-array";
import { byKeys } from "../../base/order.js";
import { relationNames } from "../../../reports/catalog/wording.js";
import { palette } from "../style/palette.js";
import { fitText, measureText, wrapEvenly } from "../style/measure-text.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { linkToComparison, linkToProposal } from "../link.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { sourceNote } from "./session.js";
import { el } from "./svg.js";
const name = "joint-groups";
const title = "哪些提案建议并案或疑似重复";
const columns = 3;
const gap = 10;
/** Panels of two need no ring; two of them stand beside one ring. */
const lowHeight = 104;
const tallHeight = 2 * lowHeight + gap;
/** Low panels that fit below each other in a column. */
const mostPlaces = 7;
const legendHeight = 30;
/** Middle of the ring, px from the top of its panel. */
const ringMiddle = 140;
const ringRadius = 48;
/** A ring of more has no room for its numbers. */
const mostNodes = 12;
/** Groups up to this size show the chance of each pair as a number. */
const numberedUpTo = 3;
/** Each group as a small network: lines are pairs, thicker the surer; the suggested lead is filled, doubtful links are dashed. */
export function drawJointGroups(model) {
    const { groups } = model.results;
    if (groups.length === 0)
        return { name, title, reason: "没有发现宜并案办理或疑似重复的提案。" };
    const byId = new Map(model.results.proposals.map((proposal) => [proposal.id, proposal]));
    const scores = new Map(model.results.pairs.map(({ a, b, score }) => [pairKey(a, b), score]));
    const panels = placePanels(groups);
    const width = (chartWidth - 2 * chartMargin - (columns - 1) * gap) / columns;
    const content = [
        ...drawLegend(),
        ...panels.map((panel) => {
            const x = (chartMargin + panel.column * (width + gap)).toFixed(2);
            return el("g", { transform: `translate(${x},${panel.top})` }, drawPanel(panel, width, byId, scores));
        }),
    ];
    const left = groups.filter((group) => !panels.some((panel) => panel.group === group));
    const counts = ["joint", "duplicate"]
        .map((relation) => ({ relation, count: groups.filter((group) => group.relation === relation).length }))
        .filter(({ count }) => count > 0)
        .map(({ relation, count }) => `${relationNames[relation]} ${count} 组`)
        .join("、");
    const rest = left.length === 0
        ? ""
        : `图中为件数最多的 ${panels.length} 组，其余 ${left.length} 组（${sum(left, ({ members }) => members.length)} 件）见“并案建议”表。`;
    return buildChart({
        name,
        title,
        caption: `共 ${groups.length} 组、${sum(groups, ({ members }) => members.length)} 件提案（${counts}），组号同“并案建议”表，组名为建议主提案的案由。每个圆点是一件提案，注提案号；连线越粗、百分数越大，应并案的可能性越大。${rest}${sourceNote(model, "proposals")}`,
        height: Math.max(...panels.map(({ top, height }) => top + height)) + 10,
        content,
    });
}
/** The largest groups first, each into the column that is filled least. */
function placePanels(groups) {
    const tops = new Array(columns).fill(0);
    const bottom = mostPlaces * (lowHeight + gap);
    const panels = [];
    const ordered = groups
        .map((group, place) => ({ group, number: place + 1 }))
        .sort(byKeys(({ group }) => group.members.length, ({ number }) => -number));
    for (const { group, number } of ordered) {
        const height = group.members.length > 2 ? tallHeight : lowHeight;
        const top = min(tops) ?? 0;
        if (top + height > bottom)
            break;
        const column = tops.indexOf(top);
        panels.push({ group, number, column, top: legendHeight + top, height });
        tops[column] = top + height + gap;
    }
    return panels;
}
function drawLegend() {
    const y = 12;
    const text = (x, content) => drawText(x, y, content, { size: sizes.small });
    const line = (x, score) => el("path", { d: `M${x},${y}h34`, stroke: palette.accent, "stroke-width": thickness(score) });
    return [
        ...drawDot(chartMargin + 10, y, true),
        text(chartMargin + 26, "建议主提案"),
        ...drawDot(132, y, false),
        text(146, "组内提案"),
        text(222, "应并案的可能性"),
        line(324, 0.5),
        text(363, "50%"),
        line(404, 0.75),
        text(443, "75%"),
        line(484, 1),
        text(523, "100%"),
        el("path", { d: `M580,${y}h34`, ...doubtful }),
        text(620, "依据较弱，请重点核对"),
    ];
}
const doubtful = { stroke: palette.alert, "stroke-width": 2, "stroke-dasharray": "5 4" };
/** Px of a line for a chance in [0, 1]. */
function thickness(score) {
    return 0.8 + 6 * Math.max(0, score - 0.3);
}
function drawPanel({ group, number, height }, width, byId, scores) {
    const nodes = placeNodes(group, width, height);
    const subject = byId.get(group.lead)?.subject ?? group.lead;
    const head = `第 ${number} 组 · ${relationNames[group.relation]} · ${group.members.length} 件`;
    const more = group.members.length - nodes.length;
    return [
        el("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: palette.paper, stroke: palette.rule }),
        drawText(10, 16, head, { size: sizes.small, bold: true }),
        ...wrapEvenly(subject, width - 20, sizes.tiny, 2).map((line, row) => drawText(10, 36 + row * 16, line, { size: sizes.tiny, fill: palette.text })),
        ...drawLines(nodes, group, scores),
        ...nodes.map((node) => drawNode(node, node.id === group.lead, byId.get(node.id))),
        more > 0 ? drawText(width - 10, height - 14, `另有 ${more} 件`, { size: sizes.tiny, anchor: "end" }) : el("g", {}),
    ];
}
/** A line a pair; in small groups with its chance in the middle. */
function drawLines(nodes, group, scores) {
    const bridges = new Set(group.bridges.map(([a, b]) => pairKey(a, b)));
    return nodes.flatMap((from, index) => nodes.slice(index + 1).flatMap((to) => {
        const key = pairKey(from.id, to.id);
        const score = scores.get(key);
        const bridge = bridges.has(key);
        if (score === undefined && !bridge)
            return [];
        const chance = score === undefined ? "" : `${Math.round(score * 100)}%`;
        const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        const room = measureText(chance, sizes.tiny) + 4;
        return [
            el("g", { "data-go": linkToComparison(from.id, to.id) }, el("title", {}, `${from.id} 与 ${to.id}${chance === "" ? "" : `：应并案的可能性 ${chance}`}`), el("path", {
                d: `M${from.x.toFixed(2)},${from.y.toFixed(2)}L${to.x.toFixed(2)},${to.y.toFixed(2)}`,
                ...(bridge ? doubtful : { stroke: palette.accent, "stroke-width": thickness(score ?? 0) }),
            }), chance !== "" && group.members.length <= numberedUpTo
                ? [
                    el("rect", {
                        x: middle.x - room / 2,
                        y: middle.y - 8,
                        width: room,
                        height: 16,
                        fill: palette.paper,
                    }),
                    drawText(middle.x, middle.y, chance, { size: sizes.tiny, anchor: "middle" }),
                ]
                : []),
        ];
    }));
}
function drawNode({ id, x, y, side }, lead, proposal) {
    const label = fitText(labelOf(id, proposal), 70, sizes.tiny);
    const style = { size: sizes.tiny, bold: lead };
    return el("g", { "data-go": linkToProposal(id) }, el("title", {}, proposal?.subject ?? id), drawDot(x, y, lead), side === 0
        ? drawText(x, y + (y < ringMiddle ? -20 : 20), label, { ...style, anchor: "middle" })
        : drawText(x + side * 14, y, label, { ...style, anchor: side > 0 ? "start" : "end" }));
}
/** The lead has a ring around it. */
function drawDot(x, y, lead) {
    const outline = { cx: x, cy: y, stroke: palette.accent };
    return [
        ...(lead ? [el("circle", { ...outline, r: 10, fill: palette.paper })] : []),
        el("circle", { ...outline, r: 7, fill: lead ? palette.accent : palette.paper, "stroke-width": 1.5 }),
    ];
}
/** 提案号 where the file has one; an id made of file and row is shown by its row. */
function labelOf(id, proposal) {
    if (proposal?.number !== undefined && proposal.number !== null && proposal.number !== "") {
        return proposal.history && proposal.year !== null ? `${proposal.year}-${proposal.number}` : proposal.number;
    }
    return proposal?.source.row === undefined ? id : `第 ${proposal.source.row} 行`;
}
/** The lead first, on a ring; two stand side by side. */
function placeNodes(group, width, height) {
    const ids = [group.lead, ...group.members.filter((id) => id !== group.lead)].slice(0, mostNodes);
    if (ids.length === 2) {
        return ids.map((id, index) => ({
            id,
            x: width / 2 + (index === 0 ? -44 : 44),
            y: height - 24,
            side: index === 0 ? -1 : 1,
        }));
    }
    return ids.map((id, index) => {
        const angle = (2 * Math.PI * index) / ids.length - Math.PI / 2;
        const across = Math.cos(angle);
        return {
            id,
            x: width / 2 + across * ringRadius,
            y: ringMiddle + Math.sin(angle) * ringRadius,
            side: across > 0.25 ? 1 : across < -0.25 ? -1 : 0,
        };
    });
}
function pairKey(a, b) {
    return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
