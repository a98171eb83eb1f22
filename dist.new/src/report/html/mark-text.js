/** The text cut at the marks. Of marks that overlap the one given first stays; parts outside the text are dropped. */
export function markText(text, marks) {
    const kept = [];
    for (const mark of marks) {
        const whole = mark.start >= 0 && mark.end <= text.length && mark.start < mark.end;
        if (whole && kept.every((other) => mark.end <= other.start || mark.start >= other.end))
            kept.push(mark);
    }
    kept.sort((a, b) => a.start - b.start);
    const segments = [];
    let at = 0;
    for (const mark of kept) {
        if (mark.start > at)
            segments.push({ text: text.slice(at, mark.start), mark: null });
        segments.push({ text: text.slice(mark.start, mark.end), mark });
        at = mark.end;
    }
    if (at < text.length)
        segments.push({ text: text.slice(at), mark: null });
    return segments;
}
/** All marks of `over`, and of `under` what they leave free. */
export function layMarks(over, under) {
    const free = under.flatMap((mark) => over
        .reduce((pieces, { start, end }) => pieces.flatMap((piece) => cutOut(piece, start, end)), [mark])
        .filter((piece) => piece.start < piece.end));
    return [...over, ...free];
}
function cutOut(mark, start, end) {
    if (end <= mark.start || mark.end <= start)
        return [mark];
    return [cutMark(mark, mark.start, start), cutMark(mark, end, mark.end)];
}
/** What of the mark lies in [start, end); empty (start ≥ end) where nothing does. */
export function cutMark(mark, start, end) {
    const from = Math.max(mark.start, start);
    return { ...mark, start: from, end: Math.min(mark.end, end), at: (mark.at ?? 0) + from - mark.start };
}
