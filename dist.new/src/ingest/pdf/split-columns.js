/** Lines each column must have: with fewer, a table or a signature is as likely. */
const leastLines = 6;
/** Lines across both columns (a title, a wide table) borne for each line within one. */
const mostAcross = 0.25;
/** No page of text has more; looking for a gutter takes the square of it. */
const mostLines = 2000;
/** Share of a column's lines that reach from edge to edge: running text does, cells of a table do not. */
const leastFull = 0.5;
/**
 * The lines of a page by column, in the order in which they are read: above each line that runs across, the left column,
 * then the right one. One group where there are no columns.
 */
export function splitColumns(lines) {
    const gutter = findGutter(lines);
    if (gutter === null)
        return lines.length === 0 ? [] : [lines];
    const groups = [];
    let left = [];
    let right = [];
    let across = [];
    const closeColumns = () => {
        for (const column of [left, right])
            if (column.length > 0)
                groups.push(...splitColumns(column).map((group) => [...group]));
        left = [];
        right = [];
    };
    for (const line of [...lines].sort((a, b) => a.y - b.y)) {
        if (line.right > gutter && line.left < gutter) {
            closeColumns();
            across.push(line);
            continue;
        }
        if (across.length > 0)
            groups.push(across);
        across = [];
        (line.right <= gutter ? left : right).push(line);
    }
    if (across.length > 0)
        groups.push(across);
    closeColumns();
    return groups;
}
/** Where the page can be cut from top to bottom with two columns of running text left and right of it; null where nowhere. */
function findGutter(lines) {
    if (lines.length < 2 * leastLines || lines.length > mostLines)
        return null;
    let best = null;
    for (const at of new Set(lines.map(({ right }) => right))) {
        const left = lines.filter(({ right }) => right <= at);
        const right = lines.filter((line) => line.left >= at);
        const across = lines.length - left.length - right.length;
        if (Math.min(left.length, right.length) < leastLines || across > mostAcross * (left.length + right.length))
            continue;
        if (!isRunningText(left) || !isRunningText(right))
            continue;
        if (best === null || across < best.across || (across === best.across && at > best.at))
            best = { at, across };
    }
    return best?.at ?? null;
}
function isRunningText(lines) {
    const left = Math.min(...lines.map((line) => line.left));
    const right = Math.max(...lines.map((line) => line.right));
    const full = lines.filter((line) => line.right - line.left >= 0.85 * (right - left));
    return full.length >= leastFull * lines.length && right - left >= 8 * (lines[0]?.size ?? 0);
}
