import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import { oneLine } from "./clean-text.ts";
import { kindNames } from "./column-kinds.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { lookUpHeader, meansSomethingElse } from "./column-names.ts";
import type { HeaderFound } from "./find-header.ts";
import { guessKind } from "./guess-kind.ts";
import { normalizeHeader } from "./header-text.ts";
import { lowConfidence } from "./recognize-columns.ts";
import type { RecognizedColumn } from "./recognize-columns.ts";
import { shorten } from "./record.ts";
import { isBlankRow } from "./table.ts";
import type { Table } from "./table.ts";

/** What was understood of one table's columns, to be shown to the user. */
export interface TableColumns {
  readonly file: string;
  readonly sheet: string | null;
  /** 1-based row of the header; null where the table has none. */
  readonly headerRow: number | null;
  readonly columns: readonly RecognizedColumn[];
  /** Columns that were left aside. */
  readonly unused: readonly UnusedColumn[];
}

export interface UnusedColumn {
  readonly index: number;
  /** As written; may be empty over cells that are not. */
  readonly header: string;
  /** Its first two different values, shortened. */
  readonly samples: readonly string[];
  /** What its header means by the book, where another column was taken for that. */
  readonly also: ColumnKind | null;
  /** What its cells look like, where no column was taken for that. */
  readonly maybe: ColumnKind | null;
}

/** Rows looked at for samples and guesses. */
const sampledRows = 100;

export function describeColumns(file: string, sheet: string | null, table: Table, header: HeaderFound): TableColumns {
  const used = new Set(header.columns.map(({ index }) => index));
  const taken = new Set(header.columns.map(({ kind }) => kind));
  const rows = table.rows.slice(header.firstRecord, header.firstRecord + sampledRows);
  const width = Math.max(header.headers.length, ...rows.map(({ cells }) => cells.length));
  const unused = Array.from({ length: width }, (_, index): UnusedColumn | null => {
    if (used.has(index)) return null;
    const text = header.headers[index] ?? "";
    const values = rows.map(({ cells }) => cells[index] ?? "").filter((cell) => cell !== "");
    if (text === "" && values.length === 0) return null;
    const meant = lookUpHeader(text)?.kind ?? null;
    const guess = meansSomethingElse(normalizeHeader(text)) ? null : guessKind(values);
    return {
      index,
      header: text,
      samples: [...new Set(values)].slice(0, 2).map((value) => shorten(oneLine(value))),
      also: meant !== null && taken.has(meant) ? meant : null,
      maybe: guess !== null && !taken.has(guess) ? guess : null,
    };
  }).filter((column) => column !== null);
  return { file, sheet, headerRow: header.rows[0] ?? null, columns: header.columns, unused };
}

/** What the user should check: a table without a header, columns told by likeness or by their cells, headers that their cells contradict. */
export function describeDoubts(file: string, named: string, header: HeaderFound): readonly Issue[] {
  if (header.rows.length === 0) {
    const letters = header.columns
      .map(({ kind, index }) => `${columnLetter(index)} 列当作${quoteKind(kind)}`)
      .join("，");
    return [
      issue({
        rule: "missing-header",
        severity: "warning",
        message: `${named}没有表头，按内容把 ${letters}。请核对，最好补上表头再读一次。`,
        file,
      }),
    ];
  }
  const taken = new Set(header.columns.map(({ kind }) => kind));
  return header.columns.flatMap((column) => {
    if (column.confidence < lowConfidence) return [doubtColumn(file, named, header, column, taken)];
    return column.how === "similar" || column.how === "content" ? [noteGuess(file, named, header, column)] : [];
  });
}

function noteGuess(file: string, named: string, header: HeaderFound, column: RecognizedColumn): Issue {
  const { how, kind } = column;
  const reason = how === "similar" ? "按相近的叫法" : "按单元格内容";
  return issue({
    rule: "guessed-column",
    severity: "note",
    message: `${named}的“${columnName(column)}”${reason}当作${quoteKind(kind)}。如果不对，请用 --map 指定。`,
    file,
    row: header.rows[0] ?? null,
    actual: column.header,
  });
}

function doubtColumn(
  file: string,
  named: string,
  header: HeaderFound,
  column: RecognizedColumn,
  taken: ReadonlySet<ColumnKind>,
): Issue {
  const { kind, reason, alternative } = column;
  const name = columnName(column);
  const remedy =
    alternative !== null && !taken.has(alternative)
      ? `如果它是${quoteKind(alternative)}，请加 --map ${alternative}=${name}`
      : `如果${quoteKind(kind)}另有其列，请加 --map ${kind}=那一列的表头`;
  return issue({
    rule: "doubtful-column",
    severity: "warning",
    message: `${named}的“${name}”暂当作${quoteKind(kind)}，把握低：${reason}。${remedy}。`,
    file,
    row: header.rows[0] ?? null,
    actual: column.header,
    expected: kindNames[kind],
  });
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

/** Its header on one line, else its letter: C 列. */
export function columnName({ header, index }: { readonly header: string; readonly index: number }): string {
  return header === "" ? `${columnLetter(index)} 列` : oneLine(header);
}

function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

function quoteKind(kind: ColumnKind): string {
  return `“${kindNames[kind]}”`;
}
