import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { roleNames, severityNames } from "../../../../reports/catalog/wording.js";
import { ruleNames } from "../../../../reports/catalog/rule-names.js";
import { oneLine } from "../../safe-text.js";
/** Whether the numbers add up: what became of every record of each file, with an example of each reason. */
export function IntakeTable({ intake, issues, }) {
    const example = (file, rule) => {
        const found = issues.find((issue) => issue.rule === rule && issue.file === file) ?? issues.find((issue) => issue.rule === rule);
        return found === undefined ? "" : `：${oneLine(found.message)}`;
    };
    return (_jsxs(_Fragment, { children: [_jsx("h3", { children: "\u8BFB\u53D6\u4E0E\u91C7\u7528" }), _jsx("p", { class: "note", children: "\u6BCF\u4E2A\u6587\u4EF6\uFF1A\u8BFB\u53D6\u6570 = \u91C7\u7528\u6570 + \u672A\u91C7\u7528\u6570\u3002" }), _jsxs("table", { class: "plain", children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: "\u6587\u4EF6" }), _jsx("th", { scope: "col", children: "\u7528\u9014" }), _jsx("th", { scope: "col", class: "number", children: "\u8BFB\u53D6" }), _jsx("th", { scope: "col", class: "number", children: "\u91C7\u7528" }), _jsx("th", { scope: "col", class: "number", children: "\u672A\u91C7\u7528" }), _jsx("th", { scope: "col", children: "\u672A\u91C7\u7528\u7684\u539F\u56E0\uFF08\u4E3E\u4F8B\uFF09" })] }) }), _jsx("tbody", { children: intake.map(({ file, role, read, kept, skipped }) => (_jsxs("tr", { children: [_jsx("td", { children: file }), _jsx("td", { class: "nowrap", children: roleNames[role] }), _jsx("td", { class: "number", children: read }), _jsx("td", { class: "number", children: kept }), _jsx("td", { class: "number", children: read - kept }), _jsx("td", { children: Object.entries(skipped).map(([rule, count]) => (_jsxs("div", { children: [ruleNames[rule] ?? "其他原因", " ", count, " \u6761", example(file, rule)] }))) })] }))) })] })] }));
}
/** Issues printed; the rest stands in the files named. */
const mostIssues = 300;
const severities = ["error", "warning", "note"];
/** What was doubtful, the gravest first. `wholeList`: where all of it stands. */
export function IssueTable({ issues, wholeList }) {
    if (issues.length === 0)
        return null;
    const sorted = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
    const counts = severities
        .map((severity) => `${severityNames[severity]} ${issues.filter((issue) => issue.severity === severity).length} 条`)
        .join("、");
    return (_jsxs(_Fragment, { children: [_jsx("h3", { children: "\u8BFB\u53D6\u4E2D\u53D1\u73B0\u7684\u95EE\u9898" }), _jsxs("p", { class: "note", children: ["\u5171 ", issues.length, " \u6761\uFF1A", counts, "\u3002", sorted.length > mostIssues ? `此处为前 ${mostIssues} 条，全部见 ${wholeList}。` : ""] }), _jsx("div", { class: "scroll", children: _jsxs("table", { class: "plain issues", children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: "\u6027\u8D28" }), _jsx("th", { scope: "col", children: "\u6587\u4EF6" }), _jsx("th", { scope: "col", class: "number", children: "\u884C\uFF08\u6BB5\uFF09" }), _jsx("th", { scope: "col", children: "\u8BF4\u660E" }), _jsx("th", { scope: "col", children: "\u539F\u6587" }), _jsx("th", { scope: "col", children: "\u5E94\u4E3A" })] }) }), _jsx("tbody", { children: sorted.slice(0, mostIssues).map((issue) => (_jsxs("tr", { children: [_jsx("td", { class: "nowrap", children: severityNames[issue.severity] }), _jsx("td", { children: issue.file ?? "" }), _jsx("td", { class: "number", children: issue.row ?? "" }), _jsx("td", { children: issue.message }), _jsx("td", { children: issue.actual ?? "" }), _jsx("td", { children: issue.expected ?? "" })] }))) })] }) })] }));
}
/** From which files, so that anybody can make sure they are the same. */
export function InputTable({ context }) {
    const { inputs, version, seed } = context;
    return (_jsxs(_Fragment, { children: [_jsx("h3", { children: "\u8F93\u5165\u6587\u4EF6\u4E0E\u6821\u9A8C\u503C" }), _jsxs("p", { class: "note", children: ["\u7A0B\u5E8F\u7248\u672C ", version, "\uFF0C\u968F\u673A\u79CD\u5B50 ", seed, "\u3002\u6821\u9A8C\u503C\u4E3A\u6587\u4EF6\u5185\u5BB9\u7684 SHA-256\uFF0C\u53EF\u7528\u6765\u786E\u8BA4\u6240\u7528\u6587\u4EF6\u672A\u88AB\u6539\u52A8\u3002"] }), _jsxs("table", { class: "plain inputs", children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: "\u6587\u4EF6" }), _jsx("th", { scope: "col", children: "\u7528\u9014" }), _jsx("th", { scope: "col", children: "SHA-256" })] }) }), _jsx("tbody", { children: inputs.map(({ file, role, sha256 }) => (_jsxs("tr", { children: [_jsx("td", { children: file }), _jsx("td", { class: "nowrap", children: nameRole(role) }), _jsx("td", { class: "hash", children: sha256 })] }))) })] })] }));
}
function nameRole(role) {
    return Object.entries(roleNames).find(([key]) => key === role)?.[1] ?? role;
}
