import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { groupsNote } from "../../../../reports/catalog/wording.js";
import { ChartFigures } from "./chart-figure.js";
import { GroupEntry } from "./group-entry.js";
import { Section } from "./section.js";
/** 并案与重复建议: each group with its members, reasons and the asks it must answer. */
export function GroupChapter({ context }) {
    const { groups } = context.store;
    if (groups.length === 0) {
        return (_jsx(Section, { id: "groups", title: "\u5E76\u6848\u4E0E\u91CD\u590D\u5EFA\u8BAE", children: _jsx("p", { class: "empty", children: "\u6CA1\u6709\u53D1\u73B0\u9700\u8981\u5E76\u6848\u6216\u7591\u4F3C\u91CD\u590D\u7684\u63D0\u6848\u3002" }) }));
    }
    return (_jsxs(Section, { id: "groups", title: "\u5E76\u6848\u4E0E\u91CD\u590D\u5EFA\u8BAE", note: groupsNote, children: [_jsx("div", { id: "group-browser", children: groups.map((group) => (_jsx(GroupEntry, { group: group, store: context.store }, group.id))) }), _jsx(ChartFigures, { charts: context.charts, names: ["joint-groups"] })] }));
}
