import { hierarchy, treemap, treemapSquarify } from "d3-hierarchy";
import { sum } from "d3-array";
import { palette } from "../style/palette.js";
import { measureText, wrapEvenly, wrapText } from "../style/measure-text.js";
import { mix } from "../style/theme-mark.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { sampleNote, sourceNote } from "./session.js";
import { el } from "./svg.js";
import { countAll, foldTiles, listTiles } from "./theme-tiles.js";
const name = "theme-clusters";
const title = "每个主题里在谈哪些议题";
/** Height in px that one proposal adds, between the least and the most that read well. */
const heightBounds = [300, 800];
const heightPerProposal = 6;
const lineHeight = 17.5;
/** A theme with less ground has no room for its name, px². */
const leastGround = 4200;
/** Least share of the proposals drawn that must stand in a tile with a name: else fewer themes are drawn. */
const leastNamed = 0.6;
const leastThemes = 6;
/** Themes divided into 议题: areas are proposals. What has no room for its name is put together, so that every tile can be read. */
export function drawThemeClusters(model) {
    const all = listTiles(model);
    if (!all.some(({ tiles }) => tiles.some(({ cluster, count }) => cluster && count > 1))) {
        return { name, title, reason: "没有两件以上提案的议题。" };
    }
    const [least, greatest] = heightBounds;
    const height = Math.min(greatest, Math.max(least, 140 + heightPerProposal * model.totals.session));
    const placed = drawableThemes(all, height);
    const content = placed.map((theme, index) => el("g", {}, drawHeading(theme), theme.below.map((tile) => drawTile(tile, index))));
    const shown = sum(placed, ({ tile }) => countAll(tile));
    const left = placed.length < all.length
        ? `图中为件数最多的 ${placed.length} 个主题（${shown} 件），其余 ${all.length - placed.length} 个主题 ${model.totals.session - shown} 件未画。`
        : "";
    const tiles = placed.flatMap(({ below }) => below.map(({ tile }) => tile));
    const fresh = tiles.some((tile) => tile.fresh) ? "，粗框为本次新出现的议题" : "";
    const folded = tiles.some(({ cluster }) => !cluster)
        ? "；浅灰格为件数少、合在一起的议题和未成议题的提案，逐个见“议题清单”表"
        : "";
    return buildChart({
        name,
        title,
        caption: `面积为本次会议提案件数（共 ${model.totals.session} 件），由多到少排列；深色条为主题，其下各格为文字相近的提案归成的议题${fresh}${folded}。${left}${sampleNote(model.totals.session)}${sourceNote(model, "proposals")}`,
        height: height + 12,
        content,
    });
}
/** As many of the largest themes as can be drawn with most of their 议题 named. */
function drawableThemes(themes, height) {
    let count = themes.length;
    for (;;) {
        const kept = themes.slice(0, count);
        const ground = ((chartWidth - 2 * chartMargin) * height) / sum(kept, countAll);
        const placed = layOut(kept, height);
        const named = sum(placed, ({ below }) => sum(below, ({ tile }) => (tile.cluster ? tile.count : 0)));
        const roomy = kept.every((theme) => countAll(theme) * ground >= leastGround);
        if (count <= leastThemes || (roomy && named >= leastNamed * sum(kept, countAll)))
            return placed;
        count = roomy ? Math.max(leastThemes, Math.floor(count * 0.8)) : count - 1;
    }
}
/** Lays out themes and 议题; of each theme the smallest 议题 are put together until every label has room. */
function layOut(themes, height) {
    const folds = themes.map(() => 0);
    for (;;) {
        const placed = placeTiles(themes.map((theme, place) => ({ ...theme, tiles: foldTiles(theme.tiles, folds[place] ?? 0) })), height);
        let settled = true;
        for (const [place, { below }] of placed.entries()) {
            const crowded = below.some(({ tile, box }) => tile.cluster && !isReadable(tile, box));
            // One alone is not put together with nothing.
            const least = themes[place].tiles.some(({ cluster }) => !cluster) || folds[place] > 0 ? 1 : 2;
            const clusters = themes[place].tiles.filter(({ cluster }) => cluster).length;
            const next = clusters < 2 ? 0 : Math.min(clusters, folds[place] + (crowded ? least : 0));
            if (next !== folds[place])
                settled = false;
            folds[place] = next;
        }
        if (settled)
            return placed;
    }
}
function placeTiles(themes, height) {
    const root = hierarchy({ label: "", link: null, count: 0, tiles: themes, cluster: false, fresh: false }, ({ tiles }) => tiles).sum(({ count }) => count);
    const laid = treemap()
        .tile(treemapSquarify.ratio(1))
        .size([chartWidth - 2 * chartMargin, height])
        .paddingTop((node) => node.depth === 1 ? headingHeight(node.data, Math.round(node.x1) - Math.round(node.x0)) + 2 : 0)
        .paddingInner((node) => (node.depth === 0 ? 5 : 2))
        .round(true)(root);
    const place = (node) => ({
        tile: node.data,
        box: { x: chartMargin + node.x0, y: node.y0, width: node.x1 - node.x0, height: node.y1 - node.y0 },
        below: (node.children ?? []).map(place),
    });
    return (laid.children ?? []).map(place);
}
/** Name and count of a theme on one line, on up to four where its ground is narrow. */
function headingLines(tile, width) {
    const text = `${tile.label} ${countAll(tile)}`;
    const room = width - 8;
    return measureText(text, sizes.small) <= room
        ? { lines: [text], size: sizes.small }
        : { lines: wrapEvenly(text, room, sizes.tiny, 4), size: sizes.tiny };
}
function headingHeight(tile, width) {
    return 8 + 16 * headingLines(tile, width).lines.length;
}
function drawHeading({ tile, box }) {
    const { lines, size } = headingLines(tile, box.width);
    return el("g", { "data-go": tile.link }, el("rect", { ...box, height: headingHeight(tile, box.width), fill: palette.ink }), el("title", {}, `${tile.label}：${countAll(tile)} 件`), lines.map((line, row) => drawText(box.x + 5, box.y + 12 + row * 16, line, { bold: true, fill: palette.paper, size })));
}
function drawTile({ tile, box }, index) {
    const fill = tile.cluster ? mix(palette.accent, index % 2 === 0 ? 0.2 : 0.3) : palette.wash;
    return el("g", { "data-go": tile.link }, el("title", {}, `${tile.label}：${tile.count} 件`), el("rect", { ...box, fill }), el("rect", {
        ...inset(box, 0.5),
        fill: "none",
        stroke: tile.cluster ? palette.accent : palette.faint,
        "stroke-width": 0.7,
    }), tile.fresh ? el("rect", { ...inset(box, 1), fill: "none", stroke: palette.ink, "stroke-width": 2 }) : "", tileLines(tile, box).map((line, row) => drawText(box.x + 5, box.y + 12 + row * lineHeight, line, { size: sizes.tiny })));
}
/** A frame inside the tile: half its width would fall on the neighbors. */
function inset({ x, y, width, height }, by) {
    return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}
/** Label and count where they have room, else the count alone, else nothing. */
function tileLines(tile, { width, height }) {
    const room = width - 9;
    const lines = wrapText(`${tile.label} ${tile.count}`, room, sizes.tiny);
    const fits = room >= 2 * sizes.tiny &&
        lines.length * lineHeight <= height - 2 &&
        lines.every((line) => measureText(line, sizes.tiny) <= room + 1);
    if (fits)
        return lines;
    return measureText(String(tile.count), sizes.tiny) <= room && height > lineHeight ? [String(tile.count)] : [];
}
function isReadable(tile, box) {
    return tileLines(tile, box).join("").includes(tile.label);
}
