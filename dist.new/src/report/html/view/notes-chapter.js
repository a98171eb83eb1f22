import { jsx as _jsx, Fragment as _Fragment, jsxs as _jsxs } from "preact/jsx-runtime";
import { describeMethod } from "../../../../reports/catalog/wording.js";
import { ChartFigures } from "./chart-figure.js";
import { NewWordTable } from "./new-word-table.js";
import { Section } from "./section.js";
import { InputTable, IntakeTable, IssueTable } from "./source-tables.js";
/** 数据说明: how it was done, whether the numbers add up, what was doubtful, from which files. */
export function NotesChapter({ context }) {
    const { results } = context.model;
    return (_jsxs(Section, { id: "notes", title: "\u6570\u636E\u8BF4\u660E", children: [_jsx("div", { class: "method", children: describeMethod(context.model).map(({ heading, paragraphs }) => (_jsxs(_Fragment, { children: [_jsx("h3", { children: heading }), paragraphs.map((paragraph) => (_jsx("p", { children: paragraph })))] }))) }), _jsx(ChartFigures, { charts: context.charts, names: ["reliability"] }), _jsx(IntakeTable, { intake: results.intake, issues: results.issues }), _jsx(IssueTable, { issues: results.issues, wholeList: "catalog.xlsx\u201C\u6570\u636E\u8BF4\u660E\u201D\u548C data/issues.jsonl" }), _jsx(NewWordTable, { context: context }), _jsx(InputTable, { context: context.model.context })] }));
}
