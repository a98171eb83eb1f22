import { hierarchy, treemap, treemapSquarify } from "d3-hierarchy";
import { palette } from "../style/palette.ts";
import { fitText, measureText, wrapText } from "../style/measure-text.ts";
import { mix } from "../style/theme-mark.ts";
import { chartMargin, chartWidth, sizes } from "../style/typography.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkToList } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { drawText } from "./draw-text.ts";
import { bestThemes, sampleNote, sessionProposals } from "./session.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

interface Tile {
  readonly label: string;
  readonly link: string;
  /** Proposals of a leaf; 0 where tiles stand below. */
  readonly count: number;
  readonly tiles: readonly Tile[];
  /** False for what is left of a theme outside every 议题. */
  readonly cluster: boolean;
  /** 新出现: drawn with a heavy frame. */
  readonly fresh: boolean;
}

/** Height in px that one proposal adds, between the least and the most that read well. */
const heightBounds = [380, 660] as const;
const heightPerProposal = 7;
const lineHeight = 16.5;

/** Themes divided into 议题: areas are proposals. */
export function drawThemeClusters(model: CatalogModel): Chart | null {
  const themes = listTiles(model);
  if (!themes.some(({ tiles }) => tiles.some(({ cluster }) => cluster))) return null;
  const [least, greatest] = heightBounds;
  const height = Math.min(greatest, Math.max(least, 140 + heightPerProposal * model.totals.session));
  const root = hierarchy<Tile>(
    { label: "", link: "", count: 0, tiles: themes, cluster: false, fresh: false },
    ({ tiles }) => tiles,
  ).sum(({ count }) => count);
  const laid = treemap<Tile>()
    .tile(treemapSquarify.ratio(1.4))
    .size([chartWidth - 2 * chartMargin, height])
    .paddingTop((node) => (node.depth === 1 ? 24 : 0))
    .paddingInner((node) => (node.depth === 0 ? 5 : 2))
    .round(true)(root);
  const content = (laid.children ?? []).map((theme, index) =>
    el(
      "g",
      {},
      el(
        "g",
        { "data-go": theme.data.link },
        el("rect", { ...box(theme), height: 22, fill: palette.ink }),
        el("title", {}, `${theme.data.label}：${theme.value ?? 0} 件`),
        drawHeading(theme.data.label, theme.value ?? 0, box(theme)),
      ),
      (theme.children ?? []).map((tile) => drawTile(tile.data, box(tile), index)),
    ),
  );
  return buildChart({
    name: "theme-clusters",
    title: "每个主题里在谈哪些议题",
    caption: `面积为本次会议提案件数（共 ${model.totals.session} 件）；深色条为主题，其下各格为文字相近的提案归成的议题，“其他”为未成议题的提案${model.results.clusters.some(({ change }) => change === "new") ? "，粗框为往届没有、本次新出现的议题" : ""}。${sampleNote(model.totals.session)}`,
    height: height + 16,
    content,
  });
}

function box(node: { x0: number; y0: number; x1: number; y1: number }): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  return { x: chartMargin + node.x0, y: node.y0, width: node.x1 - node.x0, height: node.y1 - node.y0 };
}

/** Name and count of a theme, smaller and then shorter where its area is narrow. */
function drawHeading(name: string, count: number, { x, y, width }: ReturnType<typeof box>): Markup {
  const room = width - 8;
  const style = { bold: true, fill: palette.paper };
  for (const size of [sizes.small, sizes.tiny, sizes.tiny - 1]) {
    for (const text of [`${name} ${count}`, ...(size < sizes.tiny ? [name] : [])]) {
      if (measureText(text, size) <= room) return drawText(x + 5, y + 11, text, { ...style, size });
    }
  }
  const size = sizes.tiny - 1;
  return drawText(x + 4, y + 11, room > 2.5 * size ? fitText(name, room, size) : "", { ...style, size });
}

function drawTile(tile: Tile, place: ReturnType<typeof box>, index: number): Markup {
  const fill = tile.cluster ? mix(palette.accent, index % 2 === 0 ? 0.2 : 0.3) : palette.grid;
  const { x, y, width, height: tall } = place;
  const size = tall < 24 || width < 50 ? sizes.tiny : sizes.small;
  const lines = tileLines(tile, width - 9, Math.floor((tall - 3) / lineHeight), size);
  return el(
    "g",
    { "data-go": tile.link },
    el("title", {}, `${tile.label}：${tile.count} 件`),
    el("rect", { ...place, fill }),
    tile.fresh ? el("rect", { ...inset(place), fill: "none", stroke: palette.ink, "stroke-width": 2 }) : "",
    lines.map((line, row) => drawText(x + 5, y + 11 + row * lineHeight, line, { size })),
  );
}

/** A frame inside the tile: half its width would fall on the neighbors. */
function inset({ x, y, width, height }: ReturnType<typeof box>): ReturnType<typeof box> {
  return { x: x + 1, y: y + 1, width: Math.max(0, width - 2), height: Math.max(0, height - 2) };
}

/** Label and count where there is room for enough of the label to tell something, else the count alone, else nothing. */
function tileLines(tile: Tile, width: number, rows: number, size: number): string[] {
  if (rows < 1) return [];
  const lines = wrapText(`${tile.label} ${tile.count}`, width, size, rows);
  const room = width >= 2.5 * size && lines.every((line) => measureText(line, size) <= width);
  const told = lines.join("").replace("…", "").length >= Math.min(5, tile.label.length);
  if (room && told) return lines;
  return measureText(String(tile.count), size) <= width ? [String(tile.count)] : [];
}

function listTiles(model: CatalogModel): Tile[] {
  const session = new Set(sessionProposals(model).map(({ id }) => id));
  const best = bestThemes(model);
  const clusters = new Map(model.results.clusters.map((cluster) => [cluster.id, cluster]));
  return model.themeRows.flatMap((row): Tile[] => {
    if (row.count === 0) return [];
    const theme = row.theme ?? "none";
    const tiles: Tile[] = row.clusters.flatMap((id): Tile[] => {
      const cluster = clusters.get(id);
      const count =
        cluster?.members.filter((member) => session.has(member) && (best.get(member) ?? null) === row.theme).length ??
        0;
      if (cluster === undefined || count === 0) return [];
      const link = linkToList({ title: `议题：${cluster.label}`, theme, cluster: id });
      return [{ label: cluster.label, link, count, tiles: [], cluster: true, fresh: cluster.change === "new" }];
    });
    const rest = row.count - tiles.reduce((total, { count }) => total + count, 0);
    const link = linkToList({ title: `主题：${row.name}`, theme });
    if (rest > 0) tiles.push({ label: "其他", link, count: rest, tiles: [], cluster: false, fresh: false });
    return [{ label: row.name, link, count: 0, tiles, cluster: false, fresh: false }];
  });
}
