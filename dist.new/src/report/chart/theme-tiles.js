import { sum } from "d3-array";
import { byKeys } from "../../base/order.js";
import { linkToList } from "../link.js";
import { bestThemes, sessionProposals } from "./session.js";
/** The last `count` 议题 together with what is in none, as one tile. */
export function foldTiles(tiles, count) {
    const clusters = tiles.filter(({ cluster }) => cluster);
    const kept = clusters.slice(0, clusters.length - count);
    const rest = [...clusters.slice(clusters.length - count), ...tiles.filter(({ cluster }) => !cluster)];
    if (rest.length === 0)
        return kept;
    const label = count === 0 ? "其他" : `其余 ${count} 个议题`;
    const link = rest.length === 1 ? rest[0].link : null;
    return [...kept, { label, link, count: sum(rest, (tile) => tile.count), tiles: [], cluster: false, fresh: false }];
}
/** Proposals of a tile and of those below it. */
export function countAll({ count, tiles }) {
    return count + sum(tiles, (tile) => tile.count);
}
/** Themes with their 议题, each the largest first; 未归类 last. */
export function listTiles(model) {
    const session = new Set(sessionProposals(model).map(({ id }) => id));
    const best = bestThemes(model);
    const clusters = new Map(model.results.clusters.map((cluster) => [cluster.id, cluster]));
    const rows = model.themeRows
        .filter(({ count }) => count > 0)
        .sort(byKeys(({ theme }) => (theme === null ? 0 : 1), ({ count }) => count, (row) => row.name));
    return rows.map((row) => {
        const theme = row.theme ?? "none";
        const tiles = row.clusters
            .flatMap((id) => {
            const cluster = clusters.get(id);
            const members = cluster?.members ?? [];
            const count = members.filter((member) => session.has(member) && (best.get(member) ?? null) === row.theme);
            if (cluster === undefined || count.length === 0)
                return [];
            const link = linkToList({ title: `议题：${cluster.label}`, theme, cluster: id });
            const fresh = cluster.change === "new";
            return [{ label: cluster.label, link, count: count.length, tiles: [], cluster: true, fresh }];
        })
            .sort(byKeys(({ count }) => count, ({ label }) => label));
        const rest = row.count - sum(tiles, ({ count }) => count);
        const link = linkToList({ title: `主题：${row.name}`, theme });
        const other = { label: "其他", link, count: rest, tiles: [], cluster: false, fresh: false };
        return {
            label: row.name,
            link,
            count: 0,
            tiles: rest > 0 ? [...tiles, other] : tiles,
            cluster: false,
            fresh: false,
        };
    });
}
