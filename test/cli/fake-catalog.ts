import type { RunCatalog, RunOutcome } from "../../pipelines/run-request.ts";
import { issue } from "../../src/base/issue.ts";
import { withOutput } from "../../src/pipeline/output.ts";
import { runStages } from "../../src/pipeline/run.ts";
import { source, stage } from "../../src/pipeline/stage.ts";
import { diskStore } from "../../src/pipeline/store.ts";

export const plainOutcome: RunOutcome = {
  columns: [],
  intake: [
    { file: "甲.csv", role: "proposals", read: 6, kept: 4, skipped: { "empty-subject": 2 } },
    { file: "乙.csv", role: "proposals", read: 5, kept: 4, skipped: { "empty-subject": 0, "repeated-row": 1 } },
    { file: "报告.docx", role: "policy", read: 1, kept: 1, skipped: {} },
  ],
  totals: {
    session: 8,
    history: 0,
    clues: 0,
    papers: 1,
    topics: 12,
    jointGroups: 2,
    duplicateGroups: 1,
    unassigned: 1,
    flagged: 0,
    withheld: 0,
  },
  themes: [
    { name: "产业转型", count: 4 },
    { name: "生态环境", count: 3 },
  ],
  issues: [],
  ruleNames: { "empty-subject": "案由为空", "repeated-row": "重复的行" },
  stages: [],
  files: ["catalog.docx", "catalog.html", "catalog.xlsx", "data/proposals.jsonl", "manifest.json"],
  kept: [],
  seconds: 12.34,
};

/** A pipeline with one real stage and real output: what a command meets, without the domain. */
export const fakeCatalog: RunCatalog = async (request, effects) => {
  const { value, kept } = await withOutput(request.out, effects.signal, async (output) => {
    const input = source([{ name: "提案", hash: request.paths.join("|") }], request.paths);
    const count = stage({
      name: "count",
      label: "计数",
      version: 1,
      inputs: { input },
      options: { seed: request.seed },
      run: ({ input }, _options, work) => {
        work.progress({ done: 1, total: 2 });
        work.report(issue({ rule: "empty-body", severity: "warning", message: "甲.csv 第 3 行正文为空。" }));
        return input.length;
      },
    });
    const run = await runStages({ count }, { ...effects, store: diskStore(output.cacheFolder) });
    await output.write("catalog.html", `<p>${run.values.count}</p>`);
    await output.write("manifest.json", JSON.stringify({ program: "xuanti", outputs: output.written() }));
    return run;
  });
  return { ...plainOutcome, issues: value.issues, stages: value.stages, kept };
};
