import { judgeClause } from "./clue-clause.js";
import { maskPersonal } from "./mask-personal.js";
/** Long enough to say something, short enough to stand in a sentence. */
const length = { min: 12, max: 60 };
/** From this length on a quote is longer than it need be; below that it says little. */
const comfortable = { max: 45, min: 18 };
/** A start behind a clause that could have been quoted too disturbs more than an end before the sentence's, or an odd length. */
const disturbs = { start: 0.12, end: 0.04, long: 0.08, short: 0.05 };
const sentences = new WeakMap();
/** Offsets are those of the clue's text; the characters are the masked ones. A clue is read once, however many topics it speaks for. */
export function sentencesOf(clue) {
    const found = sentences.get(clue) ?? readSentences(maskPersonal(clue.text));
    sentences.set(clue, found);
    return found;
}
function readSentences(masked) {
    return [...masked.matchAll(/(?:[^。！？!?；;\n\r.]|(?<=\w)\.|\.(?=\w))+/gu)].map((match) => {
        const end = match.index + match[0].length;
        return { start: match.index, end, text: match[0], asks: /[？?]/u.test(masked[end] ?? "") };
    });
}
const quotable = new WeakMap();
/** Every run of clean neighboring clauses within {@link length}. */
export function quotableOf(sentence) {
    const found = quotable.get(sentence) ?? readQuotable(sentence);
    quotable.set(sentence, found);
    return found;
}
function readQuotable(sentence) {
    const clauses = clausesOf(sentence);
    const found = [];
    clauses.forEach((first, from) => {
        for (let to = from; to < clauses.length && clauses[to].clean; to++) {
            const last = clauses[to];
            if (last.end - first.start > length.max)
                break;
            if (last.end - first.start < length.min)
                continue;
            const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
            if (/\s/u.test(text) || !isBalanced(text))
                continue;
            const isLast = to === clauses.length - 1;
            const run = clauses.slice(from, to + 1);
            const cut = (from > 0 && clauses[from - 1].clean ? disturbs.start : 0) + (isLast ? 0 : disturbs.end);
            const fit = first.opens && last.closes && !(isLast && sentence.asks) && reads(run);
            found.push({ start: first.start, end: last.end, text, fit, blemish: cut + blemishOf(run, text.length) });
        }
    });
    return found;
}
function reads(run) {
    const places = run.reduce((sum, clause) => sum + clause.places, 0);
    return places <= 1 && run.some(({ telling }) => telling) && !run.some(({ personal }) => personal);
}
function blemishOf(run, size) {
    const odd = size > comfortable.max ? disturbs.long : size < comfortable.min ? disturbs.short : 0;
    return run.reduce((sum, { blemish }) => sum + blemish, odd);
}
/** Parts between commas, without the numbers of a list and white space at their edges. */
function clausesOf({ start, text }) {
    return [...text.matchAll(/(?:[^，,：:]|(?<=\d)[，,：:](?=\d))+/gu)].flatMap((match) => {
        const lead = /^(?:[\s\u3000]|[（(]?[\d一二三四五六七八九十]{1,2}[、.．）)])*/u.exec(match[0])[0].length;
        const body = match[0].slice(lead).trimEnd();
        const at = start + match.index + lead;
        return body === "" ? [] : [{ start: at, end: at + body.length, ...judgeClause(body) }];
    });
}
const pairs = [
    ["“", "”"],
    ["《", "》"],
    ["（", "）"],
    ["(", ")"],
    ["‘", "’"],
];
function isBalanced(text) {
    if (!/["'“”《》（）()‘’]/u.test(text))
        return true;
    return !/["']/u.test(text) && pairs.every(([open, close]) => text.split(open).length === text.split(close).length);
}
