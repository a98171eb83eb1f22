import { isBare } from "./shingle.js";
import { windowLength } from "./window.js";
/** Wording that stands in more texts than this is boilerplate or quoted policy. */
const commonTexts = 3;
/** Least length of a common stretch, in bare characters: shorter ones are set phrases, which word weights take care of. */
const stretchLength = 24;
/** A text of which less would remain is itself what many handed in: nothing of it is left out. */
const leastRemaining = 0.2;
/**
 * Which windows of the texts are shared, and which by many. `texts`: the windows of each. Two passes: a table that counts roughly turns
 * nearly all windows away, what is left is counted exactly.
 */
export function countWindows(texts) {
    const size = tableSize(texts.reduce((sum, windows) => sum + windows.length, 0));
    const counts = new Uint8Array(size);
    const lastSeenIn = new Int32Array(size).fill(-1);
    texts.forEach((windows, index) => {
        for (const hash of windows) {
            const at = hash & (size - 1);
            if (lastSeenIn[at] === index || counts[at] === 255)
                continue;
            lastSeenIn[at] = index;
            counts[at]++;
        }
    });
    const exact = new Map();
    texts.forEach((windows, index) => {
        for (const hash of windows) {
            if (counts[hash & (size - 1)] <= commonTexts)
                continue;
            const known = exact.get(hash);
            if (known === undefined)
                exact.set(hash, { holders: 1, last: index });
            else if (known.last !== index) {
                known.holders++;
                known.last = index;
            }
        }
    });
    return {
        common: Uint32Array.from([...exact].flatMap(([hash, { holders }]) => (holders > commonTexts ? [hash] : []))).sort(),
        maybeShared: (hash) => counts[hash & (size - 1)] > 1,
    };
}
/** A power of two: twice the windows, as long as the table stays below a hundred megabytes. */
function tableSize(windows) {
    return 2 ** Math.min(24, Math.max(16, Math.ceil(Math.log2(windows * 2 + 1))));
}
/** Tells the windows of {@link countWindows}. */
export function createCommonTest(windows) {
    const known = new Set(windows);
    return (hash) => known.has(hash);
}
/** An ask of which less would remain, in characters, is common as a whole: if many ask for the same in the same words, that is the finding. */
const leastOfAsk = 12;
/**
 * The stretches of a body that are common wording: of no proposal's own. In order, not overlapping. `windows`: the body’s own, in order. `asks`, in order, keep their words
 * unless enough of an ask remains without them (a closing that everybody quotes hangs on the last ask).
 */
export function findBoilerplate(body, windows, asks, isCommon) {
    if (!windows.some(isCommon))
        return [];
    const covered = new Uint8Array(windows.length + windowLength - 1);
    windows.forEach((hash, i) => {
        if (isCommon(hash))
            covered.fill(1, i, i + windowLength);
    });
    const found = findStretches(body, covered);
    const kept = asks.filter((ask) => lengthOf(ask) - found.reduce((sum, span) => sum + overlap(span, ask), 0) < leastOfAsk);
    const stretches = found.flatMap((span) => cutOut(span, kept)).filter((span) => lengthOf(span) > 0);
    const left = stretches.reduce((rest, span) => rest - lengthOf(span), body.length);
    return left < leastRemaining * body.length ? [] : stretches;
}
/** Runs of covered bare characters that are long enough, as spans of the body. */
function findStretches(body, covered) {
    const spans = [];
    let at = 0;
    let start = -1;
    let end = -1;
    let length = 0;
    const close = () => {
        if (length >= stretchLength)
            spans.push({ start, end });
        length = 0;
    };
    for (let i = 0; i < body.length; i++) {
        if (!isBare(body, i))
            continue;
        if (covered[at++] === 0)
            close();
        else {
            if (length++ === 0)
                start = i;
            end = i + 1;
        }
    }
    close();
    return spans;
}
function lengthOf({ start, end }) {
    return end - start;
}
function overlap(one, other) {
    return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
/** What is left of a span once the others are taken out of it; `others` in order. */
function cutOut(span, others) {
    const left = [];
    let from = span.start;
    for (const { start, end } of others) {
        if (end <= from || start >= span.end)
            continue;
        left.push({ start: from, end: Math.min(start, span.end) });
        from = Math.max(from, end);
    }
    left.push({ start: from, end: span.end });
    return left;
}
