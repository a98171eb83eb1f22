import { maskNumbers, oneLine } from "./safe-text.js";
/** `reach`: characters shown on either side. Stops at line ends; long numbers of persons are masked. */
export function excerptAround(text, start, end, reach) {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const nextBreak = text.indexOf("\n", end);
    const lineEnd = nextBreak < 0 ? text.length : nextBreak;
    const from = Math.max(lineStart, start - reach);
    const to = Math.min(lineEnd, end + reach);
    return {
        before: `${from > lineStart ? "…" : ""}${clean(text.slice(from, start))}`,
        marked: clean(text.slice(start, end)),
        after: `${clean(text.slice(end, to))}${to < lineEnd ? "…" : ""}`,
    };
}
function clean(text) {
    return maskNumbers(oneLine(text));
}
