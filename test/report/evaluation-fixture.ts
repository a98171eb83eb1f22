import { issue } from "../../src/base/issue.ts";
import type { EvaluationModel } from "../../src/report/evaluation/evaluation-model.ts";
import type { ThemeAssignment } from "../../src/theme/assignment.ts";
import { summarizeEvaluation } from "../../src/theme/summarize-evaluation.ts";
import type { Theme } from "../../src/theme/taxonomy.ts";
import type { FiledRow } from "../../src/theme/theme-measures.ts";

/** A name that would be markup, and one that would be a formula, if anything let it. */
export const hostileTheme = `<b onclick="x">&'教育`;
export const formulaTheme = "=SUM(A1:A9)";
export const hostileText = '=HYPERLINK("http://x")<script>alert(1)</script>\u0000\u000b';

const themes = [hostileTheme, formulaTheme, "水利", "没有样本的类"].map((name, i): Theme => ({
  id: `t${i}`,
  name,
  description: "",
  terms: [],
  path: [name],
  parent: null,
  leaf: true,
}));

/** Row i: the given theme, and how the program filed it: best first with the first's confidence; empty is 未归类. */
const rows: readonly (readonly [given: number, ranked: readonly number[], confidence: number])[] = [
  ...Array.from({ length: 20 }, (_, i): [number, number[], number] => [i % 3, [i % 3, (i + 1) % 3], 0.55 + i / 50]),
  [0, [1, 0, 2], 0.95],
  [0, [2, 1, 0], 0.5],
  [1, [3, 2, 0], 0.7],
  [1, [], 0],
  [2, [0, 2], 0.95],
];

/** Twenty rows filed as given, four otherwise, one nowhere; every text hostile. */
export function sampleEvaluation(): EvaluationModel {
  const given = rows.map(([theme]) => theme);
  const assignments = rows.map(([, ranked, confidence], i): ThemeAssignment => {
    const scored = ranked.map((theme, rank) => ({
      theme: `t${theme}`,
      score: rank === 0 ? confidence : (1 - confidence) / 2,
      method: "learned" as const,
      evidence: rank === 0 ? [{ term: "词<语>", contribution: 1 }] : [],
    }));
    const nearest = { theme: "t2", score: 0.2, method: "learned" as const, evidence: [] };
    return { proposal: toId(i), themes: scored, nearest: ranked.length === 0 ? nearest : null };
  });
  const always = (...ranked: readonly number[]): FiledRow[] => given.map(() => ({ ranked, confidence: null }));
  const evaluation = summarizeEvaluation(
    given,
    { learned: assignments, guided: assignments, bayes: always(0, 1), centroid: always(2), majority: always(0, 1, 2) },
    themes,
  );
  const doubt = issue({ rule: "single-row-category", severity: "warning", message: "只有一件<的>类" });
  return {
    context: { version: "0.0.0", seed: 1, inputs: [{ file: "甲.csv", role: "proposals", sha256: "0".repeat(64) }] },
    intake: [{ file: "甲.csv", role: "proposals", read: 32, kept: 30, skipped: { "blank-row": 2 } }],
    counts: { proposals: 30, labeled: 27, unlabeled: 3, unknown: 2, tested: 25, categories: 3 },
    taxonomy: { name: "某<体系>", origin: "file", themes: 4 },
    evaluation: { ...evaluation, folds: 5, issues: [doubt] },
    doubts: [doubt],
    issues: [issue({ rule: "empty-body", severity: "warning", message: "第 3 行正文为空。", file: "甲.csv", row: 3 })],
    proposals: new Map(
      evaluation.wrong.map(({ id }) => [id, { subject: hostileText, source: { file: "甲<1>.csv", row: 7 } }]),
    ),
  };
}

function toId(row: number): string {
  return `2026-${String(row).padStart(3, "0")}`;
}
