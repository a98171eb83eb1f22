import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { ProposalTable } from "./proposal-table.js";
import { Section } from "./section.js";
/** Rows in the page itself; the script shows all of them, by pages and filtered. */
const staticRows = 50;
/** 提案清单. */
export function ProposalChapter({ context }) {
    const { store } = context;
    const session = store.proposals.filter(({ history }) => !history);
    return (_jsx(Section, { id: "proposals", title: "\u63D0\u6848\u6E05\u5355", note: "\u70B9\u51FB\u6848\u7531\u770B\u5168\u6587\u3001\u5F52\u7C7B\u4F9D\u636E\u548C\u76F8\u8FD1\u7684\u63D0\u6848\u3002", children: _jsxs("div", { id: "proposal-browser", children: [_jsx(ProposalTable, { proposals: session.slice(0, staticRows), store: store }), store.proposals.length > staticRows ? (_jsxs("p", { class: "note", children: ["\u6B64\u5904\u4E3A\u672C\u6B21\u4F1A\u8BAE\u63D0\u6848\u524D ", Math.min(staticRows, session.length), " ", "\u4EF6\uFF1B\u542F\u7528\u811A\u672C\u540E\u53EF\u4EE5\u641C\u7D22\u3001\u7B5B\u9009\u548C\u67E5\u770B\u5168\u6587\uFF0C\u5168\u90E8\u63D0\u6848\u53E6\u89C1\u7535\u5B50\u8868\u683C catalog.xlsx\u201C\u63D0\u6848\u6E05\u5355\u201D\u3002"] })) : null] }) }));
}
