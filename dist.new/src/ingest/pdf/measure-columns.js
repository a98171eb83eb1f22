/** Lines from which a column shows its own measure, if two of them end alike. */
const leastLines = 4;
/** Sizes that differ by this share at most are one. */
export const sameSize = 0.12;
/**
 * The measure of each column. One with few lines, or with none that runs to its edge, borrows that of the nearest earlier
 * column, else later one, that it fits into; where there is none, its right margin is taken to be as wide as its left.
 */
export function measureColumns(columns, body) {
    const own = columns.map(({ lines }) => {
        const text = lines.filter(({ size, gapped }) => Math.abs(size - body) <= sameSize * body && !gapped);
        const edge = sharedEdge(text.map(({ right }) => right).sort(descending), body);
        return text.length >= leastLines && edge !== null ? { ...measureOf(text), right: edge } : null;
    });
    return columns.map(({ lines, pageWidth }, i) => {
        const mine = own[i] ?? null;
        if (mine !== null)
            return mine;
        const bare = measureOf(lines);
        const fits = (measure) => measure !== null && bare.left >= measure.left - body && bare.right <= measure.right + body;
        const borrowed = own.slice(0, i).findLast(fits) ?? own.slice(i).find(fits);
        return borrowed ?? { ...bare, right: Math.max(bare.right, pageWidth - bare.left) };
    });
}
function measureOf(lines) {
    const size = lines[0]?.size ?? 0;
    const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
    const gaps = lines.slice(1).flatMap((line, i) => (line.y > (lines[i]?.y ?? 0) ? [line.y - (lines[i]?.y ?? 0)] : []));
    return {
        left: sharedEdge(lefts, size) ?? lefts[0] ?? 0,
        right: Math.max(...lines.map(({ right }) => right)),
        pitch: gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0,
    };
}
/** The first edge that the next line nearly shares: a single line may hang out. */
function sharedEdge(edges, size) {
    return edges.find((edge, i) => Math.abs((edges[i + 1] ?? Infinity) - edge) <= size) ?? null;
}
function descending(a, b) {
    return b - a;
}
