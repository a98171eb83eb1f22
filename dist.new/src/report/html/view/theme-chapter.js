import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { distributionNote } from "../../../../reports/catalog/wording.js";
import { ChartFigures } from "./chart-figure.js";
import { ClusterTable } from "./cluster-table.js";
import { Section } from "./section.js";
import { ThemeTable } from "./theme-table.js";
const names = [
    "theme-distribution",
    "theme-by-year",
    "theme-clusters",
    "proposal-map",
    "theme-words",
    "proposers",
    "submissions",
    "filing-flow",
    "unit-load",
];
/** 主题分布: the figures as a table, then as pictures; every number opens its list. */
export function ThemeChapter({ context }) {
    return (_jsxs(Section, { id: "themes", title: "\u4E3B\u9898\u5206\u5E03", note: distributionNote(context.model), children: [_jsx("p", { class: "hint", children: "\u70B9\u51FB\u8868\u4E2D\u6570\u5B57\u6216\u56FE\u4E2D\u6761\u5F62\u3001\u8272\u5757\u3001\u7B26\u53F7\uFF0C\u53EF\u4EE5\u6253\u5F00\u5176\u540E\u7684\u63D0\u6848\u3002" }), _jsx(ThemeTable, { model: context.model }), _jsx(ClusterTable, { context: context }), _jsx(ChartFigures, { charts: context.charts, names: names })] }));
}
