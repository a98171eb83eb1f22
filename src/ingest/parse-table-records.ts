import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import type { SourcePlace } from "../base/place.ts";
import type { ColumnKind } from "./column-names.ts";
import type { FieldMap } from "./field-map.ts";
import { findHeader } from "./find-header.ts";
import type { HeaderFound } from "./find-header.ts";
import { parseYear, yearOfName } from "./parse-date.ts";
import { parseSession } from "./parse-session.ts";
import { listRows, skip } from "./record.ts";
import type { SourceRecord, Tally } from "./record.ts";
import type { RecognizedColumn } from "./recognize-columns.ts";
import { describeColumns, describeDoubts, describeMissingHeader } from "./describe-columns.ts";
import type { TableColumns } from "./describe-columns.ts";
import { isBlankRow } from "./table.ts";
import type { Table, TableRow } from "./table.ts";

export interface TableRecords {
  readonly records: readonly SourceRecord[];
  readonly columns: readonly TableColumns[];
  readonly issues: readonly Issue[];
}

/** Kinds of which a table of proposals or clues must have at least one. */
const content: readonly ColumnKind[] = ["subject", "body", "situation", "analysis", "advice"];

/** Reads the records of a file's tables. Adds what it leaves out to `tally`; what it returns is not counted yet. */
export function parseTableRecords(file: string, tables: readonly Table[], map: FieldMap, tally: Tally): TableRecords {
  const records: SourceRecord[] = [];
  const columns: TableColumns[] = [];
  const issues: Issue[] = [];
  const several = tables.filter(({ rows }) => !rows.every(isBlankRow)).length > 1;
  let first = true;
  for (const table of tables) {
    if (table.rows.every(isBlankRow)) continue;
    const sheet = several ? table.sheet : null;
    const named = sheet === null ? `“${file}”` : `“${file}”的工作表“${sheet}”`;
    const header = findHeader(table, map);
    if (header === null || !header.columns.some(({ kind }) => content.includes(kind))) {
      const rows = table.rows.slice(header?.firstRecord ?? 0).filter((row) => !isBlankRow(row)).length;
      skip(tally, "no-header", Math.max(1, rows));
      issues.push(describeMissingHeader(file, named, table, header));
      continue;
    }
    const place: SourcePlace = sheet === null ? { file } : { file, sheet };
    const idStem = first || sheet === null ? file : `${file}/${sheet}`;
    first = false;
    columns.push(describeColumns(file, sheet, table, header));
    issues.push(...describeDoubts(file, named, header));
    const found = readRows(table, header, place, idStem, tellTitle(table, header), tally, issues);
    for (const record of found) records.push(record);
    if (found.length === 0) {
      const message = `${named}只有表头，没有记录。`;
      issues.push(issue({ rule: "no-records", severity: "warning", message, file, row: header.rows.at(-1) ?? null }));
    }
  }
  return { records, columns, issues };
}

/** What a sheet's name (2024年) or a title above the header (某市政协十四届二次会议提案目录) tells of all its records. */
type TitleFacts = Pick<SourceRecord, "yearOfTitle" | "sessionOfTitle">;

function tellTitle(table: Table, header: HeaderFound): TitleFacts {
  const above = table.rows.slice(0, header.firstRecord).filter(({ number }) => !header.rows.includes(number));
  const title = above.flatMap(({ cells }) => cells).join(" ");
  const sheet = table.sheet ?? "";
  return {
    yearOfTitle: yearOfName(sheet) ?? parseYear(title),
    sessionOfTitle: parseSession(sheet) ?? parseSession(title),
  };
}

