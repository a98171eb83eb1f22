import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { factorKeys, factorMeanings, factorNames, scoreMeaning } from "../../../../reports/catalog/wording.js";
/** The five factors of a topic as bars; what each means on hover. */
export function FactorTable({ topic }) {
    return (_jsxs("table", { class: "factors", children: [_jsx("caption", { children: "\u4F9D\u636E\u5F3A\u5F31\uFF08\u6EE1\u5206 1\uFF09" }), _jsx("tbody", { children: factorKeys.map((key) => (_jsxs("tr", { title: factorMeanings[key], children: [_jsx("th", { scope: "row", children: factorNames[key] }), _jsx("td", { children: _jsx("span", { class: "bar", style: `width:${Math.round(topic.factors[key] * 100)}%` }) }), _jsx("td", { class: "value", children: topic.factors[key].toFixed(2) })] }))) })] }));
}
/** The same meanings in one place, for those who do not hover. */
export function FactorMeanings() {
    return (_jsxs("details", { class: "meanings", children: [_jsx("summary", { children: "\u4E94\u4E2A\u65B9\u9762\u600E\u6837\u5F97\u51FA" }), _jsxs("dl", { children: [factorKeys.map((key) => (_jsxs(_Fragment, { children: [_jsx("dt", { children: factorNames[key] }), _jsx("dd", { children: factorMeanings[key] })] }))), _jsx("dt", { children: "\u7EFC\u5408" }), _jsx("dd", { children: scoreMeaning })] })] }));
}
