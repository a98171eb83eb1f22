import { byKeys } from "../base/order.js";
/** Issues of one rule shown in full; the rest is counted. */
const shownPerRule = 3;
const severityNames = { error: "未采用", warning: "存疑", note: "提示" };
const severityRanks = { error: 2, warning: 1, note: 0 };
/** The issues of a run by rule, worst first, each with its first three; empty text where there are none. */
export function renderIssueDigest(issues, ruleNames, fullList) {
    if (issues.length === 0)
        return "";
    const byRule = new Map();
    for (const issue of issues)
        byRule.set(issue.rule, [...(byRule.get(issue.rule) ?? []), issue]);
    const groups = [...byRule].map(([rule, members]) => ({ rule, members, severity: worst(members) }));
    groups.sort(byKeys(({ severity }) => severityRanks[severity], ({ members }) => members.length, ({ rule }) => rule));
    const lines = groups.flatMap(({ rule, members, severity }) => [
        `【${severityNames[severity]}】${ruleNames[rule] ?? rule}：${members.length} 处`,
        ...members.slice(0, shownPerRule).map(({ message }) => `  · ${toOneLine(message)}`),
        ...(members.length > shownPerRule ? [`  · 另有 ${members.length - shownPerRule} 处同类`] : []),
    ]);
    return [`输入中有 ${issues.length} 处需要留意，全部列在 ${fullList}：`, ...lines, ""].join("\n");
}
/** Text from the input may carry line breaks, or codes that a terminal would obey. */
export function toOneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
function worst(issues) {
    return issues.reduce((a, { severity: b }) => (severityRanks[b] > severityRanks[a] ? b : a), "note");
}
