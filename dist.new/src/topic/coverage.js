import { byKeys } from "../base/order.js";
import { eyeShare, eyesOf } from "./match/eye.js";
import { overlap } from "./match/overlap.js";
import { findMatches } from "./match/proposal-index.js";
/**
 * From which similarity a proposal takes up a task. Read beside its nearest asks for 45 tasks against 1,066 proposals: from .62 on the proposal
 * speaks of the thing itself, from .5 to .62 mostly of its neighborhood, below of something else.
 */
export const takesUp = 0.62;
/** Share of the task's eyes that a saying must hold: 加大惩处力度 of one offense does not take up that of another. */
const saysIt = 0.5;
/** Rows shown: a matrix of more cannot be read. */
const maxRows = 60;
/** Owners of the proposals that take a task up, nearest first. */
export function findTakers(task, index, space) {
    const eyes = eyesOf(task, space);
    const found = findMatches(task, index, space, takesUp).map(({ saying }) => index.sayings[saying]);
    return [...new Set(found.filter(({ text }) => eyeShare(eyes, text) >= saysIt).map(({ owner }) => owner))];
}
/**
 * How far the proposals of all years take up each point. A point that a topic was made of counts the topic's proposals too (`known`, by the
 * point's id), so that the matrix and the topic's background tell the same.
 */
export function measureCoverage(points, takersOf, known, index) {
    return points.map((point) => {
        const owners = new Set([...takersOf(point), ...(known.get(point.id) ?? [])]);
        const takers = [...owners].map((owner) => {
            const { id, year, history } = index.proposals[owner].proposal;
            return { id, year, history };
        });
        return { point, takers, status: coverageStatus(takers.length, index.proposals.length) };
    });
}
/**
 * 空白: nobody · 偏少: one or two, or up to 2 in 1,000 · 饱和: five and more, and at least 1 in 100 · 适度: what is between.
 * Relative to all proposals, so that 30 and 3,000 give like pictures.
 */
export function coverageStatus(takers, proposals) {
    if (takers === 0)
        return "empty";
    if (takers <= Math.max(2, proposals * 0.002))
        return "thin";
    return takers >= Math.max(5, proposals * 0.01) ? "saturated" : "covered";
}
/** The rows of the matrix: weighty and concrete points, none twice in other words, at most {@link maxRows}, in the order of the papers. */
export function chooseRows(coverage, space, years) {
    const order = new Map(coverage.map((entry, i) => [entry, i]));
    const chosen = [];
    const perTheme = new Map();
    for (const entry of [...coverage]
        .filter(({ point }) => point.concrete)
        .sort(byKeys((entry) => entry.point.weight, (entry) => entry.point.id))) {
        if (chosen.length >= maxRows)
            break;
        const words = new Set(space.words(entry.point.task.object).map(({ term }) => term));
        if (words.size < 2 || chosen.some((other) => overlap(words, other.words) >= 0.5))
            continue;
        // No theme takes more than a fifth of the rows.
        const taken = perTheme.get(entry.point.theme) ?? 0;
        if (taken >= maxRows / 5)
            continue;
        perTheme.set(entry.point.theme, taken + 1);
        chosen.push({ entry, words });
    }
    return chosen
        .map(({ entry }) => entry)
        .sort((a, b) => order.get(a) - order.get(b))
        .map((entry) => toRow(entry, years));
}
function toRow({ point, takers, status }, years) {
    const byYear = Object.fromEntries(years.map((year) => [String(year), 0]));
    for (const { year } of takers)
        if (year !== null)
            byYear[String(year)] = (byYear[String(year)] ?? 0) + 1;
    return {
        point: point.text,
        theme: point.theme,
        source: { file: point.paper, paragraph: point.paragraph },
        byYear,
        status,
        proposals: takers.map(({ id }) => id),
    };
}
