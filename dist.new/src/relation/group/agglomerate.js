import { byKeys, compareText } from "../../base/order.js";
import { Heap } from "./heap.js";
/**
 * Sets of at least two that hold together: bottom-up, always the two sets whose members are closest on average, as long as every
 * member's mean score to the others stays at or above `fit`. A pair without a link counts 0, so a chain a–b–c whose ends have
 * nothing to do with each other does not become one set. Members and sets in order of id; the order of `links` does not matter.
 */
export function agglomerate(links, fit) {
    const scores = new Map();
    const note = (a, b, score) => {
        const row = scores.get(a) ?? new Map();
        scores.set(a, row.set(b, score));
    };
    for (const { a, b, score } of links) {
        note(a, b, score);
        note(b, a, score);
    }
    return connected(scores, fit)
        .flatMap((ids) => mergeWhileFitting(ids, scores, fit))
        .filter((set) => set.length >= 2)
        .sort((x, y) => compareText(x[0], y[0]));
}
/** Connected by links of at least `fit`: sets never reach across, so each can be worked alone. */
function connected(scores, fit) {
    const seen = new Set();
    return [...scores.keys()].sort(compareText).flatMap((start) => {
        if (seen.has(start))
            return [];
        seen.add(start);
        const reached = [start];
        for (const id of reached) {
            for (const [other, score] of scores.get(id) ?? []) {
                if (score < fit || seen.has(other))
                    continue;
                seen.add(other);
                reached.push(other);
            }
        }
        return [reached.sort(compareText)];
    });
}
/** Closest first; of equals the one whose first ids come first, so that the order of the input does not matter. */
const byCloseness = byKeys(({ mean }) => mean, ({ x }) => x.members[0], ({ y }) => y.members[0]);
function mergeWhileFitting(ids, scores, fit) {
    const single = new Map(ids.map((id) => [id, { members: [id], sums: new Map() }]));
    for (const [id, set] of single) {
        for (const [other, score] of scores.get(id) ?? []) {
            const partner = single.get(other);
            if (partner !== undefined)
                set.sums.set(partner, score);
        }
    }
    const sets = new Set(single.values());
    const offers = new Heap(byCloseness);
    const offer = (one, other, sum) => {
        const mean = sum / (one.members.length * other.members.length);
        const [x, y] = compareText(one.members[0], other.members[0]) < 0 ? [one, other] : [other, one];
        if (mean >= fit)
            offers.push({ mean, x, y });
    };
    for (const x of sets)
        for (const [y, sum] of x.sums)
            if (compareText(x.members[0], y.members[0]) < 0)
                offer(x, y, sum);
    const between = (a, b) => scores.get(a)?.get(b) ?? 0;
    for (let best = offers.pop(); best !== undefined; best = offers.pop()) {
        // A set that has become part of another has left; what did not fit now will not fit until one of the two has grown.
        if (!sets.has(best.x) || !sets.has(best.y))
            continue;
        const joined = [...best.x.members, ...best.y.members];
        if (!joined.every((id) => meanToOthers(id, joined, between) >= fit))
            continue;
        const merged = merge(sets, best.x, best.y);
        for (const [other, sum] of merged.sums)
            offer(merged, other, sum);
    }
    return [...sets].map(({ members }) => members);
}
function merge(sets, x, y) {
    const merged = { members: [...x.members, ...y.members].sort(compareText), sums: new Map() };
    for (const part of [x, y]) {
        sets.delete(part);
        for (const [other, sum] of part.sums) {
            other.sums.delete(part);
            if (other !== x && other !== y)
                merged.sums.set(other, (merged.sums.get(other) ?? 0) + sum);
        }
    }
    for (const [other, sum] of merged.sums)
        other.sums.set(merged, sum);
    sets.add(merged);
    return merged;
}
/** How well one member fits the rest. */
export function meanToOthers(id, members, between) {
    const others = members.filter((other) => other !== id);
    return others.reduce((sum, other) => sum + between(id, other), 0) / Math.max(1, others.length);
}
