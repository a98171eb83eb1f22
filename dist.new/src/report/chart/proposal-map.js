import { extent, mean } from "d3-array";
import { packEnclose } from "d3-hierarchy";
import { scaleLinear } from "d3-scale";
import { byKeys } from "../../base/order.js";
import { palette } from "../style/palette.js";
import { themeMark } from "../style/theme-mark.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { linkToList, linkToProposal } from "../link.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { placeLabels } from "./place-labels.js";
import { bestThemes, sampleNote, sourceNote } from "./session.js";
import { el } from "./svg.js";
const name = "proposal-map";
const title = "哪些提案谈的是相近的事";
const mapHeight = 640;
/** A list of fewer is read faster than a map. */
const leastProposals = 8;
/** More 议题 than this cover the points. */
const mostLabels = 24;
/** More would be pushed out of the theme's own ground. */
const mostLabelsOfTheme = 2;
/** Px between the edge of the map and the outermost grounds: names of themes stand there. */
const border = 24;
/** Px of ground around the outermost points of a theme. */
const rim = 9;
/** Every proposal as a point on its theme's ground: near means alike. Earlier sessions' are small gray dots. */
export function drawProposalMap(model) {
    const { positions, proposals } = model.results;
    const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
    const session = positions.filter(({ id }) => byId.get(id)?.history === false);
    if (session.length < leastProposals) {
        return { name, title, reason: `本次会议提案只有 ${session.length} 件，直接看清单更清楚。` };
    }
    const earlier = positions.filter(({ id }) => byId.get(id)?.history === true);
    const best = bestThemes(model);
    const circles = encloseThemes(model, positions, best);
    const plane = fitPlane(circles);
    const grounds = circles.map((circle) => toGround(circle, plane));
    const indexes = new Map(grounds.map(({ theme, index }) => [theme, index]));
    const area = session.length > 1500 ? 14 : session.length > 400 ? 28 : session.length > 120 ? 46 : 70;
    const points = session.map(({ x, y }) => ({ x: plane.across(x), y: plane.down(y) }));
    const names = grounds.filter(({ count }) => count > 0).map(wishName);
    const labels = placeLabels([...names, ...wishClusters(model, session, plane)], points, {
        left: chartMargin + 3,
        top: 3,
        right: chartWidth - chartMargin - 3,
        bottom: mapHeight - 3,
    });
    const dots = earlier.length === 0 ? "" : `，灰色小点为往届提案 ${earlier.length} 件`;
    return buildChart({
        name,
        title,
        caption: `每个符号是本次会议的一件提案，共 ${session.length} 件${dots}。圈为主题（粗体，附件数），细线所指为议题。距离近＝内容近，坐标和圈的大小无含义。${sampleNote(session.length)}${sourceNote(model, "proposals", "history")}`,
        height: mapHeight + 12,
        content: [
            el("rect", {
                x: chartMargin,
                y: 0.5,
                width: chartWidth - 2 * chartMargin,
                height: mapHeight,
                fill: palette.wash,
                stroke: palette.rule,
            }),
            ...grounds.map(({ x, y, across, down }) => el("ellipse", { cx: x, cy: y, rx: across, ry: down, fill: palette.paper, stroke: palette.rule })),
            ...earlier.map(({ x, y }) => el("circle", { cx: plane.across(x), cy: plane.down(y), r: 1.6, fill: palette.faint, "fill-opacity": 0.6 })),
            ...session.map(({ id, x, y }) => {
                const mark = themeMark(indexes.get(best.get(id) ?? null) ?? -1);
                return el("path", {
                    d: mark.path(area),
                    transform: `translate(${plane.across(x).toFixed(1)},${plane.down(y).toFixed(1)})`,
                    fill: mark.fill,
                    stroke: mark.stroke,
                    "data-go": linkToProposal(id),
                }, el("title", {}, byId.get(id)?.subject ?? id));
            }),
            ...labels.map((label) => ("ground" in label.wish ? drawName(label, label.wish.ground) : drawCluster(label))),
        ],
    });
}
/** Stretches what is there to the whole map. */
function fitPlane(circles) {
    const spread = (at, from, to) => {
        const edges = circles.flatMap(({ circle }) => [circle[at] - circle.r, circle[at] + circle.r]);
        const [least = 0, most = 1] = extent(edges);
        return scaleLinear([least - 1e-6, most + 1e-6], [from + border + rim, to - border - rim]);
    };
    const x = spread("x", chartMargin, chartWidth - chartMargin);
    const y = spread("y", 0, mapHeight);
    return { across: (value) => x(value), down: (value) => y(value) };
}
function encloseThemes(model, positions, best) {
    return model.themeRows.flatMap(({ theme, name, count }, place) => {
        const own = positions.filter(({ id }) => (best.get(id) ?? null) === theme);
        if (own.length === 0)
            return [];
        const circle = packEnclose(own.map(({ x, y }) => ({ x, y, r: 0 })));
        return [{ theme, name, count, index: theme === null ? -1 : place, circle }];
    });
}
function toGround(theme, { across, down }) {
    const { x, y, r } = theme.circle;
    return {
        ...theme,
        x: across(x),
        y: down(y),
        across: across(x + r) - across(x) + rim,
        down: down(y + r) - down(y) + rim,
    };
}
/** A theme's name wants to stand at the upper edge of its ground, else at the lower. */
function wishName(ground) {
    const { x, y, across, down } = ground;
    const at = (angle) => ({
        x: x + Math.sin(angle) * across,
        y: y - Math.cos(angle) * (down + 4),
    });
    const places = [0, 0.5, -0.5, Math.PI, Math.PI - 0.5, Math.PI + 0.5, 1, -1, Math.PI - 1, Math.PI + 1].map(at);
    return { ...at(0), text: `${ground.name} ${ground.count}`, size: sizes.small, before: 18, places, ground };
}
/** The largest 议题, where their members lie. */
function wishClusters(model, session, { across, down }) {
    const where = new Map(session.map((position) => [position.id, position]));
    return (model.results.clusters
        // What falls apart when a few proposals are left out makes no landmark, nor does a mere list of words (甲、乙等).
        .filter(({ stability, label }) => (stability ?? 1) >= 0.5 && !label.endsWith("等"))
        .flatMap((cluster) => {
        const members = cluster.members.flatMap((id) => where.get(id) ?? []);
        return members.length < 2 ? [] : [{ cluster, members }];
    })
        .sort(byKeys(({ members }) => members.length, ({ cluster }) => cluster.id))
        .filter(({ cluster }, i, all) => countBefore(all, i, cluster.theme) < mostLabelsOfTheme)
        .slice(0, mostLabels)
        .map(({ cluster, members }) => ({
        text: cluster.label,
        size: sizes.tiny,
        x: across(mean(members, ({ x }) => x) ?? 0),
        y: down(mean(members, ({ y }) => y) ?? 0),
    })));
}
function drawName({ x, y, width, height, wish }, { theme, name, index }) {
    const mark = themeMark(index);
    const left = x - width / 2;
    return el("g", { "data-go": linkToList({ title: `主题：${name}`, theme: theme ?? "none" }) }, el("rect", { x: left, y: y - height / 2, width, height, rx: 2, fill: palette.paper, "fill-opacity": 0.9 }), el("path", {
        d: mark.path(60),
        transform: `translate(${(left + 11).toFixed(1)},${y.toFixed(1)})`,
        fill: mark.fill,
        stroke: mark.stroke,
    }), drawText(left + 22, y, wish.text, { size: wish.size, bold: true }));
}
/** The name of a 议题; a line leads to its middle where it could not stand there. */
function drawCluster({ x, y, width, height, wish }) {
    const away = Math.abs(wish.x - x) > width / 2 || Math.abs(wish.y - y) > height / 2;
    const reach = Math.min(width / 2 / Math.max(Math.abs(wish.x - x), 1e-6), height / 2 / Math.max(Math.abs(wish.y - y), 1e-6));
    const edge = { x: x + (wish.x - x) * reach, y: y + (wish.y - y) * reach };
    return el("g", { "pointer-events": "none" }, away
        ? el("path", {
            d: `M${edge.x.toFixed(1)},${edge.y.toFixed(1)}L${wish.x.toFixed(1)},${wish.y.toFixed(1)}`,
            stroke: palette.ink,
        })
        : null, away ? el("circle", { cx: wish.x, cy: wish.y, r: 2.2, fill: palette.ink }) : null, el("rect", {
        x: x - width / 2,
        y: y - height / 2,
        width,
        height,
        rx: 2,
        fill: palette.paper,
        "fill-opacity": 0.88,
        stroke: palette.rule,
    }), drawText(x, y, wish.text, { size: wish.size, anchor: "middle" }));
}
function countBefore(all, place, theme) {
    return all.slice(0, place).filter(({ cluster }) => cluster.theme === theme).length;
}
