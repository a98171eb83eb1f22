import type { Issue } from "../base/issue.ts";
import type { PolicyPaper } from "../proposal/policy-paper.ts";
import { parseContent } from "./parse-content.ts";
import { parseYear, yearOfName } from "./parse-date.ts";
import { newTally, skip, toFileCount } from "./record.ts";
import type { FileCount } from "./record.ts";
import { stemOf } from "./source-file.ts";
import type { SourceFile } from "./source-file.ts";
import { isBlankRow } from "./table.ts";

export interface PolicyIntake {
  readonly papers: readonly PolicyPaper[];
  /** A paper is one record, whatever its length. */
  readonly counts: readonly FileCount[];
  readonly issues: readonly Issue[];
}

type Paragraph = PolicyPaper["paragraphs"][number];

/** Characters up to which a line may be a title. */
const longestTitle = 60;

/** Reads 政策文件: documents and texts paragraph by paragraph, tables (任务分解表) row by row. */
export async function parsePolicies(files: readonly SourceFile[]): Promise<PolicyIntake> {
  const papers: PolicyPaper[] = [];
  const counts: FileCount[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const tally = newTally();
    const { content, issues: opening } = await parseContent(file);
    issues.push(...opening);
    const paragraphs =
      content.kind === "nothing"
        ? []
        : content.kind === "paragraphs"
          ? numberLines(content.paragraphs)
          : content.tables.flatMap(({ rows }) =>
              rows
                .filter((row) => !isBlankRow(row))
                .map(({ number, cells }) => ({ number, text: cells.filter((cell) => cell !== "").join("　") })),
            );
    if (content.kind === "nothing") {
      skip(tally, content.rule);
    } else {
      papers.push(buildPaper(file.name, paragraphs));
      tally.kept++;
    }
    counts.push(toFileCount(file.name, "policy", tally));
  }
  return { papers, counts, issues };
}

function buildPaper(file: string, paragraphs: readonly Paragraph[]): PolicyPaper {
  const title = titleIn(paragraphs) ?? stemOf(file);
  return { file, title, year: yearOfName(stemOf(file)) ?? parseYear(title) ?? yearIn(paragraphs), paragraphs };
}

function numberLines(lines: readonly string[]): readonly Paragraph[] {
  return lines.flatMap((text, i) => (text === "" ? [] : [{ number: i + 1, text }]));
}

/** The first short line among the first three, unless it greets (各位代表：), goes on, or heads a section (一、…). */
function titleIn(paragraphs: readonly Paragraph[]): string | null {
  for (const { text } of paragraphs.slice(0, 3)) {
    if (text.length > longestTitle || /[：:。；，、！]$/.test(text)) return null;
    if (/^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、])/.test(text)) return null;
    if (!/^[（(].*[）)]$/.test(text)) return text;
  }
  return null;
}

/** The year its opening names. A report that looks back on a year (2025年工作回顾) is the next year's. */
function yearIn(paragraphs: readonly Paragraph[]): number | null {
  for (const { text } of paragraphs.slice(0, 3)) {
    const opening = text.slice(0, 300);
    const match = /((?:19|20)\d{2})年(度?(?:政府)?工作回顾)?/.exec(opening);
    if (match !== null) return Number(match[1]) + (match[2] === undefined ? 0 : 1);
  }
  return null;
}
