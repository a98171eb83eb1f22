import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { formatShare } from "../../../reports/catalog/notes.js";
import { describeConfusion, describeData, describeReading, describeTest, evaluationTitle, measureMeanings, measureNames, methodNames, programName, } from "../../../reports/evaluation/wording.js";
import { ChartFigures } from "../html/view/chart-figure.js";
import { ChapterList } from "../html/view/page-navigation.js";
import { Section } from "../html/view/section.js";
import { InputTable, IntakeTable, IssueTable } from "../html/view/source-tables.js";
import { BinTable, MethodTable, ThemeTable, ThresholdTable, WrongTable } from "./evaluation-tables.js";
import { listConfusions } from "./list-confusions.js";
/** Confusions told in words; all of them stand in the picture. */
const toldConfusions = 16;
/** Everything inside `<body>`. */
export function EvaluationDocument({ model, charts }) {
    const { wrong } = model.evaluation;
    const chapters = [
        { id: "methods", title: "各方法比较", count: null, unit: "" },
        { id: "themes", title: "各类", count: model.evaluation.themes.length, unit: "类" },
        { id: "confusion", title: "混淆", count: null, unit: "" },
        { id: "reliability", title: "可信度", count: null, unit: "" },
        { id: "wrong", title: "判错的提案", count: wrong.length, unit: "件" },
        { id: "notes", title: "数据说明", count: null, unit: "" },
    ];
    return (_jsxs("div", { class: "layout", children: [_jsx("nav", { class: "chapters", "aria-label": "\u76EE\u5F55", children: _jsx(ChapterList, { chapters: chapters }) }), _jsxs("main", { children: [_jsx(Header, { model: model }), _jsxs(Section, { id: "methods", title: "\u5404\u65B9\u6CD5\u6BD4\u8F83", note: describeTest(model), children: [_jsx(MethodTable, { model: model }), _jsxs("div", { class: "method", children: [Object.keys(measureNames).map((key) => (_jsxs("p", { class: "note", children: [measureNames[key], "\uFF1A", measureMeanings[key], "\u3002"] }))), _jsx("p", { class: "note", children: "\u53EA\u6709\u5B83\u5224\u5BF9\u3001\u53EA\u6709\u672C\u7A0B\u5E8F\u5224\u5BF9\uFF1A\u540C\u4E00\u4EF6\u63D0\u6848\uFF0C\u4E00\u65B9\u5224\u5BF9\u800C\u53E6\u4E00\u65B9\u5224\u9519\u7684\u4EF6\u6570\uFF1B\u4E24\u6570\u76F8\u8FD1\uFF0C\u5C31\u5206\u4E0D\u51FA\u9AD8\u4E0B\u3002" })] })] }), _jsx(Section, { id: "themes", title: "\u5404\u7C7B", note: `${programName(model)}。查全：原属该类的提案中归到该类的比例；查准：归到该类的提案中原属该类的比例；F1 由两者合成。`, children: _jsx(ThemeTable, { model: model }) }), _jsxs(Section, { id: "confusion", title: "\u6DF7\u6DC6", children: [_jsx(ChartFigures, { charts: charts, names: ["confusion"] }), _jsx(Confusions, { model: model })] }), _jsxs(Section, { id: "reliability", title: "\u53EF\u4FE1\u5EA6", children: [_jsx(ChartFigures, { charts: charts, names: ["reliability"] }), _jsx("h3", { children: "\u53EA\u653E\u884C\u628A\u63E1\u591F\u9AD8\u7684" }), _jsx(ThresholdTable, { model: model }), _jsx("h3", { children: "\u5404\u6863\u628A\u63E1" }), _jsx(BinTable, { model: model })] }), _jsx(Section, { id: "wrong", title: "\u5224\u9519\u7684\u63D0\u6848", note: "\u5F52\u5165\u7684\u7C7B\u522B\u4E0E\u539F\u7C7B\u522B\u4E0D\u540C\u7684\u5168\u90E8\u63D0\u6848\uFF0C\u7A0B\u5E8F\u6700\u6709\u628A\u63E1\u7684\u5728\u524D\u3002\u5148\u770B\u524D\u9762\u7684\uFF1A\u8981\u4E48\u7A0B\u5E8F\u6709\u6210\u7247\u7684\u8BEF\u4F1A\uFF0C\u8981\u4E48\u539F\u7C7B\u522B\u503C\u5F97\u518D\u659F\u914C\u3002", children: _jsx(WrongTable, { model: model }) }), _jsx(Notes, { model: model }), _jsx("footer", { class: "foot", children: "\u672C\u9875\u7531\u7A0B\u5E8F\u6839\u636E\u6240\u7ED9\u8D44\u6599\u68C0\u9A8C\u5F97\u51FA\uFF1B\u5168\u90E8\u5185\u5BB9\u5728\u672C\u6587\u4EF6\u5185\uFF0C\u6253\u5F00\u65F6\u4E0D\u8BBF\u95EE\u7F51\u7EDC\u3002" })] })] }));
}
function Header({ model }) {
    const { counts, evaluation, doubts } = model;
    const own = evaluation.methods[0];
    const figures = [
        { label: "参加检验", value: `${counts.tested} 件` },
        { label: "类别", value: `${counts.categories} 个` },
        { label: measureNames.accuracy, value: formatShare(own.accuracy) },
        { label: measureNames.top2, value: formatShare(own.top2) },
        { label: measureNames.macroF1, value: formatShare(own.macroF1) },
        { label: "判错", value: `${own.rows - own.right} 件` },
    ];
    return (_jsxs("header", { class: "head", children: [_jsx("h1", { children: evaluationTitle }), describeData(model).map((paragraph) => (_jsx("p", { children: paragraph }))), doubts
                .filter(({ severity }) => severity !== "note")
                .map(({ message }) => (_jsx("p", { class: "warning", children: message }))), _jsx("dl", { class: "figures", children: figures.map(({ label, value }) => (_jsxs("div", { children: [_jsx("dt", { children: label }), _jsx("dd", { children: value })] }))) }), _jsxs("p", { class: "note", children: ["\u4EE5\u4E0A\u4E3A", methodNames[evaluation.program], "\u7684\u7ED3\u679C\u3002"] }), _jsx("ul", { class: "reading", children: describeReading(model).map((sentence) => (_jsx("li", { children: sentence }))) })] }));
}
function Confusions({ model }) {
    const confused = listConfusions(model.evaluation.confusion);
    if (confused.length === 0)
        return _jsx("p", { class: "empty", children: "\u6CA1\u6709\u5F52\u5230\u522B\u7C7B\u7684\u63D0\u6848\u3002" });
    return (_jsxs(_Fragment, { children: [_jsx("h3", { children: "\u6700\u5E38\u89C1\u7684\u6DF7\u6DC6" }), _jsx("ol", { class: "columns", children: confused.slice(0, toldConfusions).map((each) => (_jsx("li", { children: describeConfusion(each) }))) })] }));
}
function Notes({ model }) {
    const { intake, doubts, issues, context } = model;
    const all = [...doubts, ...issues];
    return (_jsxs(Section, { id: "notes", title: "\u6570\u636E\u8BF4\u660E", children: [_jsx(IntakeTable, { intake: intake, issues: all }), _jsx(IssueTable, { issues: all, wholeList: "evaluation.xlsx \u548C evaluation.json" }), _jsx(InputTable, { context: context })] }));
}
