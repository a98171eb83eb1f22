import { byKeys } from "../../src/base/order.js";
import { compareShares } from "../../src/report/compare-shares.js";
import { formatShare, smallSample } from "./notes.js";
// What a picture shows, in a sentence. Null where there is nothing to say, or too few proposals to say it.
/** Names of a kind in a sentence. */
const mostNamed = 3;
const moves = { more: "上升", less: "下降" };
/** 件数少: years with fewer than {@link smallSample} proposals, wherever years stand side by side. Null where there are none. */
export function warnOfSmallYears(model, years) {
    const small = years
        .map((year) => ({ year, count: countYear(model, year) }))
        .filter(({ count }) => count < smallSample)
        .map(({ year, count }) => `${year}年${count}件`);
    return small.length === 0 ? null : `${small.join("、")}，不足${smallSample}件，件数少，不作趋势判断。`;
}
export function findLargestThemes({ totals, themeRows }) {
    if (totals.session < smallSample)
        return null;
    const themes = themeRows.filter(({ theme }) => theme !== null);
    const largest = themes
        .filter(({ count }) => count > 0)
        .sort(byKeys(({ count }) => count, ({ name }) => name))
        .slice(0, mostNamed)
        .map(({ name, count, share }) => `${name}${count}件（占${formatShare(share)}）`);
    if (largest.length === 0)
        return null;
    const empty = themes.filter(({ count }) => count === 0).map(({ name }) => name);
    const none = empty.length === 0
        ? ""
        : `；${empty.slice(0, mostNamed).join("、")}${empty.length > mostNamed ? `等${empty.length}个主题` : ""}没有提案`;
    return `件数最多的主题是${largest.join("、")}${none}。`;
}
/** Against the latest earlier year; only where both have enough proposals, and only what chance does not explain. */
export function findChangedThemes(model) {
    const { year, years, themeRows } = model;
    const before = years.filter((each) => year !== null && each < year).at(-1);
    if (year === null || before === undefined)
        return null;
    const [now, then] = [countYear(model, year), countYear(model, before)];
    if (Math.min(now, then) < smallSample)
        return null;
    const moved = themeRows
        .filter(({ theme }) => theme !== null)
        .map(({ name, byYear }) => {
        const [from, to] = [byYear[before] ?? 0, byYear[year] ?? 0];
        const change = compareShares({ count: to, total: now }, { count: from, total: then });
        return { name, change, from: from / then, to: to / now };
    });
    const list = (change) => {
        const named = moved
            .filter((row) => row.change === change)
            .sort(byKeys(({ from, to }) => Math.abs(to - from), ({ name }) => name))
            .slice(0, mostNamed)
            .map(({ name, from, to }) => `${name}（由${formatShare(from)}${moves[change]}至${formatShare(to)}）`);
        return named.length === 0 ? [] : [`占比明显${moves[change]}的是${named.join("、")}`];
    };
    const told = [...list("more"), ...list("less")];
    const all = moved.every(({ change }) => change === "few")
        ? "各主题件数少，不作趋势判断"
        : "各主题占比的变化都在偶然波动之内";
    return `与${before}年（${then}件）相比，${told.length === 0 ? all : told.join("；")}。`;
}
export function findLargestClusters({ totals, results }) {
    const largest = results.clusters
        .filter(({ current }) => current > 1)
        .sort(byKeys(({ current }) => current, ({ id }) => id))
        .slice(0, mostNamed)
        .map(({ label, current }) => `“${label}”${current}件`);
    return totals.session < smallSample || largest.length === 0 ? null : `件数最多的议题是${largest.join("、")}。`;
}
/** 界别 as the source writes them. */
export function findLargestSectors({ totals, results }) {
    const sectors = new Map();
    for (const { history, sector } of results.proposals) {
        if (!history && sector !== null)
            sectors.set(sector, (sectors.get(sector) ?? 0) + 1);
    }
    const told = [...sectors.values()].reduce((sum, count) => sum + count, 0);
    if (totals.session < smallSample || sectors.size < 2)
        return null;
    const largest = [...sectors]
        .sort(byKeys(([, count]) => count, ([name]) => name))
        .slice(0, mostNamed)
        .map(([name, count]) => `${name}${count}件`);
    return `注明界别的${told}件中，较多的是${largest.join("、")}。`;
}
function countYear({ results }, year) {
    return results.proposals.filter((proposal) => proposal.year === year).length;
}
