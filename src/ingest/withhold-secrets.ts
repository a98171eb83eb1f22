import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import type { FieldMap } from "./field-map.ts";
import { findHeader } from "./find-header.ts";
import type { FileContent } from "./parse-content.ts";
import { carriesMarking, isSecretLevel, secrecyColumn, type SecrecyTest } from "./secrecy.ts";
import { isBlankRow } from "./table.ts";
import type { Table, TableRow } from "./table.ts";

/** Content without what is marked as secret. */
export interface OpenContent {
  readonly content: FileContent;
  /** Rows of tables that were taken out. A marked document is no content at all. */
  readonly withheld: number;
  readonly issues: readonly Issue[];
}

/** Rule under which marked records are counted as left out. */
export const secretRule = "secret-matter";

/**
 * 涉密不读: before anything is kept or told. A marked row of a table goes alone; a mark above the header, or anywhere in a document,
 * is the whole's. What is told of it is file and row, and no word of its text.
 */
export function withholdSecrets(file: string, content: FileContent, map: FieldMap, further?: SecrecyTest): OpenContent {
  if (content.kind === "nothing") return { content, withheld: 0, issues: [] };
  if (content.kind === "paragraphs") {
    const texts = [...content.paragraphs, ...content.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))];
    if (!texts.some((text) => carriesMarking(text, further))) return { content, withheld: 0, issues: [] };
    return { content: { kind: "nothing", rule: secretRule }, withheld: 0, issues: [tell(file, null, null)] };
  }
  const sheets = content.tables.map((table) => withholdRows(file, table, map, further));
  return {
    content: { kind: "tables", tables: sheets.map(({ table }) => table) },
    withheld: sheets.reduce((sum, { withheld }) => sum + withheld, 0),
    issues: sheets.flatMap(({ issues }) => issues),
  };
}

function withholdRows(
  file: string,
  table: Table,
  map: FieldMap,
  further: SecrecyTest | undefined,
): { readonly table: Table; readonly withheld: number; readonly issues: readonly Issue[] } {
  const { sheet, rows } = table;
  const header = findHeader(table, map);
  const isMarked = ({ cells }: TableRow) => cells.some((cell) => carriesMarking(cell, further));
  const first = header?.firstRecord ?? 0;
  if (rows.slice(0, first).some((row) => isMarked(row) && !header?.rows.includes(row.number))) {
    const withheld = rows.slice(first).filter((row) => !isBlankRow(row)).length;
    return { table: { sheet, rows: [] }, withheld: Math.max(1, withheld), issues: [tell(file, sheet, null)] };
  }
  const column = header?.headers.findIndex((text) => secrecyColumn.test(text.replace(/\s+/gu, ""))) ?? -1;
  const marked = rows
    .slice(first)
    .filter((row) => isMarked(row) || (column >= 0 && isSecretLevel(row.cells[column] ?? "")));
  const gone = new Set(marked);
  return {
    table: gone.size === 0 ? table : { sheet, rows: rows.filter((row) => !gone.has(row)) },
    withheld: marked.length,
    issues: marked.map(({ number }) => tell(file, sheet, number)),
  };
}

function tell(file: string, sheet: string | null, row: number | null): Issue {
  const where = `${sheet === null ? "" : `的工作表“${sheet}”`}${row === null ? "" : `第 ${row} 行`}`;
  return issue({
    rule: secretRule,
    severity: "error",
    message: `“${file}”${where}带有密级标志或不得外传的字样，没有读入，任何结果和存档里都没有它的文字。请按保密规定另行处理。`,
    file,
    row,
  });
}
