import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { readingMeanings, readingNames, relationMeanings, relationNames } from "../../../../reports/catalog/wording.js";
import { PairTable } from "./pair-table.js";
import { Section } from "./section.js";
/** Rows in the page itself; the script shows all of them, by pages and filtered. */
const staticRows = 30;
/** 同类提案: every two that are at least alike. */
export function PairChapter({ context }) {
    const { store } = context;
    const { pairs } = store;
    const meanings = ["duplicate", "joint", "related"]
        .map((relation) => `${relationNames[relation]}：${relationMeanings[relation]}`)
        .join("。");
    const readings = ["confer", "same-unit", "reference"]
        .map((reading) => `${readingNames[reading]}（${readingMeanings[reading]}）`)
        .join("、");
    return (_jsx(Section, { id: "pairs", title: "\u540C\u7C7B\u63D0\u6848", note: `内容相近的提案两两列出，最相近的在前。${meanings}。“审查参考”一栏把同类提案再分为${readings}。`, children: pairs.length === 0 ? (_jsx("p", { class: "empty", children: "\u6CA1\u6709\u53D1\u73B0\u5185\u5BB9\u76F8\u8FD1\u7684\u63D0\u6848\u3002" })) : (_jsxs("div", { id: "pair-browser", children: [_jsx(PairTable, { pairs: pairs.slice(0, staticRows), store: store }), pairs.length > staticRows ? (_jsxs("p", { class: "note", children: ["\u5171 ", pairs.length, " \u5BF9\uFF0C\u6B64\u5904\u4E3A\u524D ", staticRows, " \u5BF9\uFF1B\u5168\u90E8\u89C1\u7535\u5B50\u8868\u683C catalog.xlsx\u201C\u540C\u7C7B\u63D0\u6848\u201D\u3002"] })) : null] })) }));
}
