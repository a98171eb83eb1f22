/** Tokens that stand together once in each of two texts are taken for the same place in both. About a clause. */
const anchorLength = 8;
/** Runs of tokens that occur once on either side and in the same order on both: what long texts are cut at before they are aligned. */
export function findAnchors(left, right) {
    const inRight = placesOf(right);
    const meetings = [...placesOf(left)].flatMap(([window, at]) => {
        const other = inRight.get(window);
        return at === null || other === undefined || other === null ? [] : [{ left: at, right: other }];
    });
    const runs = [];
    for (const { left: l, right: r } of longestAscent(meetings)) {
        const last = runs.at(-1);
        if (last !== undefined && l < last.left + last.length && r - l === last.right - last.left)
            runs[runs.length - 1] = { ...last, length: l + anchorLength - last.left };
        else if (last === undefined || (l >= last.left + last.length && r >= last.right + last.length))
            runs.push({ left: l, right: r, length: anchorLength });
    }
    return runs;
}
/** Where each window of tokens begins; null for one that occurs more than once. */
function placesOf(keys) {
    const places = new Map();
    for (let at = 0; at + anchorLength <= keys.length; at++) {
        const window = keys.subarray(at, at + anchorLength).join(" ");
        places.set(window, places.has(window) ? null : at);
    }
    return places;
}
/** The longest choice of meetings, given in order of the left, that are in order on the right too. */
function longestAscent(meetings) {
    // Of all ascents of a length, the one that ends lowest; each meeting knows the one before it.
    const ends = [];
    const before = new Int32Array(meetings.length);
    for (const [k, { right }] of meetings.entries()) {
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (meetings[ends[middle]].right < right)
                low = middle + 1;
            else
                high = middle;
        }
        before[k] = low === 0 ? -1 : ends[low - 1];
        ends[low] = k;
    }
    const ascent = [];
    for (let k = ends.at(-1) ?? -1; k >= 0; k = before[k])
        ascent.push(meetings[k]);
    return ascent.reverse();
}
