import { sheetNames } from "../../../reports/catalog/wording.js";
import { byKeys } from "../../base/order.js";
import { themeWidth } from "./column-width.js";
import { hasHeadings } from "./headings.js";
import { linkCount } from "./places.js";
const mostNamed = 8;
/** 主题分布: one row a theme, 未归类 last, and a total that equals this session's proposals. */
export function planThemeSheet(model, places) {
    const { results, themeRows, totals, years } = model;
    const grouped = hasHeadings(model);
    const clusters = new Map(results.clusters.map((cluster) => [cluster.id, cluster]));
    const words = new Map(results.themeWords.map(({ theme, words }) => [theme, words]));
    const sum = (count) => themeRows.reduce((total, row) => total + count(row), 0);
    return {
        name: sheetNames.themes,
        frozenColumns: grouped ? 2 : 1,
        emptyNote: "没有主题",
        columns: [
            ...(grouped ? [{ title: "领域", width: 18 }] : []),
            { title: "主题", width: themeWidth(model) },
            { title: "本次会议件数", width: 9, align: "center" },
            { title: "占本次会议", width: 9, align: "center", format: "0.0%" },
            ...years.map((year) => ({ title: `${year}年件数`, width: 9, align: "center" })),
            { title: "参考选题数", width: 9, align: "center" },
            { title: "议题数（含往届）", width: 9, align: "center" },
            { title: "主要议题（本次会议件数）", width: 46 },
            { title: "特征词", width: 40 },
        ],
        rows: themeRows.map((row) => {
            const named = row.clusters
                .flatMap((id) => clusters.get(id) ?? [])
                .filter(({ current }) => current > 0)
                .sort(byKeys(({ current }) => current, ({ id }) => id))
                .slice(0, mostNamed)
                .map(({ label, current }) => `${label}（${current}）`);
            const told = row.theme === null ? [] : (words.get(row.theme) ?? []).slice(0, 10);
            return [
                ...(grouped ? [row.heading] : []),
                row.name,
                linkCount(places.proposalsOfTheme(row.theme, "session"), row.count),
                row.share,
                ...years.map((year) => row.byYear[year] ?? 0),
                linkCount(places.topicsOfTheme(row.theme), row.topics.length),
                linkCount(places.clustersOfTheme(row.theme), row.clusters.length),
                named.join("、"),
                told.map(({ term }) => term).join("、"),
            ];
        }),
        total: [
            "合计",
            ...(grouped ? [null] : []),
            sum(({ count }) => count),
            totals.session === 0 ? 0 : 1,
            ...years.map((year) => sum(({ byYear }) => byYear[year] ?? 0)),
            sum(({ topics }) => topics.length),
            sum(({ clusters }) => clusters.length),
        ],
    };
}
