import { splitColumns } from "./split-columns.js";
import { tidyText } from "./tidy-text.js";
/** In font sizes. `row`: how far baselines of one line differ; `fragment`: gap from which two texts are not one. */
const reach = { row: 0.4, fragment: 0.9, gap: 2 };
/** The lines of a page, column by column, in the order in which they are read. */
export function pageBlocks(page) {
    const fragments = groupRows(page.pieces, (piece) => piece.size).flatMap(splitRow);
    return splitColumns(fragments).map((column) => groupRows(column, (line) => line.size).map(joinRow));
}
/** Things on one baseline, from the top down, each row from left to right. */
function groupRows(things, sizeOf) {
    const rows = [];
    for (const thing of [...things].sort((a, b) => a.y - b.y)) {
        const row = rows.at(-1);
        const first = row?.[0];
        if (row !== undefined &&
            first !== undefined &&
            thing.y - first.y <= reach.row * Math.max(sizeOf(thing), sizeOf(first)))
            row.push(thing);
        else
            rows.push([thing]);
    }
    return rows;
}
function splitRow(row) {
    const pieces = withoutMarks([...row].sort((a, b) => a.x - b.x));
    const fragments = [];
    let run = [];
    for (const piece of pieces) {
        const last = run.at(-1);
        // Bold type made by printing twice.
        if (last?.text === piece.text && Math.abs(piece.x - last.x) < 0.3 * piece.size)
            continue;
        if (last !== undefined && piece.x - endOf(last) > reach.fragment * Math.max(piece.size, last.size)) {
            fragments.push(toLine(run));
            run = [];
        }
        run.push(piece);
    }
    if (run.length > 0)
        fragments.push(toLine(run));
    return fragments.filter(({ text }) => text !== "");
}
/** Without the raised small numbers that point to notes: behind a figure they would change it. */
function withoutMarks(pieces) {
    const size = Math.max(...pieces.map((piece) => piece.size));
    const base = Math.max(...pieces.filter((piece) => piece.size === size).map(({ y }) => y));
    return pieces.filter(({ text, y, size: own }) => own > 0.8 * size || base - y < 0.15 * size || !/^[[（(〔]?(?:\d{1,3}|[①-⑳*])[\]）)〕]?$/u.test(text.trim()));
}
function toLine(pieces) {
    let text = "";
    let end = null;
    const characters = new Map();
    for (const piece of pieces) {
        if (end !== null && piece.x - end > 0.2 * piece.size)
            text += " ";
        text += piece.text;
        end = endOf(piece);
        characters.set(piece.size, (characters.get(piece.size) ?? 0) + piece.text.length);
    }
    const [first] = pieces;
    return {
        text: tidyText(text),
        left: first?.x ?? 0,
        right: end ?? 0,
        y: first?.y ?? 0,
        size: [...characters].reduce((a, b) => (b[1] > a[1] ? b : a))[0],
        gapped: false,
    };
}
function joinRow(row) {
    const parts = [...row].sort((a, b) => a.left - b.left);
    const [first] = parts;
    const longest = parts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    return {
        text: tidyText(parts.map(({ text }) => text).join("\u3000")),
        left: first?.left ?? 0,
        right: Math.max(...parts.map(({ right }) => right)),
        y: first?.y ?? 0,
        size: longest.size,
        gapped: parts.some(({ left, size }, i) => left - (parts[i - 1]?.right ?? left) > reach.gap * size),
    };
}
function endOf(piece) {
    return piece.x + piece.width;
}
