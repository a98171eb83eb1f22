import { join } from "node:path";
import type { BacktestOutcome, BacktestRequest } from "../../pipelines/backtest-request.ts";
import { formatShare } from "../../reports/catalog/notes.ts";
import {
  describeData,
  describeMeasures,
  describeReading,
  formatCount,
  measureNames,
  methodNames,
} from "../../reports/backtest/wording.ts";
import { roundSeconds } from "../pipeline/manifest.ts";
import type { BacktestModel } from "../report/backtest/backtest-model.ts";
import { toBacktestRecord } from "../report/backtest/to-json.ts";
import { toOneLine } from "./issue-digest.ts";
import { renderSeconds } from "./reporter.ts";
import { renderTextTable, type TextColumn } from "./text-table.ts";

/** Topics shown with the proposals that met them; of each, so many proposals. */
const shownTopics = 10;
const shownProposals = 3;

/** What stdout says after a backtest: what was compared, how the lists did, which topics came true, how to read it. */
export function renderBacktestSummary(outcome: BacktestOutcome, request: Pick<BacktestRequest, "out">): string {
  const { model } = outcome;
  const lines = [
    ...describeData(model),
    "",
    ...(model.backtest.topics.length === 0 ? [] : [...renderMethods(model), "", ...renderTopics(model), ""]),
    "怎么看：",
    ...describeReading(model).map((sentence) => `  · ${sentence}`),
    "",
    ...renderPlaces(outcome, request.out),
    ...outcome.kept.map(({ from, to }) => `${from} 在上次运行后有人改动过，已另存为 ${to}。`),
    `用时 ${renderSeconds(outcome.seconds)}。`,
  ];
  return `${lines.map(toOneLine).join("\n")}\n`;
}

/** The backtest for other programs: one line of JSON. */
export function renderBacktestRecord({ model, files, kept, seconds }: BacktestOutcome, out: string | null): string {
  return `${JSON.stringify({ ...toBacktestRecord(model), out, files, kept, seconds: roundSeconds(seconds) })}\n`;
}

const right = (title: string): TextColumn => ({ title, align: "right" });
/** Measures told below the table; the workbook explains them all. */
const explained = ["met", "definite", "limited", "near", "hits", "headings"] as const;

function renderMethods({ backtest }: BacktestModel): readonly string[] {
  const { topics, definite, met, limited, near, hits, medianMet, broad, headings, narrowness } = measureNames;
  const table = renderTextTable(
    [
      { title: "题目清单" },
      ...[topics, met, "预见率", definite, limited, near, hits, medianMet, broad, headings, narrowness].map(right),
    ],
    backtest.methods.map((each) => [
      methodNames[each.method],
      formatCount(each.topics),
      formatCount(each.met, each.range?.met),
      formatShare(each.coverage),
      formatCount(each.definite, each.range?.definite),
      formatCount(each.limited),
      formatCount(each.near),
      formatCount(each.hits),
      each.medianMet.toFixed(1),
      formatCount(each.broad),
      formatCount(each.headings),
      each.narrowness.toFixed(1),
    ]),
  );
  const meanings = describeMeasures(backtest.rules);
  return [...table, ...explained.map((key) => `  ${measureNames[key]}：${meanings[key]}。`)];
}

function renderTopics({ backtest, proposals }: BacktestModel): readonly string[] {
  const hits = backtest.topics
    .filter(({ met }) => met.length > 0)
    .sort((a, b) => b.met.length - a.met.length || b.met[0]!.score - a.met[0]!.score);
  if (hits.length === 0) return ["没有一条选题有后来的提案写到。"];
  const more = hits.length > shownTopics ? [`  · 另有 ${hits.length - shownTopics} 条`] : [];
  return [
    "应验的选题：",
    ...hits.slice(0, shownTopics).map(({ title, met }) => {
      const subjects = met.slice(0, shownProposals).map(({ proposal }) => `《${proposals.get(proposal)!.subject}》`);
      return `  · ${title}：${met.length} 件，${met.length > shownProposals ? "如" : ""}${subjects.join("")}`;
    }),
    ...more,
  ];
}

function renderPlaces({ files }: BacktestOutcome, out: string | null): readonly string[] {
  if (out === null) return ["加上 --out 文件夹，可得到 Excel 报告，内有每条选题与后来的提案、未被预见的全部提案。"];
  return files.includes("backtest.xlsx")
    ? [
        `报告：${join(out, "backtest.xlsx")}`,
        `数据：${join(out, "backtest.json")}；运行记录：${join(out, "manifest.json")}`,
      ]
    : [];
}
