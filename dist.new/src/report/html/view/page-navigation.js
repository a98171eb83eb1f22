import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
/** The chapters that have something to show. */
export function listChapters(model) {
    const { results, totals } = model;
    return [
        { id: "topics", title: "选题目录", count: totals.topics, unit: "个选题" },
        { id: "themes", title: "主题分布", count: null, unit: "" },
        { id: "groups", title: "并案与重复建议", count: results.groups.length, unit: "组提案" },
        { id: "pairs", title: "同类提案", count: results.pairs.length, unit: "对相近的提案" },
        { id: "threads", title: "跨年度议题", count: results.threads.length, unit: "个往届提过的议题" },
        { id: "coverage", title: "覆盖矩阵", count: results.coverage.length, unit: "项政策任务" },
        { id: "proposals", title: "提案清单", count: totals.session, unit: "件本次会议提案" },
        { id: "notes", title: "数据说明", count: null, unit: "" },
    ];
}
export function PageNavigation({ chapters }) {
    return (_jsxs("nav", { class: "chapters", "aria-label": "\u76EE\u5F55", children: [_jsxs("form", { class: "search", role: "search", id: "search", hidden: true, children: [_jsx("input", { type: "search", name: "q", placeholder: "\u641C\u7D22", "aria-label": "\u641C\u7D22\u9009\u9898\u3001\u63D0\u6848\u3001\u653F\u7B56\u539F\u6587\u548C\u7EBF\u7D22", autocomplete: "off" }), _jsx("button", { type: "submit", children: "\u641C\u7D22" })] }), _jsx(ChapterList, { chapters: chapters })] }));
}
export function ChapterList({ chapters }) {
    return (_jsx("ol", { children: chapters.map(({ id, title, count, unit }) => (_jsx("li", { children: _jsxs("a", { href: `#${id}`, children: [title, count === null ? null : (_jsx("span", { class: "tally", title: `${count} ${unit}`, children: count }))] }) }))) }));
}
