/** A stretch of text to set off. `kind` becomes the class, `label` is shown before it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly label?: string;
  /** Where in the labeled stretch it begins, if it is only a piece of it; default 0. */
  readonly at?: number;
}

export interface MarkedSegment {
  readonly text: string;
  readonly mark: Mark | null;
}

/** The text cut at the marks. Of marks that overlap the one given first stays; parts outside the text are dropped. */
export function markText(text: string, marks: readonly Mark[]): MarkedSegment[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const whole = mark.start >= 0 && mark.end <= text.length && mark.start < mark.end;
    if (whole && kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark);
  }
  kept.sort((a, b) => a.start - b.start);
  const segments: MarkedSegment[] = [];
  let at = 0;
  for (const mark of kept) {
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), mark: null });
    segments.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: null });
  return segments;
}

/** All marks of `over`, and of `under` what they leave free. */
export function layMarks(over: readonly Mark[], under: readonly Mark[]): readonly Mark[] {
  const free = under.flatMap((mark) =>
    over
      .reduce<readonly Mark[]>((pieces, { start, end }) => pieces.flatMap((piece) => cutOut(piece, start, end)), [mark])
      .filter((piece) => piece.start < piece.end),
  );
  return [...over, ...free];
}

function cutOut(mark: Mark, start: number, end: number): readonly Mark[] {
  if (end <= mark.start || mark.end <= start) return [mark];
  return [cutMark(mark, mark.start, start), cutMark(mark, end, mark.end)];
}

/** What of the mark lies in [start, end); empty (start ≥ end) where nothing does. */
export function cutMark(mark: Mark, start: number, end: number): Mark {
  const from = Math.max(mark.start, start);
  return { ...mark, start: from, end: Math.min(mark.end, end), at: (mark.at ?? 0) + from - mark.start };
}
