import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { coverageNames, coverageNote } from "../../../../reports/catalog/wording.js";
import { coverageStatuses } from "../../../topic/suggestion.js";
import { ChartFigures } from "./chart-figure.js";
import { CoverageTable } from "./coverage-table.js";
import { Section } from "./section.js";
/** 覆盖矩阵: every policy point by year; a cell opens its proposals, a row its paragraph. */
export function CoverageChapter({ context }) {
    const { points } = context.store;
    if (points.length === 0) {
        return (_jsx(Section, { id: "coverage", title: "\u8986\u76D6\u77E9\u9635", children: _jsx("p", { class: "empty", children: "\u6CA1\u6709\u63D0\u4F9B\u653F\u7B56\u6587\u4EF6\uFF0C\u6216\u6587\u4EF6\u4E2D\u6CA1\u6709\u6458\u51FA\u5177\u4F53\u4EFB\u52A1\u3002" }) }));
    }
    return (_jsxs(Section, { id: "coverage", title: "\u8986\u76D6\u77E9\u9635", note: coverageNote, children: [_jsxs("p", { class: "note", children: ["\u5171 ", points.length, " \u9879\uFF1A", coverageStatuses.map((status, place) => (_jsxs(_Fragment, { children: [place === 0 ? "" : "、", coverageNames[status], " ", _jsxs("a", { href: `#coverage?status=${status}`, children: [points.filter((point) => point.status === status).length, " \u9879"] })] }))), "\u3002\u70B9\u51FB\u4EFB\u52A1\u770B\u653F\u7B56\u539F\u6587\uFF0C\u70B9\u51FB\u6570\u5B57\u770B\u63D0\u6848\u3002"] }), _jsx("div", { id: "coverage-browser", children: _jsx(CoverageTable, { places: points.map((_, place) => place), store: context.store }) }), _jsx(ChartFigures, { charts: context.charts, names: ["coverage-matrix"] })] }));
}
