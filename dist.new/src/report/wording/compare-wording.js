import { alignTokens } from "./align-tokens.js";
import { findAnchors } from "./find-anchors.js";
import { splitTokens } from "./token.js";
/** Compares two texts character by character, numbers and Latin words whole; exactly up to some 1,400 characters each, longer ones between the clauses they share. */
export function compareWording(left, right) {
    const [l, r] = [splitTokens(left), splitTokens(right)];
    const runs = findRuns(l, r).flatMap((run) => trimRun(l, run));
    const common = runs.map((run) => ({
        left: stretchOf(l, run.left, run.left + run.length),
        right: stretchOf(r, run.right, run.right + run.length),
    }));
    return { common, differences: differencesBetween(l, r, runs) };
}
/** Steps of one exact alignment: some ten milliseconds. */
const mostSteps = 2_000_000;
function findRuns(left, right) {
    const numbers = new Map();
    const weights = [];
    const number = ({ key, weight }) => {
        const known = numbers.get(key);
        if (known !== undefined)
            return known;
        weights.push(weight);
        numbers.set(key, weights.length - 1);
        return weights.length - 1;
    };
    const [l, r] = [Uint32Array.from(left, number), Uint32Array.from(right, number)];
    return joinRuns(alignRange(l, r, Uint32Array.from(weights)));
}
/** How often what lies between anchors is searched for anchors of its own. */
const deepest = 3;
function alignRange(left, right, weights, depth = 0) {
    if (left.length * right.length <= mostSteps)
        return alignTokens({ left, right, weights });
    // Long texts without a clause in common are not worth more steps.
    const anchors = depth === deepest ? [] : findAnchors(left, right);
    if (anchors.length === 0)
        return [];
    const runs = [];
    let [l, r] = [0, 0];
    for (const anchor of [...anchors, { left: left.length, right: right.length, length: 0 }]) {
        const between = alignRange(left.subarray(l, anchor.left), right.subarray(r, anchor.right), weights, depth + 1);
        runs.push(...between.map((run) => ({ ...run, left: run.left + l, right: run.right + r })));
        if (anchor.length > 0)
            runs.push(anchor);
        l = anchor.left + anchor.length;
        r = anchor.right + anchor.length;
    }
    return runs;
}
function joinRuns(runs) {
    const joined = [];
    for (const run of runs) {
        const last = joined.at(-1);
        if (last !== undefined && last.left + last.length === run.left && last.right + last.length === run.right)
            joined[joined.length - 1] = { ...last, length: last.length + run.length };
        else
            joined.push(run);
    }
    return joined;
}
/** Letters and digits below which a run may well be chance. */
const leastWeight = 2;
/** Without punctuation at its ends; nothing where too little is left. */
function trimRun(tokens, run) {
    const weightAt = (at) => tokens[run.left + at]?.weight ?? 0;
    let from = 0;
    let to = run.length;
    while (from < to && weightAt(from) === 0)
        from++;
    while (to > from && weightAt(to - 1) === 0)
        to--;
    let weight = 0;
    for (let at = from; at < to; at++)
        weight += weightAt(at);
    return weight < leastWeight ? [] : [{ left: run.left + from, right: run.right + from, length: to - from }];
}
function differencesBetween(left, right, runs) {
    const differences = [];
    let [l, r] = [0, 0];
    for (const run of [...runs, { left: left.length, right: right.length, length: 0 }]) {
        const own = trimEnds(left.slice(l, run.left), right.slice(r, run.right));
        if (own.left.length > 0 || own.right.length > 0) {
            differences.push({
                left: stretchOf(left, l + own.from, l + own.from + own.left.length),
                right: stretchOf(right, r + own.from, r + own.from + own.right.length),
                formal: [...own.left, ...own.right].every(({ weight }) => weight === 0),
            });
        }
        l = run.left + run.length;
        r = run.right + run.length;
    }
    return differences;
}
/** Without what both begin or end with: punctuation, or at an end of the text a character alone. */
function trimEnds(left, right) {
    const same = (l, r) => l !== undefined && l.key === r?.key;
    let from = 0;
    while (same(left[from], right[from]))
        from++;
    let behind = 0;
    const rest = Math.min(left.length, right.length) - from;
    while (behind < rest && same(left[left.length - 1 - behind], right[right.length - 1 - behind]))
        behind++;
    return { from, left: left.slice(from, left.length - behind), right: right.slice(from, right.length - behind) };
}
/** Where tokens [from, to) stand; for none, the empty stretch behind the token before. */
function stretchOf(tokens, from, to) {
    const before = tokens[from - 1]?.end ?? 0;
    if (from >= to)
        return { start: before, end: before };
    return { start: tokens[from]?.start ?? before, end: tokens[to - 1]?.end ?? before };
}
