/**
 * Differences in order, joined where the common wording between two is no longer than either: a few words that stand in two long texts by
 * chance do not make them alike. Those of punctuation only are left as they are, or swallowed.
 */
export function joinDifferences(differences) {
    const joined = [];
    for (const difference of differences) {
        if (difference.formal)
            continue;
        let last = difference;
        for (let before = joined.at(-1); before !== undefined && belongTogether(before, last); before = joined.at(-1)) {
            last = { left: spanOf(before.left, last.left), right: spanOf(before.right, last.right), formal: false };
            joined.pop();
        }
        joined.push(last);
    }
    const formal = differences.filter((own) => own.formal && joined.every(({ left }) => own.left.end < left.start || left.end < own.left.start));
    return [...joined, ...formal].sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
}
function belongTogether(before, behind) {
    return behind.left.start - before.left.end <= Math.min(sizeOf(before), sizeOf(behind));
}
function sizeOf({ left, right }) {
    return Math.max(left.end - left.start, right.end - right.start);
}
function spanOf(first, last) {
    return { start: first.start, end: last.end };
}
