import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import { kindNames } from "./column-kinds.ts";
import type { ColumnKind } from "./column-kinds.ts";
import type { HeaderFound } from "./find-header.ts";
import type { RecognizedColumn } from "./recognize-columns.ts";
import { isBlankRow } from "./table.ts";
import type { Table } from "./table.ts";

/** What was understood of one table's columns, to be shown to the user. */
export interface TableColumns {
  readonly file: string;
  readonly sheet: string | null;
  /** 1-based row of the header; null where the table has none. */
  readonly headerRow: number | null;
  readonly columns: readonly RecognizedColumn[];
  /** Headers nobody asked for, as written. */
  readonly unused: readonly string[];
}

export function describeColumns(file: string, sheet: string | null, header: HeaderFound): TableColumns {
  const used = new Set(header.columns.map(({ index }) => index));
  return {
    file,
    sheet,
    headerRow: header.rows[0] ?? null,
    columns: header.columns,
    unused: header.headers.filter((text, i) => text !== "" && !used.has(i)),
  };
}

/** What the user should check: a table without a header, columns told by likeness or by their cells. */
export function describeDoubts(file: string, named: string, header: HeaderFound): readonly Issue[] {
  const issues: Issue[] = [];
  if (header.rows.length === 0) {
    const letters = header.columns
      .map(({ kind, index }) => `${columnLetter(index)} 列当作${kindName(kind)}`)
      .join("，");
    issues.push(
      issue({
        rule: "missing-header",
        severity: "warning",
        message: `${named}没有表头，按内容把 ${letters}。请核对，最好补上表头再读一次。`,
        file,
      }),
    );
    return issues;
  }
  for (const { how, header: text, kind, index } of header.columns) {
    if (how !== "similar" && how !== "content") continue;
    const reason = how === "similar" ? "按相近的叫法" : "按单元格内容";
    issues.push(
      issue({
        rule: "guessed-column",
        severity: "note",
        message: `${named}的“${text || `${columnLetter(index)} 列`}”${reason}当作${kindName(kind)}。如果不对，请用 --map 指定。`,
        file,
        row: header.rows[0] ?? null,
        actual: text,
      }),
    );
  }
  return issues;
}

/** Why a table was left out, with the headers it has. */
export function describeMissingHeader(file: string, named: string, table: Table, header: HeaderFound | null): Issue {
  const top = table.rows.find((row) => !isBlankRow(row));
  const cells = header?.headers ?? top?.cells ?? [];
  const seen = cells
    .filter((cell) => cell !== "")
    .slice(0, 8)
    .map((cell) => (cell.length > 20 ? `${cell.slice(0, 20)}…` : cell));
  return issue({
    rule: "no-header",
    severity: "error",
    message: `${named}里找不到案由或正文所在的列，整张表没有读入。表头应含“案由”“题目”之类的列名，也可用 --map subject=表头 指定。`,
    file,
    row: header?.rows[0] ?? top?.number ?? null,
    actual: seen.join("、"),
    expected: "案由、正文、提案者 等列名",
  });
}

function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

function kindName(kind: ColumnKind): string {
  return `“${kindNames[kind]}”`;
}
