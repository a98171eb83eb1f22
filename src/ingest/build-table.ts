import { limits } from "./limits.ts";
import { nothingContinued } from "./table.ts";
import type { Table, TableRow } from "./table.ts";

/** A table within the limits, and what was cut to bring it there. */
export interface BuiltTable {
  readonly table: Table;
  /** First and last number of runs of blank rows too long to be kept as rows. */
  readonly blankRuns: readonly (readonly [number, number])[];
  /** Filled rows beyond the limits. */
  readonly rowsLeft: number;
  /** Numbers of rows with filled cells beyond the last column that is read. */
  readonly wideRows: readonly number[];
  /** Numbers of rows with a cell longer than a workbook can hold, than is likely, than is kept. */
  readonly longCells: Readonly<Record<"long" | "doubted" | "cut", readonly number[]>>;
}

/** Empty cells kept at the end of a row. */
const emptyKept = 64;

/** Takes the rows of a table one by one, in order, and keeps what the limits allow. Blank rows need not be given. */
export class TableBuilder {
  readonly #rows: TableRow[] = [];
  readonly #blankRuns: (readonly [number, number])[] = [];
  readonly #wideRows: number[] = [];
  readonly #longCells = { long: [] as number[], doubted: [] as number[], cut: [] as number[] };
  #last = 0;
  #filled = 0;
  #cells = 0;
  #rowsLeft: number;

  /** `rowsLeft`: filled rows that were left out before. */
  constructor(rowsLeft = 0) {
    this.#rowsLeft = rowsLeft;
  }

  /** `isWider`: the row has filled cells beyond those given. */
  add(
    number: number,
    cells: readonly string[],
    continued: ReadonlySet<number> = nothingContinued,
    isWider = false,
  ): void {
    const within = cells.length > limits.columns ? cells.slice(0, limits.columns) : cells;
    const filled = lastFilled(within) + 1;
    if (isWider || (within !== cells && lastFilled(cells) >= limits.columns)) this.#wideRows.push(number);
    if (filled === 0) return;
    // A row shows how wide its table is by its empty cells too, unless they run on far beyond.
    const width = Math.min(within.length, filled + emptyKept);
    if (this.#filled >= limits.rows || this.#cells + width > limits.cells) {
      this.#rowsLeft++;
      return;
    }
    this.#fillBlanks(number);
    this.#rows.push({ number, cells: this.#boundCells(number, cells.slice(0, width)), continued });
    this.#last = number;
    this.#filled++;
    this.#cells += width;
  }

  build(sheet: string | null): BuiltTable {
    return {
      table: { sheet, rows: this.#rows },
      blankRuns: this.#blankRuns,
      rowsLeft: this.#rowsLeft,
      wideRows: this.#wideRows,
      longCells: this.#longCells,
    };
  }

  #fillBlanks(until: number): void {
    const from = this.#last + 1;
    if (until - from > limits.blankRun) {
      this.#blankRuns.push([from, until - 1]);
      return;
    }
    for (let number = from; number < until; number++) {
      this.#rows.push({ number, cells: [], continued: nothingContinued });
    }
  }

  #boundCells(number: number, cells: readonly string[]): readonly string[] {
    const longest = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
    if (longest <= limits.excelCell) return cells;
    const how = longest > limits.cell ? "cut" : longest > limits.doubtedCell ? "doubted" : "long";
    this.#longCells[how].push(number);
    // A pair of halves is not torn.
    return cells.map((cell) => cell.slice(0, limits.cell).replace(/[\ud800-\udbff]$/, ""));
  }
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== "");
}
