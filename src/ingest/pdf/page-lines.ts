import type { PdfPage, Piece } from "./extract-pages.ts";
import { splitColumns } from "./split-columns.ts";
import { tidyText } from "./tidy-text.ts";

/** A line of a page; lengths in points. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline, from the top. */
  readonly y: number;
  /** Font size of most of it. */
  readonly size: number;
  /** Parts set far apart, as in a table or a signature. */
  readonly gapped: boolean;
}

/** Lines set under each other in one column. */
export type Block = readonly Line[];

/** In font sizes. `row`: how far baselines of one line differ; `fragment`: gap from which two texts are not one. */
const reach = { row: 0.4, fragment: 0.9, gap: 2 };

/** The lines of a page, column by column, in the order in which they are read. */
export function pageBlocks(page: PdfPage): readonly Block[] {
  const fragments = groupRows(page.pieces, (piece) => piece.size).flatMap(splitRow);
  return splitColumns(fragments).map((column) => groupRows(column, (line) => line.size).map(joinRow));
}

/** Things on one baseline, from the top down, each row from left to right. */
function groupRows<T extends { readonly y: number }>(
  things: readonly T[],
  sizeOf: (thing: T) => number,
): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (const thing of [...things].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      thing.y - first.y <= reach.row * Math.max(sizeOf(thing), sizeOf(first))
    )
      row.push(thing);
    else rows.push([thing]);
  }
  return rows;
}

function splitRow(row: readonly Piece[]): readonly Line[] {
  const pieces = withoutMarks([...row].sort((a, b) => a.x - b.x));
  const fragments: Line[] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    const last = run.at(-1);
    // Bold type made by printing twice.
    if (last?.text === piece.text && Math.abs(piece.x - last.x) < 0.3 * piece.size) continue;
    if (last !== undefined && piece.x - endOf(last) > reach.fragment * Math.max(piece.size, last.size)) {
      fragments.push(toLine(run));
      run = [];
    }
    run.push(piece);
  }
  if (run.length > 0) fragments.push(toLine(run));
  return fragments.filter(({ text }) => text !== "");
}

/** Without the raised small numbers that point to notes: behind a figure they would change it. */
function withoutMarks(pieces: readonly Piece[]): readonly Piece[] {
  const size = Math.max(...pieces.map((piece) => piece.size));
  const base = Math.max(...pieces.filter((piece) => piece.size === size).map(({ y }) => y));
  return pieces.filter(
    ({ text, y, size: own }) =>
      own > 0.8 * size || base - y < 0.15 * size || !/^[[（(〔]?(?:\d{1,3}|[①-⑳*])[\]）)〕]?$/u.test(text.trim()),
  );
}

function toLine(pieces: readonly Piece[]): Line {
  let text = "";
  let end: number | null = null;
  const characters = new Map<number, number>();
  for (const piece of pieces) {
    if (end !== null && piece.x - end > 0.2 * piece.size) text += " ";
    text += piece.text;
    end = endOf(piece);
    characters.set(piece.size, (characters.get(piece.size) ?? 0) + piece.text.length);
  }
  const [first] = pieces;
  return {
    text: tidyText(text),
    left: first?.x ?? 0,
    right: end ?? 0,
    y: first?.y ?? 0,
    size: [...characters].reduce((a, b) => (b[1] > a[1] ? b : a))[0],
    gapped: false,
  };
}

function joinRow(row: readonly Line[]): Line {
  const parts = [...row].sort((a, b) => a.left - b.left);
  const [first] = parts;
  const longest = parts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: tidyText(parts.map(({ text }) => text).join("\u3000")),
    left: first?.left ?? 0,
    right: Math.max(...parts.map(({ right }) => right)),
    y: first?.y ?? 0,
    size: longest.size,
    gapped: parts.some(({ left, size }, i) => left - (parts[i - 1]?.right ?? left) > reach.gap * size),
  };
}

function endOf(piece: Piece): number {
  return piece.x + piece.width;
}
