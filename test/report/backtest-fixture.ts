import { issue } from "../../src/base/issue.ts";
import type { BacktestModel } from "../../src/report/backtest/backtest-model.ts";
import { backtestRules } from "../../src/topic/backtest/backtest.ts";
import { backtestMethods, type BacktestMethod, type MethodFigures } from "../../src/topic/backtest/result.ts";
import { hostileText } from "./evaluation-fixture.ts";

function figures(method: BacktestMethod, definite: number): MethodFigures {
  const isDrawn = method === "random";
  return {
    method,
    topics: 3,
    met: definite + 1,
    coverage: (definite + 1) / 40,
    definite,
    definiteCoverage: definite / 40,
    limited: definite + 1,
    limitedCoverage: (definite + 1) / 40,
    near: definite + 6,
    nearCoverage: (definite + 6) / 40,
    hits: 2,
    hitRate: 2 / 3,
    meanMet: 2.5,
    medianMet: 2,
    broad: 1,
    headings: isDrawn ? 0.25 : 1,
    narrowness: 1.97,
    range: isDrawn ? { met: [1, 9], definite: [0, 8] } : null,
    onlyThis: method === "catalog" ? 0 : 1,
    onlyCatalog: method === "catalog" ? 0 : 2,
  };
}

/** Three topics against forty proposals, one subject hostile; the catalog is ahead of every other list. */
export function sampleBacktest(definite: Partial<Record<BacktestMethod, number>> = {}): BacktestModel {
  const counts: Record<BacktestMethod, number> = {
    ...{ catalog: 6, angles: 9, centers: 3, labels: 4, policy: 2, random: 2.35 },
    ...definite,
  };
  return {
    context: { version: "0.0.0", seed: 1, inputs: [{ file: "甲.csv", role: "history", sha256: "0".repeat(64) }] },
    intake: [{ file: "乙.csv", role: "proposals", read: 42, kept: 41, skipped: { "blank-row": 1 } }],
    counts: { history: 50, papers: 2, clues: 0, later: 41, repeated: 1, wanted: 5 },
    backtest: {
      proposals: 40,
      methods: backtestMethods.map((method) => figures(method, counts[method])),
      draws: 20,
      rules: backtestRules,
      topics: [
        {
          topic: "topic-1",
          title: "关于规范共享单车停放的建议",
          theme: "t1",
          met: [
            { proposal: "2026-001", score: 0.81234 },
            { proposal: "2026-002", score: 0.6 },
          ],
        },
        {
          topic: "topic-2",
          title: "关于加装小区充电桩的建议",
          theme: null,
          met: [{ proposal: "2026-003", score: 0.7 }],
        },
        { topic: "topic-3", title: "关于没有人写的事的建议", theme: "t1", met: [] },
      ],
      unforeseen: [
        {
          proposal: "2026-004",
          nearest: { topic: "topic-3", title: "关于没有人写的事的建议", score: 0.5 },
          metBy: ["angles", "labels"],
        },
        { proposal: "2026-005", nearest: null, metBy: [] },
      ],
    },
    issues: [issue({ rule: "empty-body", severity: "warning", message: "第 3 行正文为空。", file: "乙.csv", row: 3 })],
    proposals: new Map(
      ["001", "002", "003", "004", "005"].map((number) => [
        `2026-${number}`,
        {
          subject: number === "001" ? hostileText : `关于第${number}件事的提案`,
          source: { file: "乙<1>.csv", row: Number(number) + 1 },
        },
      ]),
    ),
    themeNames: new Map([["t1", "=城建"]]),
  };
}
