import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import type { BuiltTable } from "./build-table.ts";
import { limits } from "./limits.ts";
import { listRows } from "./record.ts";

/** What the user should know of a table that went against the limits. */
export function doubtTable(
  file: string,
  { table, blankRuns, rowsLeft, wideRows, longCells }: BuiltTable,
): readonly Issue[] {
  const where = table.sheet === null ? `“${file}”` : `“${file}”的工作表“${table.sheet}”`;
  const issues: Issue[] = [];
  for (const [from, to] of blankRuns) {
    const message = `${where}第 ${from} 行到第 ${to} 行都是空行，略过。`;
    issues.push(issue({ rule: "blank-row", severity: "note", message, file, row: from }));
  }
  if (rowsLeft > 0) {
    const kept = table.rows.at(-1)?.number ?? 0;
    const message = `${where}太大，只读入到第 ${kept} 行，后面 ${rowsLeft} 行有内容的没有读入。请拆分成几份再提供。`;
    const actual = `${rowsLeft} 行`;
    issues.push(issue({ rule: "rows-left-out", severity: "warning", message, file, row: kept + 1, actual }));
  }
  if (wideRows.length > 0) {
    const message = `${where}${listRows(wideRows)}在第 ${limits.columns} 列之后还有内容，那些格没有读入。`;
    issues.push(issue({ rule: "columns-left-out", severity: "warning", message, file, row: wideRows[0] ?? null }));
  }
  for (const how of ["long", "doubted", "cut"] as const) {
    const rows = longCells[how];
    if (rows.length === 0) continue;
    issues.push(
      issue({
        rule: "long-cell",
        severity: how === "long" ? "note" : "warning",
        message: `${where}${listRows(rows)}${said[how]}`,
        file,
        row: rows[0] ?? null,
      }),
    );
  }
  return issues;
}

const count = (characters: number): string => `${characters / 10_000} 万字`;

const said = {
  long: `有超过 ${limits.excelCell} 字的单元格（Excel 一格最多这么多），已照常读入。`,
  doubted: `有超过 ${count(limits.doubtedCell)}的单元格，不像一件提案的内容，已照常读入，请核对是否错行。`,
  cut: `有超过 ${count(limits.cell)}的单元格，只读入前 ${count(limits.cell)}，请核对是否错行。`,
};

/** A document's paragraphs up to the limit. */
export function boundText(
  file: string,
  paragraphs: readonly string[],
): { readonly paragraphs: readonly string[]; readonly issues: readonly Issue[] } {
  let characters = 0;
  const beyond = paragraphs.findIndex((text) => (characters += text.length) > limits.documentCharacters);
  if (beyond < 0) return { paragraphs, issues: [] };
  const message = `“${file}”超过 ${count(limits.documentCharacters)}，只读入到第 ${beyond} 段，其余没有读入。请拆分成几份再提供。`;
  return {
    paragraphs: paragraphs.slice(0, beyond),
    issues: [issue({ rule: "text-left-out", severity: "warning", message, file, row: beyond + 1 })],
  };
}
