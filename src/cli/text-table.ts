import { displayWidth, truncateToWidth } from "./display-width.ts";

export interface TextColumn {
  readonly title: string;
  /** Default left. */
  readonly align?: "right";
}

/** Cells wider than this many columns are cut, and end in …. */
const usualWidestCell = 28;
const gap = "  ";

/** Lines of a table whose columns stand one below the other in a terminal, Chinese characters counted as two columns. */
export function renderTextTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  widestCell = usualWidestCell,
): readonly string[] {
  const cells = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((_, at) => cut(row[at] ?? "", widestCell))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => displayWidth(row[at]!))));
  return cells.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at]!, columns[at]!.align === "right"))
      .join(gap)
      .trimEnd(),
  );
}

function pad(cell: string, width: number, right: boolean): string {
  const space = " ".repeat(width - displayWidth(cell));
  return right ? space + cell : cell + space;
}

function cut(cell: string, widestCell: number): string {
  return displayWidth(cell) <= widestCell ? cell : `${truncateToWidth(cell, widestCell - 2)}…`;
}
