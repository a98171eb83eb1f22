/** A stretch of text to set off. `kind` becomes the class, `label` is shown before it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly label?: string;
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
