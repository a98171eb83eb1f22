import { nothingContinued } from "../../../src/ingest/table.ts";
import type { Table, TableRow } from "../../../src/ingest/table.ts";
import type { ColumnKind } from "../../../src/ingest/column-names.ts";

/** A column as an office writes it: its header (two for a heading over a sub-heading), what it means, its cells. */
export type StyleColumn = readonly [
  header: string | readonly [heading: string, sub: string],
  kind: ColumnKind | "none",
  cells: readonly string[],
];

export interface HeaderStyle {
  readonly name: string;
  /** A title over the header. */
  readonly title?: string;
  readonly columns: readonly StyleColumn[];
}

/** The table a spreadsheet of this style is read into: headings merged over their columns, single headers merged downwards. */
export function tableOf({ title, columns }: HeaderStyle): Table {
  const rows: TableRow[] = [];
  const add = (cells: readonly string[], continued: ReadonlySet<number> = nothingContinued): void => {
    rows.push({ number: rows.length + 1, cells, continued });
  };
  if (title !== undefined) add([title]);
  if (columns.some(([header]) => typeof header !== "string")) {
    let before = "";
    add(
      columns.map(([header]) => {
        if (typeof header === "string") return (before = header);
        const shown = header[0] === before ? "" : header[0];
        before = header[0];
        return shown;
      }),
    );
    const merged = columns.flatMap(([header], i) => (typeof header === "string" ? [i] : []));
    add(
      columns.map(([header]) => (typeof header === "string" ? header : header[1])),
      new Set(merged),
    );
  } else if (columns.some(([header]) => header !== "")) {
    add(columns.map(([header]) => header as string));
  }
  for (let row = 0; row < 8; row++) add(columns.map(([, , cells]) => cells[row] ?? ""));
  return { sheet: null, rows };
}
