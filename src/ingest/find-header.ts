import type { ColumnKind } from "./column-names.ts";
import type { FieldMap } from "./field-map.ts";
import { lookUpHeader, meansSomethingElse } from "./column-names.ts";
import { isNameless, normalizeHeader } from "./header-text.ts";
import { recognizeColumns } from "./recognize-columns.ts";
import type { RecognizedColumn } from "./recognize-columns.ts";
import { isBlankRow } from "./table.ts";
import type { Table, TableRow } from "./table.ts";

export interface HeaderFound {
  /** Row numbers of the header: one, two where headings stand over sub-headings, none where the table has no header. */
  readonly rows: readonly number[];
  /** Index in `table.rows` of the first record. */
  readonly firstRecord: number;
  readonly headers: readonly string[];
  readonly columns: readonly RecognizedColumn[];
}

/** How many filled rows from the top may be titles before the header must have come. */
const searchedRows = 10;
/** Cells looked at in each column where contents decide. */
const sampledRows = 100;
/** Characters; headers with a hint for filling in run to some forty. */
const longestHeader = 60;

/**
 * The row (or pair of rows) whose cells are headers: the one that makes most columns known. Where no row is one, the
 * cells may still tell subject and body; then the table counts as having no header. Null where nothing tells.
 */
export function findHeader(table: Table, map: FieldMap = {}): HeaderFound | null {
  const filled = table.rows.flatMap((row, i) => (isBlankRow(row) ? [] : [i])).slice(0, searchedRows);
  let best: HeaderFound | null = null;
  let bestScore = 0;
  for (const depth of [1, 2]) {
    for (const i of filled) {
      const candidate = headerAt(table, i, depth, map);
      const score = candidate === null ? 0 : scoreOf(candidate.columns);
      // Two rows must earn their place, or a title or the first record would be taken for headings.
      if (candidate !== null && score > bestScore + (depth - 1) * 0.5) [best, bestScore] = [candidate, score];
    }
  }
  if (best !== null) return best;
  return headerless(table, filled[0] ?? 0);
}

function headerAt(table: Table, at: number, depth: number, map: FieldMap): HeaderFound | null {
  const row = table.rows[at];
  const below = table.rows[at + 1];
  // A row that goes on with cells merged from above is the second of a header, never its first.
  if (row === undefined || row.continued.size > 0) return null;
  // Cells merged downwards out of this row: the row below belongs to the header.
  if (depth === 1 && (below?.continued.size ?? 0) >= 2) return null;
  if (depth === 2 && (below === undefined || isBlankRow(below))) return null;
  // A record may hold a word of the book by chance, but a header holds nothing long.
  const written = depth === 1 ? row.cells : [...row.cells, ...(below?.cells ?? [])];
  if (written.some((cell) => cell.length > longestHeader)) return null;
  const headers = depth === 1 || below === undefined ? row.cells : joinHeadings(row, below);
  if (headers === null) return null;
  const columns = recognizeColumns(headers, sampleColumns(table, at + depth, headers), map);
  const told = columns.filter(({ how }) => how !== "content");
  const named = headers.filter((header) => header !== "").length;
  const sure = told.filter(({ how }) => how !== "similar");
  const enough =
    told.length >= 2
      ? sure.length >= 1 || told.length >= 3
      : sure.length === 1 && (named === 1 || told.some(({ kind }) => telling.has(kind)));
  if (!enough) return null;
  return { rows: depth === 1 ? [row.number] : [row.number, row.number + 1], firstRecord: at + depth, headers, columns };
}

const telling: ReadonlySet<ColumnKind> = new Set(["subject", "body", "situation", "advice"]);

/** Headings over sub-headings: a heading reaches right over the empty cells beside it. Null where the second row has none under a gap. */
function joinHeadings(row: TableRow, below: TableRow): readonly string[] | null {
  const width = Math.max(row.cells.length, below.cells.length);
  let heading = "";
  let gaps = 0;
  const headers = Array.from({ length: width }, (_, c) => {
    const own = row.cells[c] ?? "";
    const sub = below.cells[c] ?? "";
    if (own !== "") heading = own;
    if (sub === "" || sub === own) return own;
    if (own === "") gaps++;
    // 答复 over 日期 is no day of submission.
    if (lookUpHeader(heading + sub) !== null || meansSomethingElse(normalizeHeader(heading + sub)))
      return heading + sub;
    return lookUpHeader(sub) !== null || heading === "" ? sub : heading + sub;
  });
  return gaps > 0 ? headers : null;
}

function headerless(table: Table, first: number): HeaderFound | null {
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const top = table.rows[first];
  // A row of Column1, Column2 is a header that says nothing.
  const named = top !== undefined && top.cells.every((cell) => isNameless(cell));
  const headers = named ? top.cells : Array.from({ length: width }, () => "");
  const firstRecord = named ? first + 1 : first;
  const columns = recognizeColumns(headers, sampleColumns(table, firstRecord));
  if (!columns.some(({ kind }) => kind === "subject")) return null;
  return { rows: named ? [top.number] : [], firstRecord, headers, columns };
}

function scoreOf(columns: readonly RecognizedColumn[]): number {
  const weight = { map: 2, exact: 1, similar: 0.6, content: 0 } as const;
  const bonus = columns.some(({ kind, how }) => kind === "subject" && how !== "content") ? 1 : 0;
  return columns.reduce((sum, { how }) => sum + weight[how], bonus);
}

/** Cells of each column; rows that repeat the header are none of them. */
function sampleColumns(table: Table, from: number, headers: readonly string[] = []): readonly (readonly string[])[] {
  const named = headers.filter((header) => header !== "").length;
  const rows = table.rows
    .slice(from, from + sampledRows)
    .filter(({ cells }) => cells.filter((cell, i) => cell !== "" && cell === headers[i]).length <= named / 2);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, c) => rows.map(({ cells }) => cells[c] ?? ""));
}
