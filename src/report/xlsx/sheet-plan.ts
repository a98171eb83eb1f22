/** A sheet as its chapter describes it; {@link writeSheet} writes it down. */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  /** One value a column. Shorter rows are filled up with empty cells. */
  readonly rows: readonly (readonly Value[])[];
  /** A last row that sums up: set off, and not reached by filters. */
  readonly total?: readonly Value[];
  /** Columns at the left that stay in view; default 0. The header row always does. */
  readonly frozenColumns?: number;
  /** Whether the header row offers filters; default true. */
  readonly filter?: false;
  /** Whether empty cells have lines around them; default true, as in a list. */
  readonly grid?: false;
  /** How many columns are printed; default all. The others are for the screen. */
  readonly printedColumns?: number;
  /** Shown instead of rows where there are none. */
  readonly emptyNote: string;
}

export interface ColumnPlan {
  readonly title: string;
  /** In digits of the default font; a Chinese character takes two. */
  readonly width: number;
  /** Default left. */
  readonly align?: "center";
  /** How numbers show; default as they are. */
  readonly format?: "0.0%" | "0.00";
}

export type Value = string | number | null | LinkedValue | DateValue;

export interface LinkedValue {
  readonly text: string | number | null;
  readonly link?: CellPlace;
  readonly tone?: Tone;
}

/** A day, ISO 8601, that a spreadsheet can sort and reckon with; what is no day stays text. */
export interface DateValue {
  readonly date: string;
}

/** Where a link leads within the workbook: a row, or the rows up to `last`. Rows are 1-based and count the header. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly last?: number;
}

/** Fill of a cell: a heading within the sheet, or the shade of a coverage status. */
export type Tone = "heading" | "subheading" | "empty" | "thin" | "covered" | "saturated";

/** Rows that a filter reaches, the header included. */
export function countFilteredRows({ rows }: SheetPlan): number {
  return 1 + Math.max(1, rows.length);
}

/** All rows, the header and the total included. */
export function countRows(plan: SheetPlan): number {
  return countFilteredRows(plan) + (plan.total === undefined ? 0 : 1);
}

/** `C5` of row 5, column 3. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