function readRows(
  table: Table,
  header: HeaderFound,
  place: SourcePlace,
  idStem: string,
  titled: TitleFacts,
  tally: Tally,
  issues: Issue[],
): readonly SourceRecord[] {
  const { file } = place;
  const records: SourceRecord[] = [];
  const rows = table.rows.slice(header.firstRecord);
  while (rows.length > 0 && isBlankRow(rows.at(-1) ?? { number: 0, cells: [], continued: new Set() })) rows.pop();
  const left: Record<"blank-row" | "repeated-header" | "section-row" | "total-row", number[]> = {
    "blank-row": [],
    "repeated-header": [],
    "section-row": [],
    "total-row": [],
  };
  const subjectAt = header.columns.find(({ kind }) => kind === "subject")?.index;
  for (const row of rows) {
    const reason = reasonToSkip(row, header);
    if (reason !== null) {
      left[reason].push(row.number);
      continue;
    }
    const last = records.at(-1);
    if (last !== undefined && subjectAt !== undefined && row.continued.has(subjectAt)) {
      records[records.length - 1] = { ...last, values: continueValues(last.values, row, header.columns) };
      continue;
    }
    const values = new Map<ColumnKind, string>();
    for (const { kind, index } of header.columns) {
      const cell = row.cells[index] ?? "";
      if (cell !== "") values.set(kind, cell);
    }
    records.push({
      place: { ...place, row: row.number },
      placeId: `${idStem}#${row.number}`,
      row: row.number,
      values,
      ...titled,
    });
  }
  const where = place.sheet === undefined ? "" : `工作表“${place.sheet}”`;
  for (const rule of ["blank-row", "repeated-header", "section-row", "total-row"] as const) {
    const skipped = left[rule];
    if (skipped.length === 0) continue;
    skip(tally, rule, skipped.length);
    issues.push(
      issue({
        rule,
        severity: "note",
        message: `${where}${listRows(skipped)}${leftOut[rule]}，没有计入。`,
        file,
        row: skipped[0] ?? null,
      }),
    );
  }
  return records;
}

const leftOut = {
  "blank-row": "是空行",
  "repeated-header": "重复了表头",
  "section-row": "只有一格有字，像是小标题或备注",
  "total-row": "是合计行",
} as const;

function reasonToSkip(row: TableRow, header: HeaderFound): keyof typeof leftOut | null {
  if (isBlankRow(row)) return "blank-row";
  const known = header.columns;
  const repeats = known.filter(({ index, header: text }) => text !== "" && row.cells[index] === text).length;
  if (repeats >= 2 || (repeats === 1 && known.length === 1)) return "repeated-header";
  const has = (kinds: readonly ColumnKind[]): boolean =>
    known.some(({ kind, index }) => kinds.includes(kind) && (row.cells[index] ?? "") !== "");
  if (has(content)) return null;
  if (row.cells.some((cell) => /^(合\s*计|总\s*计|小\s*计|共\s*计)/.test(cell))) return "total-row";
  return isSectionRow(row, header) ? "section-row" : null;
}

/** One worded cell where a record would have a number or nothing known: 一、经济类（12件）, 填表人：… */
function isSectionRow(row: TableRow, header: HeaderFound): boolean {
  const filled = row.cells.flatMap((cell, index) => (cell === "" ? [] : [{ cell, index }]));
  const [only] = filled;
  if (only === undefined || filled.length > 1 || header.headers.length < 3) return false;
  const kind = header.columns.find(({ index }) => index === only.index)?.kind;
  const counts = kind === undefined || kind === "serial" || kind === "number" || kind === "id" || kind === "category";
  return /[\u4e00-\u9fff]{2}/.test(only.cell) && (counts || only.index === 0);
}

/** A row whose subject is merged with the row above goes on with that record: its other cells join the earlier ones. */
function continueValues(
  values: ReadonlyMap<ColumnKind, string>,
  row: TableRow,
  columns: readonly RecognizedColumn[],
): ReadonlyMap<ColumnKind, string> {
  const joined = new Map(values);
  for (const { kind, index } of columns) {
    const cell = row.cells[index] ?? "";
    const before = joined.get(kind) ?? "";
    if (cell === "" || row.continued.has(index) || cell === before) continue;
    if (before === "") joined.set(kind, cell);
    else if (content.includes(kind)) joined.set(kind, `${before}\n${cell}`);
    else if (listed.has(kind)) joined.set(kind, `${before}、${cell}`);
  }
  return joined;
}

const listed: ReadonlySet<ColumnKind> = new Set(["unit", "assistingUnits", "proposers", "coProposers"]);
