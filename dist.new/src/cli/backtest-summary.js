import { join } from "node:path";
import { formatShare } from "../../reports/catalog/notes.js";
import { describeData, describeMeasures, describeReading, formatCount, measureNames, methodNames, } from "../../reports/backtest/wording.js";
import { roundSeconds } from "../pipeline/manifest.js";
import { toBacktestRecord } from "../report/backtest/to-json.js";
import { toOneLine } from "./issue-digest.js";
import { renderSeconds } from "./reporter.js";
import { renderTextTable } from "./text-table.js";
/** Topics shown with the proposals that met them; of each, so many proposals. */
const shownTopics = 10;
const shownProposals = 3;
/** What stdout says after a backtest: what was compared, how the lists did, which topics came true, how to read it. */
export function renderBacktestSummary(outcome, request) {
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
export function renderBacktestRecord({ model, files, kept, seconds }, out) {
    return `${JSON.stringify({ ...toBacktestRecord(model), out, files, kept, seconds: roundSeconds(seconds) })}\n`;
}
const right = (title) => ({ title, align: "right" });
/** Measures told below the table; the workbook explains them all. */
const explained = ["met", "definite", "limited", "near", "hits", "headings"];
function renderMethods({ backtest }) {
    const { topics, definite, met, limited, near, hits, medianMet, broad, headings, narrowness } = measureNames;
    const table = renderTextTable([
        { title: "题目清单" },
        ...[topics, met, "预见率", definite, limited, near, hits, medianMet, broad, headings, narrowness].map(right),
    ], backtest.methods.map((each) => [
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
    ]));
    const meanings = describeMeasures(backtest.rules);
    return [...table, ...explained.map((key) => `  ${measureNames[key]}：${meanings[key]}。`)];
}
function renderTopics({ backtest, proposals }) {
    const hits = backtest.topics
        .filter(({ met }) => met.length > 0)
        .sort((a, b) => b.met.length - a.met.length || b.met[0].score - a.met[0].score);
    if (hits.length === 0)
        return ["没有一条选题有后来的提案写到。"];
    const more = hits.length > shownTopics ? [`  · 另有 ${hits.length - shownTopics} 条`] : [];
    return [
        "应验的选题：",
        ...hits.slice(0, shownTopics).map(({ title, met }) => {
            const subjects = met.slice(0, shownProposals).map(({ proposal }) => `《${proposals.get(proposal).subject}》`);
            return `  · ${title}：${met.length} 件，${met.length > shownProposals ? "如" : ""}${subjects.join("")}`;
        }),
        ...more,
    ];
}
function renderPlaces({ files }, out) {
    if (out === null)
        return ["加上 --out 文件夹，可得到 Excel 报告，内有每条选题与后来的提案、未被预见的全部提案。"];
    return files.includes("backtest.xlsx")
        ? [
            `报告：${join(out, "backtest.xlsx")}`,
            `数据：${join(out, "backtest.json")}；运行记录：${join(out, "manifest.json")}`,
        ]
        : [];
}
