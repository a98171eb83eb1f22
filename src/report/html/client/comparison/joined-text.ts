import { cutMark } from "../../mark-text.ts";
import type { Mark } from "../../mark-text.ts";

/** Stretches of a body, one below the other, as one text. */
export interface JoinedText {
  readonly text: string;
  /** Marks of the body as marks of this text, cut where a stretch ends. */
  readonly place: (marks: readonly Mark[]) => readonly Mark[];
}

export type Span = readonly [start: number, end: number];

/** Stands between stretches that do not follow each other. */
const gap = "\n……\n";

/** White space at the ends of stretches is left out. Null where nothing is left. */
export function joinText(body: string, spans: readonly Span[]): JoinedText | null {
  const pieces: { start: number; end: number; at: number }[] = [];
  let text = "";
  for (const [from, to] of spans) {
    const piece = body.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (start >= end) continue;
    if (text !== "") text += gap;
    pieces.push({ start, end, at: text.length });
    text += body.slice(start, end);
  }
  if (text === "") return null;
  return {
    text,
    place: (marks) =>
      pieces.flatMap(({ start, end, at }) =>
        marks
          .map((mark) => cutMark(mark, start, end))
          .filter((mark) => countLetters(body.slice(mark.start, Math.max(mark.start, mark.end))) >= leastMarked)
          .map((mark) => ({ ...mark, start: mark.start - start + at, end: mark.end - start + at })),
      ),
  };
}

/** A text that is not part of the body, such as a subject. */
export function plainText(text: string): JoinedText {
  return { text, place: () => [] };
}

/** Letters and digits below which a piece of a mark is a crumb. */
const leastMarked = 2;

export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
