import { TableBuilder } from "./build-table.ts";
import { lookUpHeader } from "./column-names.ts";
import { limits, RefusedContent } from "./limits.ts";
import type { Table } from "./table.ts";

/** A cell of a table that stands in a document or a web page. */
export interface DocumentCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Spans beyond these are mistakes or traps; HTML itself allows no wider. */
const mostAcross = 1000;
const mostDown = 65_534;

/** Cells by column: a cell spanning several columns fills the first, one spanning several rows repeats in each. */
export function toDocumentTable(rows: readonly (readonly DocumentCell[])[]): Table {
  const grid: string[][] = rows.map(() => []);
  let cells = 0;
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const { text, colSpan, rowSpan } of row) {
      while (grid[r]?.[column] !== undefined) column++;
      const width = Math.min(Math.max(1, colSpan), mostAcross);
      const height = Math.min(Math.max(1, rowSpan), mostDown, rows.length - r);
      cells += width * height;
      if (cells > limits.cells) throw new RefusedContent("suspicious-file", "里的表格大得不合常理，没有读入。");
      for (let down = 0; down < height; down++) {
        const target = grid[r + down] ?? [];
        for (let across = 0; across < width; across++) target[column + across] = across === 0 ? text : "";
      }
      column += width;
    }
  }
  const builder = new TableBuilder();
  for (const [r, row] of grid.entries())
    builder.add(
      r + 1,
      Array.from(row, (cell: string | undefined) => cell ?? ""),
    );
  return builder.build(null).table;
}

/** A row read as text: what a form says (案由 | 关于… | 界别 | 经济) becomes lines with labels, other cells stand alone. */
export function flattenRow(cells: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let c = 0; c < cells.length; c++) {
    const cell = cells[c] ?? "";
    const next = cells[c + 1] ?? "";
    const isLabel = cell.length <= 20 && lookUpHeader(cell) !== null;
    if (isLabel && next !== "" && lookUpHeader(next) === null) {
      lines.push(...`${cell.replace(/\s+/g, "").replace(/[:：]$/, "")}：${next}`.split("\n"));
      c++;
    } else if (cell !== "") {
      lines.push(...cell.split("\n"));
    }
  }
  return lines;
}
