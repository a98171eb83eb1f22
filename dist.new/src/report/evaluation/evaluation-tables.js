import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { formatShare } from "../../../reports/catalog/notes.js";
import { describeRank, fewRows, measureNames, methodMeanings, methodNames, programName, unfiledName, } from "../../../reports/evaluation/wording.js";
import { namePlace } from "../catalog-index.js";
import { formatChance } from "../html/format-chance.js";
import { oneLine } from "../safe-text.js";
/** All methods on the same rows. */
export function MethodTable({ model }) {
    const { methods, program } = model.evaluation;
    const numbers = [
        "判对",
        measureNames.accuracy,
        measureNames.interval,
        measureNames.top2,
        measureNames.macroF1,
        measureNames.expectedError,
        "只有它判对",
        "只有本程序判对",
    ];
    return (_jsx(Table, { class: "figures-table", texts: ["方法"], numbers: numbers, children: methods.map((each) => (_jsxs("tr", { class: each.method === program ? "own" : undefined, children: [_jsxs("th", { scope: "row", children: [methodNames[each.method], _jsx("small", { children: methodMeanings[each.method] })] }), _jsx("td", { class: "number", children: each.right }), _jsxs("td", { class: "number", children: [formatShare(each.accuracy), _jsx(Bar, { share: each.accuracy })] }), _jsxs("td", { class: "number", children: [formatShare(each.interval.low), "\u2014", formatShare(each.interval.high)] }), _jsx("td", { class: "number", children: formatShare(each.top2) }), _jsx("td", { class: "number", children: formatShare(each.macroF1) }), _jsx("td", { class: "number", children: each.expectedError === null ? "" : formatShare(each.expectedError) }), _jsx("td", { class: "number", children: each.method === program ? "" : each.onlyThis }), _jsx("td", { class: "number", children: each.method === program ? "" : each.onlyProgram })] }))) }));
}
/** The program's measures by theme, the largest first. */
export function ThemeTable({ model }) {
    const { themes, methods } = model.evaluation;
    const own = methods[0];
    const ordered = [...themes].sort((a, b) => b.rows - a.rows);
    return (_jsx(Table, { class: "figures-table", texts: ["类别"], numbers: ["原有件数", "归入件数", "判对", "查全", "查准", "F1"], last: ["说明"], foot: _jsxs("tr", { children: [_jsxs("th", { scope: "row", children: ["\u5408\u8BA1\uFF08", programName(model), "\uFF09"] }), _jsx("td", { class: "number", children: own.rows }), _jsx("td", { class: "number", children: own.rows - own.unfiled }), _jsx("td", { class: "number", children: own.right }), _jsx("td", { class: "number", children: formatShare(own.accuracy) }), _jsx("td", { class: "number" }), _jsx("td", { class: "number", children: formatShare(own.macroF1) }), _jsx("td", { children: own.unfiled > 0 ? `${unfiledName} ${own.unfiled} 件；F1 为各类平均` : "F1 为各类平均" })] }), children: ordered.map(({ theme, rows, filed, right, recall, precision, f1 }) => (_jsxs("tr", { children: [_jsx("th", { scope: "row", children: theme }), _jsx("td", { class: "number", children: rows }), _jsx("td", { class: "number", children: filed }), _jsx("td", { class: "number", children: right }), _jsxs("td", { class: "number", children: [recall === null ? "" : formatShare(recall), recall === null ? null : _jsx(Bar, { share: recall })] }), _jsx("td", { class: "number", children: precision === null ? "" : formatShare(precision) }), _jsx("td", { class: "number", children: f1 === null ? "" : formatShare(f1) }), _jsx("td", { children: rows === 0 ? "没有这一类的提案" : rows < fewRows ? "件数少，比例只供参考" : "" })] }))) }));
}
/** What is left, and right, when only confident filings are let through. */
export function ThresholdTable({ model }) {
    const { thresholds, methods } = model.evaluation;
    const { rows } = methods[0];
    return (_jsx(Table, { class: "figures-table", texts: ["把握"], numbers: ["放行件数", "占全部", "其中判对", "判错件数"], children: thresholds.map((each) => (_jsxs("tr", { children: [_jsxs("th", { scope: "row", children: [formatChance(each.confidence), "\u4EE5\u4E0A"] }), _jsx("td", { class: "number", children: each.rows }), _jsx("td", { class: "number", children: formatShare(each.rows / rows) }), _jsx("td", { class: "number", children: each.rows === 0 ? "" : formatShare(each.right / each.rows) }), _jsx("td", { class: "number", children: each.rows - each.right })] }))) }));
}
/** The picture of reliability in numbers. */
export function BinTable({ model }) {
    const { bins, count, expectedError } = model.evaluation.reliability;
    return (_jsx(Table, { class: "figures-table", texts: ["程序说的把握"], numbers: ["件数", "平均把握", "实际判对", "相差"], foot: _jsxs("tr", { children: [_jsx("th", { scope: "row", children: "\u5E73\u5747\u76F8\u5DEE" }), _jsx("td", { class: "number", children: count }), _jsx("td", { class: "number" }), _jsx("td", { class: "number" }), _jsx("td", { class: "number", children: formatShare(expectedError) })] }), children: bins.map((bin) => (_jsxs("tr", { children: [_jsxs("th", { scope: "row", children: [Math.round(bin.from * 100), "%\u2014", Math.round(bin.to * 100), "%"] }), _jsx("td", { class: "number", children: bin.count }), _jsx("td", { class: "number", children: formatShare(bin.confidence) }), _jsx("td", { class: "number", children: formatShare(bin.right) }), _jsxs("td", { class: "number", children: [bin.right >= bin.confidence ? "+" : "−", formatShare(Math.abs(bin.right - bin.confidence))] })] }))) }));
}
/** Every row filed otherwise than given. */
export function WrongTable({ model }) {
    const { evaluation, proposals } = model;
    if (evaluation.wrong.length === 0)
        return _jsx("p", { class: "empty", children: "\u6CA1\u6709\u5224\u9519\u7684\u63D0\u6848\u3002" });
    return (_jsx(Table, { class: "wrong", texts: ["编号", "案由", "原类别", "归入", "第二候选"], numbers: ["把握"], last: ["原类别排第几", "归入的依据词", "出处"], children: evaluation.wrong.map((row) => {
            const { subject, source } = proposals.get(row.id);
            return (_jsxs("tr", { children: [_jsx("td", { class: "nowrap", children: oneLine(row.id) }), _jsx("td", { class: "subject", children: oneLine(subject) }), _jsx("td", { children: row.given }), _jsx("td", { children: row.filed ?? unfiledName }), _jsx("td", { children: row.second ?? "" }), _jsx("td", { class: "number", children: row.confidence === null ? "" : formatChance(row.confidence) }), _jsx("td", { class: "nowrap", children: describeRank(row) }), _jsx("td", { class: "terms", children: row.terms.join("、") }), _jsx("td", { children: _jsxs("small", { children: [oneLine(source.file), " ", namePlace(source)] }) })] }));
        }) }));
}
function Table(props) {
    const { texts, numbers, last = [], foot, children } = props;
    return (_jsxs("table", { class: `plain ${props.class}`, children: [_jsx("thead", { children: _jsxs("tr", { children: [texts.map((title) => (_jsx("th", { scope: "col", children: title }))), numbers.map((title) => (_jsx("th", { scope: "col", class: "number", children: title }))), last.map((title) => (_jsx("th", { scope: "col", children: title })))] }) }), _jsx("tbody", { children: children }), foot === undefined ? null : _jsx("tfoot", { children: foot })] }));
}
/** A share as a bar: its frame is the whole, so that it reads without color. */
function Bar({ share }) {
    return (_jsx("span", { class: "bar", "aria-hidden": "true", children: _jsx("span", { style: `width:${(share * 100).toFixed(1)}%` }) }));
}
