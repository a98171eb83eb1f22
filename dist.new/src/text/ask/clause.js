/** Sentences of an ask in which its measures stand; what follows explains them. */
const headSentences = 3;
/** In words. */
const longestHead = 80;
/** Portals keep of a line break a space, or nothing. Behind so many words it is taken for a comma. */
const spaceParts = 2;
/** In words: a quotation mark that is not closed by then is a slip. */
const longestQuote = 20;
const none = new Set();
const stops = /[。；！？;!?\n]/u;
const commas = /[，,：:]/u;
/** The clauses of an ask's opening sentences. */
export function splitClauses(text, { starts, ends }, ask) {
    const clauses = [];
    let from = firstAtOrAfter(starts, ask.start);
    let listed = none;
    const titled = new Set();
    let inTitle = false;
    let quotedFrom = -longestQuote;
    let sentences = 0;
    const last = Math.min(firstAtOrAfter(starts, ask.end), from + longestHead);
    for (let i = from; i < last && sentences < headSentences; i++) {
        if (inTitle)
            titled.add(i);
        if (i + 1 < last && starts[i + 1] === ends[i])
            continue;
        const gap = i + 1 < last ? text.slice(ends[i], starts[i + 1]) : "。";
        inTitle = gap.includes("《") || (inTitle && !gap.includes("》"));
        const isStop = stops.test(gap);
        // A comma within quotation marks parts nothing.
        if (gap.includes("”"))
            quotedFrom = -longestQuote;
        const isComma = commas.test(gap) && i - quotedFrom > longestQuote;
        if (gap.includes("“"))
            quotedFrom = i;
        if (isStop || isComma || (i - from >= spaceParts && gap.trim() === "")) {
            clauses.push({ from, to: i + 1, listed, titled, isLast: isStop });
            from = i + 1;
            listed = none;
            if (isStop)
                sentences++;
        }
        else if (gap.includes("、"))
            listed = new Set([...listed, i + 1]);
    }
    return clauses;
}
function firstAtOrAfter(starts, at) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle] < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
