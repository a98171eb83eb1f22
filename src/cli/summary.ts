import { join } from "node:path";
import type { RunOutcome, RunRequest } from "../../pipelines/run-request.ts";
import { countByRule, roundSeconds } from "../pipeline/manifest.ts";
import type { IntakeCount } from "../report/catalog-model.ts";
import { toOneLine } from "./issue-digest.ts";
import { renderSeconds } from "./reporter.ts";

const roleNames: Readonly<Record<IntakeCount["role"], string>> = {
  proposals: "本次提案",
  history: "历年提案",
  policy: "政策文件",
  clues: "线索",
};
const roleUnits: Readonly<Record<IntakeCount["role"], string>> = {
  proposals: "件",
  history: "件",
  policy: "份",
  clues: "条",
};
/** Themes named in the summary. */
const shownThemes = 5;

/** What stdout says after a run: counts that reconcile, what was found, where it lies. */
export function renderSummary(outcome: RunOutcome, request: RunRequest): string {
  const { totals } = outcome;
  const lines = [
    ...renderIntake(outcome),
    "",
    renderThemes(outcome),
    `建议并案 ${totals.jointGroups} 组，疑似重复 ${totals.duplicateGroups} 组。`,
    `审查提示 ${totals.flagged} 件。`,
    `参考选题 ${totals.topics} 条。`,
    "",
    ...renderPlaces(outcome, request.out),
    ...outcome.kept.map(({ from, to }) => `${from} 在上次运行后有人改动过，已另存为 ${to}。`),
    `用时 ${renderSeconds(outcome.seconds)}。以上均为机器提示，请人工核定。`,
  ];
  return `${lines.join("\n")}\n`;
}

/** The summary for other programs: one line of JSON. */
export function renderJsonSummary(outcome: RunOutcome, request: RunRequest): string {
  const { intake, totals, themes, files, kept } = outcome;
  const seconds = roundSeconds(outcome.seconds);
  const stages = outcome.stages.map((stage) => ({ ...stage, seconds: roundSeconds(stage.seconds) }));
  const catalog = files.includes("catalog.html") ? join(request.out, "catalog.html") : null;
  const issues = countByRule(outcome.issues);
  return `${JSON.stringify({ out: request.out, catalog, intake, totals, themes, issues, files, kept, stages, seconds })}\n`;
}

function renderIntake({ intake, ruleNames }: RunOutcome): readonly string[] {
  return (Object.keys(roleNames) as IntakeCount["role"][]).flatMap((role) => {
    const files = intake.filter((count) => count.role === role);
    if (files.length === 0) return [];
    const read = sum(files.map((count) => count.read));
    const kept = sum(files.map((count) => count.kept));
    const skipped = new Map<string, number>();
    for (const count of files) {
      for (const [rule, number] of Object.entries(count.skipped)) skipped.set(rule, (skipped.get(rule) ?? 0) + number);
    }
    const reasons = [...skipped]
      .filter(([, number]) => number > 0)
      .map(([rule, n]) => `${ruleNames[rule] ?? rule} ${n}`);
    const left = sum([...skipped.values()]);
    const unit = roleUnits[role];
    return [
      `${roleNames[role]}：读入 ${read} ${unit} = 采用 ${kept} + 跳过 ${left}` +
        (reasons.length > 0 ? `（${reasons.join("、")}）` : ""),
    ];
  });
}

function renderThemes({ themes, totals }: RunOutcome): string {
  const largest = themes.slice(0, shownThemes).map(({ name, count }) => `${toOneLine(name)} ${count} 件`);
  const more = themes.length > shownThemes ? "等" : "";
  const named = largest.length > 0 ? `：${largest.join("、")}${more}` : "";
  return `归入 ${themes.length} 个主题${named}；未归类 ${totals.unassigned} 件。`;
}

function renderPlaces({ files }: RunOutcome, out: string): readonly string[] {
  const written = (...names: readonly string[]) => names.filter((file) => files.includes(file));
  const documents = written("catalog.docx", "catalog.xlsx");
  const reports = written("examination.docx", "work-report.docx");
  return [
    ...(files.includes("catalog.html") ? [`目录：${join(out, "catalog.html")}（用浏览器打开）`] : []),
    ...(documents.length > 0 ? [`文档：${documents.map((file) => join(out, file)).join("、")}`] : []),
    ...(reports.length > 0
      ? [`报告：${reports.map((file) => join(out, file)).join("、")}（标黄的〔 〕处请填写）`]
      : []),
    `数据：${join(out, "data")}；运行记录：${join(out, "manifest.json")}`,
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
