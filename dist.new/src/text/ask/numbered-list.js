import { findMarkers, whateverNext } from "./list-marker.js";
/** Every list of two or more entries, in order of beginning; a list within another's entry has the greater depth. */
export function findNumberedLists(text) {
    const levels = readLevels(findMarkers(text), text.length);
    setEnds(levels, text.length);
    const found = [];
    const collect = (all, depth) => {
        for (const { style, items } of all) {
            found.push({ style, items: items.map(({ at, start, end }) => ({ at, start, end })), depth });
            for (const { inner } of items)
                collect(inner, depth + 1);
        }
    };
    collect(lift(levels), 0);
    return found.sort((a, b) => a.items[0].at - b.items[0].at || a.depth - b.depth);
}
/** Reads the numbers as an outline: the next number of a list that is open goes on with it, a first number opens a list inside. */
function readLevels(markers, length) {
    const top = [];
    let open = [];
    const openList = (marker) => {
        const level = { style: marker.style, items: [entryOf(marker, Math.max(1, marker.n))] };
        const outer = open.at(-1)?.items.at(-1);
        (outer === undefined ? top : outer.inner).push(level);
        open.push(level);
    };
    markers.forEach((marker, i) => {
        const at = chooseLevel(open, marker, markers.slice(i + 1, i + 1 + farthest), length);
        if (at !== null) {
            open = open.slice(0, at + 1);
            const { items } = open[at];
            items.push(entryOf(marker, marker.n === whateverNext ? items.at(-1).n + 1 : marker.n));
        }
        else if (marker.n === 1 || (marker.style === "bullet" && marker.n === whateverNext)) {
            // 多规合一、全面覆盖: amid a sentence of a list that is numbered so, it is the end of a word.
            const isWord = marker.place === "inside" && rank(marker.style) < anywhere;
            if (!isWord || !open.some(({ style }) => style === marker.style))
                openList(marker);
        }
        else if (marker.n > 1 && marker.place !== "inside" && rank(marker.style) < rank(open[0]?.style)) {
            // The text goes on with an outline whose beginning stands elsewhere (“三、对策”): what was open is over.
            open = [];
            openList(marker);
        }
    });
    return top;
}
/** Numbers looked ahead at to tell what one belongs to. */
const farthest = 40;
function entryOf({ at, textAt, place }, n) {
    return { at, start: textAt, end: textAt, place, n, inner: [] };
}
/** Which open list a number goes on with; null: none. `ahead`: the numbers that follow. */
function chooseLevel(open, marker, ahead, length) {
    if (open.length === 0 || marker.n === 1)
        return null;
    const levels = open.map((_, i) => open.length - 1 - i);
    const lastOf = (i) => open[i].items.at(-1);
    const isDue = (i) => marker.n === whateverNext || marker.n === lastOf(i).n + 1;
    const comes = (i) => {
        const next = ahead.find(({ style, n }) => style === open[i].style && (n === 1 || n === lastOf(i).n + 1));
        return next !== undefined && next.n !== 1;
    };
    const same = levels.filter((i) => open[i].style === marker.style);
    const due = same.filter(isDue);
    if (due.length > 1)
        return chooseTwin(open, due[0], due[1], marker, ahead, length);
    if (due.length === 1)
        return due[0];
    // 首先……第二……, 一是……二要……: one list, two habits; unless its own number still comes.
    const cousin = levels.find((i) => areCousins(open[i].style, marker.style) && isDue(i) && !comes(i));
    if (cousin !== undefined)
        return cousin;
    if (marker.n === whateverNext || marker.place === "inside")
        return null;
    // A number skipped or written twice.
    const slipped = same.find((i) => marker.n === lastOf(i).n || (marker.n === lastOf(i).n + 2 && !comes(i)));
    return slipped ?? null;
}
/**
 * Two lists of one style, one inside the other, both wait for this number. The inner has it where it has only begun, or where lists of other
 * styles stand between the two; the outer where a list stands inside; else the one whose numbers stand alike and whose entries are as long.
 */
function chooseTwin(open, inner, outer, marker, ahead, length) {
    const [inside, outside] = [open[inner].items, open[outer].items];
    if (inside.length === 1 || inner > outer + 1)
        return inner;
    const placed = [inside, outside].map((items) => items.at(-1).place === marker.place);
    if (placed[0] !== placed[1])
        return placed[0] ? inner : outer;
    const next = ahead.find(({ style }) => style === marker.style);
    if (next?.n === 1)
        return outer;
    const own = Math.log((next?.at ?? length) - marker.at);
    const typical = (items, end) => {
        const lengths = items.map(({ at }, i) => Math.log(Math.max(1, (items[i + 1]?.at ?? end) - at)));
        return lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
    };
    const fromInner = Math.abs(own - typical(inside, marker.at));
    const fromOuter = Math.abs(own - typical(outside, marker.at));
    return fromOuter < fromInner ? outer : inner;
}
const families = [
    ["firstly", "ordinal"],
    ["is", "must"],
];
function areCousins(a, b) {
    return families.some((family) => family.includes(a) && family.includes(b));
}
/** Outer numbers before inner ones, as offices write: 一、 （一） 1. （1） ①; numbers inside sentences go anywhere. */
const ranks = {
    named: 0,
    chinese: 0,
    roman: 0,
    chineseParen: 1,
    digit: 2,
    digitParen: 3,
    digitHalf: 3,
    circled: 4,
};
const anywhere = 5;
function rank(style) {
    return style === undefined ? anywhere + 1 : (ranks[style] ?? anywhere);
}
/** An entry ends where the next begins, or what it stands in. */
function setEnds(levels, end) {
    levels.forEach(({ items }, k) => {
        const whole = levels[k + 1]?.items[0].at ?? end;
        items.forEach((item, i) => {
            item.end = items[i + 1]?.at ?? whole;
            setEnds(item.inner, item.end);
        });
    });
}
/**
 * Takes out what is no list, a single number, and an outline that goes on from elsewhere (“二、对策建议（一）……”), and leaves the lists that
 * stood in them; puts after a list what only seemed to stand in its last entry, its numbers being outer ones (“一是……二是……。（一）……”).
 */
function lift(levels) {
    return levels.flatMap((level) => {
        for (const item of level.items)
            item.inner = lift(item.inner);
        const final = level.items.at(-1);
        const within = level.items.flatMap(({ inner }) => inner);
        if (level.items.length === 1) {
            const twin = within.find(({ style }) => style === level.style && rank(style) < anywhere);
            // （一）……（一）……（三）……: the first number was written twice.
            twin?.items.unshift({ ...final, end: twin.items[0].at, inner: [] });
            return within;
        }
        if (level.items[0].n > 1 && within.length > 0)
            return within;
        const outer = final.inner.filter((inner) => isOuter(inner, level));
        if (outer.length > 0) {
            final.inner = final.inner.filter((inner) => !outer.includes(inner));
            final.end = outer[0].items[0].at;
        }
        return [level, ...outer];
    });
}
function isOuter(inner, level) {
    const onLines = inner.items[0].place === "line";
    const within = level.items[0].place === "line";
    // The same numbers again, each on a line: the next section's.
    if (inner.style === level.style)
        return onLines && within && rank(level.style) < anywhere;
    if (rank(inner.style) >= rank(level.style))
        return false;
    return (onLines && !within) || (rank(inner.style) <= 1 && rank(level.style) === anywhere);
}
