/** A sheet or a delimited text as rows of text, before anyone knows what the columns mean. */
export interface Table {
  /** Name of the sheet; null where the file is a single table. */
  readonly sheet: string | null;
  /** All rows from the first to the last filled one, blank ones between included; of long blank runs only `number` tells. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** 1-based, as the spreadsheet shows it; in delimited text the record's number, the header's being 1 where it comes first. */
  readonly number: number;
  /** Displayed text, cleaned; `""` for an empty cell. May be shorter than the table is wide. */
  readonly cells: readonly string[];
  /** Columns whose cell only continues one merged downwards from a row above (its text is repeated here). */
  readonly continued: ReadonlySet<number>;
}

export const nothingContinued: ReadonlySet<number> = new Set();

export function isBlankRow(row: TableRow): boolean {
  return row.cells.every((cell) => cell === "");
}
