const opening = "“‘（(《「『【[";
const closing = "”’）)》」』】]";
const stops = "。；！？!?;";
/** Characters after which an unclosed quotation mark or bracket is taken for a slip. */
const longestAside = 120;
/** Sentences and the members of a row (；), each with its own end; what stands in quotation marks or brackets is not split. */
export function splitSentences(text) {
    const spans = [];
    let start = 0;
    let asides = 0;
    let openedAt = 0;
    const close = (end) => {
        if (text.slice(start, end).trim() !== "")
            spans.push({ start, end });
        start = end;
    };
    for (let i = 0; i < text.length; i++) {
        const unit = text[i];
        if (unit === "\n") {
            asides = 0;
            close(i + 1);
        }
        else if (opening.includes(unit)) {
            if (asides++ === 0)
                openedAt = i;
        }
        else if (closing.includes(unit)) {
            asides = Math.max(0, asides - 1);
            // “……。”: the sentence ended inside.
            if (asides === 0 && stops.includes(text[i - 1] ?? " ") && unit !== "）" && unit !== ")")
                close(i + 1);
        }
        else if (stops.includes(unit)) {
            if (asides > 0 && i - openedAt < longestAside)
                continue;
            asides = 0;
            close(i + 1);
        }
    }
    close(text.length);
    return spans;
}
/** Lines that hold anything. */
export function splitLines(text) {
    return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ index, 0: line }) => ({
        start: index,
        end: index + line.length,
    }));
}
