import type { CellObject as Cell, Range as Merge } from "@e965/xlsx";
import { TableBuilder } from "./build-table.ts";
import type { BuiltTable } from "./build-table.ts";
import { cleanText } from "./clean-text.ts";
import { openOfficeFile } from "./container/open-office-file.ts";
import { limits, RefusedContent } from "./limits.ts";
import { dayOfSerial } from "./parse-date.ts";

export interface SheetsRead {
  readonly tables: readonly BuiltTable[];
  /** Names of hidden sheets, which hold drop-down lists more often than records and are not read. */
  readonly hiddenSheets: readonly string[];
  /** 1-based numbers of hidden rows by sheet; they are read like the others. */
  readonly hiddenRows: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
}

type Grid = readonly (readonly (Cell | undefined)[] | undefined)[];

/**
 * Reads a workbook (xlsx, xls, ods, or XML that calls itself one) into tables of displayed text: numbers as the sheet
 * shows them (0250 stays 0250), days as ISO dates. Throws what the library throws on a damaged file, and `RefusedContent`.
 */
export async function parseSheets(
  content: Uint8Array | string,
  format: "xlsx" | "ods" | "xls" | "xml-sheet",
): Promise<SheetsRead> {
  const xlsx = await import("@e965/xlsx");
  // Workbooks of Excel 95 and before hold GBK text, whose tables are a megabyte apart from the library.
  if (format === "xls") xlsx.set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
  const zipped = typeof content !== "string" && format !== "xls" ? openOfficeFile(content) : null;
  const book = xlsx.read(zipped?.bytes ?? content, {
    type: typeof content === "string" ? "string" : "array",
    // In XML everything has its type; guessing numbers there would lose leading zeros.
    raw: typeof content === "string",
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellFormula: false,
    cellHTML: false,
  });
  const tables: BuiltTable[] = [];
  const hiddenSheets: string[] = [];
  const hiddenRows: { sheet: string; rows: readonly number[] }[] = [];
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  // Only whole sheets' parts are known by name; where several were cut, the count is told with the first.
  let rowsLeft = [...(zipped?.rowsLeft.values() ?? [])].reduce((sum, rows) => sum + rows, 0);
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) continue;
    const grid: Grid = sheet["!data"] ?? [];
    if (grid.length === 0) continue;
    if ((book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0) {
      hiddenSheets.push(name);
      continue;
    }
    const built = toTable(name, grid, sheet["!merges"] ?? [], rowsLeft, (cell) => displayedText(cell, date1904));
    rowsLeft = 0;
    tables.push(built);
    const filled = new Set(built.table.rows.flatMap(({ number, cells }) => (cells.length > 0 ? [number] : [])));
    const rows: number[] = [];
    (sheet["!rows"] ?? []).forEach((row, r) => {
      if (row?.hidden === true && filled.has(r + 1)) rows.push(r + 1);
    });
    if (rows.length > 0) hiddenRows.push({ sheet: name, rows });
  }
  return { tables, hiddenSheets, hiddenRows };
}

/** Cells merged downwards repeat their text in every filled row they cover, since each row is a record of its own. */
function toTable(
  name: string,
  grid: Grid,
  merges: readonly Merge[],
  rowsLeft: number,
  show: (cell: Cell | undefined) => string,
): BuiltTable {
  const rows = new Map<number, string[]>();
  const wide = new Set<number>();
  // Unlike a loop, this passes over the rows a sparse grid does not have.
  grid.forEach((row, r) => {
    const cells = Array.from(row?.slice(0, limits.columns) ?? [], show);
    if (row?.slice(limits.columns).some((cell) => show(cell) !== "") === true) wide.add(r);
    if (wide.has(r) || cells.some((cell) => cell !== "")) rows.set(r, cells);
  });
  const last = Math.max(0, grid.length - 1);
  const continued = new Map<number, Set<number>>();
  let work = 0;
  for (const { s: from, e: to } of merges) {
    const text = rows.get(from.r)?.[from.c] ?? "";
    work += Math.min(to.r, last) - from.r;
    if (work > mostMerged) throw new RefusedContent("suspicious-file", "合并的单元格多得不合常理，没有读入。");
    for (let r = from.r + 1; r <= Math.min(to.r, last); r++) {
      const row = rows.get(r);
      if (row === undefined || from.c >= limits.columns) continue;
      while (row.length <= from.c) row.push("");
      row[from.c] = text;
      continued.set(r, (continued.get(r) ?? new Set()).add(from.c));
    }
  }
  const builder = new TableBuilder(rowsLeft);
  for (const [r, cells] of rows) builder.add(r + 1, cells, continued.get(r), wide.has(r));
  return builder.build(name);
}

/** Cells covered by merges going down; merges do not overlap, so a sheet of a million rows and twenty such columns has as many. */
const mostMerged = 20_000_000;

function displayedText(cell: Cell | undefined, date1904: boolean): string {
  if (cell === undefined || cell.t === "z" || cell.t === "e") return "";
  if (cell.t === "n" && typeof cell.v === "number") {
    const day = isDayFormat(cell.z) ? dayOfSerial(date1904 ? cell.v + 1462 : cell.v) : null;
    if (day !== null) return day;
    // A long number shown as 1.23E+17 is an identifier that was typed as a number.
    return cleanText(cell.w === undefined || /E[+-]?\d+$/i.test(cell.w) ? plainNumber(cell.v) : cell.w);
  }
  return cleanText(cell.w ?? String(cell.v ?? ""));
}

/** A number format that shows a year or a day: letters outside quoted text, colors and escapes. */
function isDayFormat(format: Cell["z"]): boolean {
  return typeof format === "string" && /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

function plainNumber(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
