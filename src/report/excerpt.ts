import { oneLine } from "./safe-text.ts";

/** A place in a text with what stands around it, each on one line; … marks where the text goes on. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** `reach`: characters shown on either side. Stops at line ends. */
export function excerptAround(text: string, start: number, end: number, reach: number): Excerpt {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const from = Math.max(lineStart, start - reach);
  const to = Math.min(lineEnd, end + reach);
  return {
    before: `${from > lineStart ? "…" : ""}${oneLine(text.slice(from, start))}`,
    marked: oneLine(text.slice(start, end)),
    after: `${oneLine(text.slice(end, to))}${to < lineEnd ? "…" : ""}`,
  };
}
