import type { Issue } from "../base/issue.ts";
import type { PolicyPaper } from "../proposal/policy-paper.ts";
import { parseContent } from "./parse-content.ts";
import { nameOfPaper } from "./name-of-paper.ts";
import { newTally, skip, toFileCount } from "./record.ts";
import type { FileCount } from "./record.ts";
import { stemOf } from "./source-file.ts";
import type { SecrecyTest } from "./secrecy.ts";
import type { SourceFile } from "./source-file.ts";
import { secretRule } from "./withhold-secrets.ts";
import { isBlankRow } from "./table.ts";

export interface PolicyIntake {
  readonly papers: readonly PolicyPaper[];
  /** A paper is one record, whatever its length. */
  readonly counts: readonly FileCount[];
  readonly issues: readonly Issue[];
}

type Paragraph = PolicyPaper["paragraphs"][number];

/** Reads 政策文件: documents and texts paragraph by paragraph, tables (任务分解表) row by row. A paper of which a row is marked as secret is left out whole. */
export async function parsePolicies(
  files: readonly SourceFile[],
  options: { readonly secrecy?: SecrecyTest } = {},
): Promise<PolicyIntake> {
  const papers: PolicyPaper[] = [];
  const counts: FileCount[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const tally = newTally();
    const { content: found, leftOut, issues: opening } = await parseContent(file, {}, options.secrecy);
    issues.push(...opening);
    const content = leftOut.has(secretRule) ? ({ kind: "nothing", rule: secretRule } as const) : found;
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
      papers.push({ file: file.name, ...nameOfPaper(paragraphs, stemOf(file.name)), paragraphs });
      tally.kept++;
    }
    counts.push(toFileCount(file.name, "policy", tally));
  }
  return { papers, counts, issues };
}

function numberLines(lines: readonly string[]): readonly Paragraph[] {
  return lines.flatMap((text, i) => (text === "" ? [] : [{ number: i + 1, text }]));
}
