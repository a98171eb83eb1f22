import { join } from "node:path";
import { formatShare } from "../../reports/catalog/notes.js";
import { describeConfusion, describeData, describeReading, describeTest, measureNames, methodNames, programName, } from "../../reports/evaluation/wording.js";
import { roundSeconds } from "../pipeline/manifest.js";
import { listConfusions } from "../report/evaluation/list-confusions.js";
import { toEvaluationRecord } from "../report/evaluation/to-json.js";
import { toOneLine } from "./issue-digest.js";
import { renderSeconds } from "./reporter.js";
import { renderTextTable } from "./text-table.js";
/** Of themes and doubts more are counted, not shown: the report has them all. */
const shownThemes = 40;
const shownDoubts = 12;
const shownConfusions = 8;
/** What stdout says after an evaluation: what was tested, how the methods did, where it goes wrong, how to read it. */
export function renderEvaluationSummary(outcome, request) {
    const { model } = outcome;
    const lines = [
        ...describeData(model),
        describeTest(model),
        ...renderDoubts(model),
        "",
        ...renderMethods(model),
        "",
        `各类（${programName(model)}；查全：原属该类的归到该类的比例，查准：归到该类的原属该类的比例）`,
        ...renderThemes(model),
        "",
        ...renderConfusions(model),
        "",
        "怎么看：",
        ...describeReading(model).map((sentence) => `  · ${sentence}`),
        "",
        ...renderPlaces(outcome, request.out),
        ...outcome.kept.map(({ from, to }) => `${from} 在上次运行后有人改动过，已另存为 ${to}。`),
        `用时 ${renderSeconds(outcome.seconds)}。`,
    ];
    return `${lines.map(toOneLine).join("\n")}\n`;
}
/** The evaluation for other programs: one line of JSON. */
export function renderEvaluationRecord({ model, files, kept, seconds }, out) {
    return `${JSON.stringify({ ...toEvaluationRecord(model), out, files, kept, seconds: roundSeconds(seconds) })}\n`;
}
function renderDoubts({ doubts }) {
    if (doubts.length === 0)
        return [];
    const more = doubts.length > shownDoubts ? [`  · 另有 ${doubts.length - shownDoubts} 处`] : [];
    return ["需要留意：", ...doubts.slice(0, shownDoubts).map(({ message }) => `  · ${message}`), ...more];
}
const right = (title) => ({ title, align: "right" });
function renderMethods({ evaluation }) {
    const { accuracy, interval, top2, macroF1, expectedError } = measureNames;
    return renderTextTable([{ title: "方法" }, ...[accuracy, interval, top2, macroF1, expectedError].map(right)], evaluation.methods.map((each) => [
        methodNames[each.method],
        formatShare(each.accuracy),
        `${formatShare(each.interval.low)}-${formatShare(each.interval.high)}`,
        formatShare(each.top2),
        formatShare(each.macroF1),
        each.expectedError === null ? "" : formatShare(each.expectedError),
    ]));
}
function renderThemes({ evaluation }) {
    const themes = [...evaluation.themes].sort((a, b) => b.rows - a.rows);
    const share = (value) => (value === null ? "" : formatShare(value));
    const table = renderTextTable([{ title: "类别" }, ...["原有", "归入", "判对", "查全", "查准", "F1"].map(right)], themes
        .slice(0, shownThemes)
        .map(({ theme, rows, filed, right, recall, precision, f1 }) => [
        toOneLine(theme),
        String(rows),
        String(filed),
        String(right),
        share(recall),
        share(precision),
        share(f1),
    ]));
    return themes.length > shownThemes ? [...table, `另有 ${themes.length - shownThemes} 类`] : table;
}
function renderConfusions({ evaluation }) {
    const confused = listConfusions(evaluation.confusion);
    if (confused.length === 0)
        return ["没有归到别类的提案。"];
    return ["最常见的混淆：", ...confused.slice(0, shownConfusions).map((each) => `  ${describeConfusion(each)}`)];
}
function renderPlaces({ files }, out) {
    if (out === null)
        return ["加上 --out 文件夹，可得到网页和 Excel 报告，内有全部判错的提案。"];
    return files.includes("evaluation.html")
        ? [
            `报告：${join(out, "evaluation.html")}（用浏览器打开）、${join(out, "evaluation.xlsx")}`,
            `数据：${join(out, "evaluation.json")}；运行记录：${join(out, "manifest.json")}`,
        ]
        : [];
}
