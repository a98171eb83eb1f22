import { realpathSync } from "node:fs";
import { WrongUse } from "../pipeline/failure.js";
import { defaultTopicOptions } from "../topic/suggest-topics.js";
import { parseMap, parseSeed, parseTaxonomy, requireApart, requireExisting } from "./run-options.js";
export const backtestExample = "xuanti backtest --history 往年提案.csv --policy 当时的工作报告.docx --actual 后来的提案.xlsx";
/** Checks everything that can be checked before the work begins; throws WrongUse with a sentence that helps. */
export function parseBacktestOptions(texts) {
    const { clues = [], lexicon = [] } = texts;
    const history = pathsOf("--history", "当时已有的历年提案", texts.history);
    const policy = pathsOf("--policy", "当时的政策文件", texts.policy);
    const actual = pathsOf("--actual", "后来的提案", texts.actual);
    const inputs = [...history, ...policy, ...actual, ...clues, ...lexicon];
    inputs.forEach(requireExisting);
    requireDifferent(history, actual);
    const out = parseOut(texts.out);
    if (out !== null)
        requireApart(inputs, out);
    return {
        history,
        policy,
        clues,
        actual,
        out,
        taxonomy: parseTaxonomy(texts.taxonomy),
        lexicon,
        map: parseMap(texts.map ?? []),
        topics: parseTopics(texts.topics),
        seed: parseSeed(texts.seed),
    };
}
function pathsOf(flag, what, paths) {
    if (paths !== undefined)
        return paths;
    throw new WrongUse(`没有给出${what}（选项“${flag}”）。`, `例如：${backtestExample}`);
}
/** A catalog that has seen the answers foretells them. */
function requireDifferent(history, actual) {
    const known = new Set(history.map((path) => realpathSync(path)));
    const twice = actual.find((path) => known.has(realpathSync(path)));
    if (twice === undefined)
        return;
    throw new WrongUse(`“${twice}”既作为历年提案（--history），又作为后来的提案（--actual）。`, "请只保留一处。");
}
function parseTopics(text) {
    if (text === undefined)
        return defaultTopicOptions.topics;
    if (/^[1-9]\d{0,2}$/.test(text))
        return Number(text);
    throw new WrongUse(`选项“--topics”应为 1 到 999 的整数，现在是“${text}”。`);
}
function parseOut(out) {
    if (out === undefined)
        return null;
    // Commander takes what follows, even the next option.
    if (out !== "" && !out.startsWith("--"))
        return out;
    throw new WrongUse("选项“--out”后面缺少输出文件夹。", `例如：${backtestExample} --out 回测结果`);
}
