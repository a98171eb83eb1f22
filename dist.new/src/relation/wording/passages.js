import { bareText, isBare } from "./shingle.js";
import { hashWindows, windowLength } from "./window.js";
/** A run is quoted in pieces where the two texts are laid out differently; pieces shorter than this are crumbs. */
const pieceLength = 6;
const maxPassages = 20;
/** A window's key is hash × 2^21 + position: 53 bits, exact as a number. Longer bodies are compared up to this point. */
const positions = 2 ** 21;
/**
 * For each pair of indexes into `bodies`: the wording they share, without common wording, longest first. `isCommon`: of the hash of a
 * window; `maybeShared`: false for windows that stand in one of the bodies alone.
 */
export function findSharedPassages(bodies, pairs, isCommon, maybeShared = () => true) {
    const prepared = new Map();
    const wordingOf = (index) => {
        const known = prepared.get(index);
        if (known !== undefined)
            return known;
        const made = prepareWording(bodies[index] ?? "", maybeShared);
        prepared.set(index, made);
        return made;
    };
    return pairs.map(([a, b]) => {
        const [left, right] = [wordingOf(a), wordingOf(b)];
        return findRuns(left, right)
            .flatMap((run) => cutCommon(left.bare, run, isCommon))
            .flatMap((run) => cutByLayout(left, right, run))
            .sort((x, y) => y.length - x.length || x.aStart - y.aStart || x.bStart - y.bStart)
            .slice(0, maxPassages);
    });
}
function prepareWording(body, maybeShared) {
    const bare = bareText(body).slice(0, positions);
    const offsets = new Uint32Array(bare.length);
    for (let i = 0, at = 0; at < bare.length; i++)
        if (isBare(body, i))
            offsets[at++] = i;
    const found = [];
    hashWindows(bare).forEach((hash, i) => {
        if (maybeShared(hash))
            found.push(hash * positions + i);
    });
    const windows = Float64Array.from(found).sort();
    return {
        body,
        bare,
        offsets,
        hashes: Uint32Array.from(windows, (window) => Math.floor(window / positions)),
        starts: Uint32Array.from(windows, (window) => window % positions),
    };
}
/** Longest runs of equal bare characters; runs that would overlap a longer one, in either text, are left out. */
function findRuns(a, b) {
    const runs = [];
    // Where the last run on each diagonal ends: windows before that are inside it.
    const endOf = new Map();
    for (const meeting of equalWindows(a, b)) {
        const i = Math.floor(meeting / positions);
        const j = meeting % positions;
        if (i < (endOf.get(i - j) ?? 0))
            continue;
        let length = 0;
        while (i + length < a.bare.length && j + length < b.bare.length && a.bare[i + length] === b.bare[j + length])
            length++;
        if (length < windowLength)
            continue;
        endOf.set(i - j, i + length);
        runs.push({ a: i, b: j, length });
    }
    runs.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
    const kept = [];
    for (const run of runs) {
        const overlaps = (other) => (run.a < other.a + other.length && other.a < run.a + run.length) ||
            (run.b < other.b + other.length && other.b < run.b + run.length);
        if (!kept.some(overlaps))
            kept.push(run);
    }
    return kept;
}
/** Where windows of equal hash begin in a and b, as a × `positions` + b, ascending. A window repeated within a text counts once there. */
function equalWindows(a, b) {
    const meetings = [];
    let i = 0;
    let j = 0;
    while (i < a.hashes.length && j < b.hashes.length) {
        const left = a.hashes[i];
        const right = b.hashes[j];
        if (left === right)
            meetings.push(a.starts[i] * positions + b.starts[j]);
        if (left <= right)
            while (i < a.hashes.length && a.hashes[i] === left)
                i++;
        if (right <= left)
            while (j < b.hashes.length && b.hashes[j] === right)
                j++;
    }
    return Float64Array.from(meetings).sort();
}
function windowsOfRun(bare, { a, length }) {
    return hashWindows(bare.slice(a, a + length));
}
function cutCommon(bare, run, isCommon) {
    const kept = [];
    const windows = windowsOfRun(bare, run);
    let from = -1;
    const last = run.length - windowLength;
    for (let k = 0; k <= last + 1; k++) {
        const rare = k <= last && !isCommon(windows[k]);
        if (rare && from < 0)
            from = k;
        if (!rare && from >= 0) {
            kept.push({ a: run.a + from, b: run.b + from, length: k - from + windowLength - 1 });
            from = -1;
        }
    }
    return kept;
}
/** Cuts where white space or punctuation between the characters differs, and maps to offsets of the bodies. */
function cutByLayout(a, b, run) {
    const passages = [];
    let from = 0;
    for (let k = 1; k <= run.length; k++) {
        const joined = k < run.length && between(a, run.a + k) === between(b, run.b + k);
        if (joined)
            continue;
        if (k - from >= pieceLength) {
            const aStart = a.offsets[run.a + from];
            passages.push({ aStart, bStart: b.offsets[run.b + from], length: a.offsets[run.a + k - 1] + 1 - aStart });
        }
        from = k;
    }
    return passages;
}
/** What stands in the body between bare character `at` − 1 and `at`. */
function between(wording, at) {
    return wording.body.slice(wording.offsets[at - 1] + 1, wording.offsets[at]);
}
