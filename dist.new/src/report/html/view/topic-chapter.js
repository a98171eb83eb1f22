import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { ChartFigures } from "./chart-figure.js";
import { FactorMeanings } from "./factor-table.js";
import { Section } from "./section.js";
import { TopicsByTheme } from "./topic-list.js";
/** 选题目录 by theme: what the whole work is for. */
export function TopicChapter({ context }) {
    const { store } = context;
    if (store.topics.length === 0) {
        return (_jsx(Section, { id: "topics", title: "\u9009\u9898\u76EE\u5F55", children: _jsx("p", { class: "empty", children: "\u6240\u7ED9\u8D44\u6599\u4E2D\u6CA1\u6709\u5F62\u6210\u4F9D\u636E\u5145\u5206\u7684\u9009\u9898\u3002\u63D0\u4F9B\u653F\u7B56\u6587\u4EF6\u3001\u7EBF\u7D22\u6216\u5F80\u5C4A\u63D0\u6848\u540E\u53EF\u4EE5\u751F\u6210\u3002" }) }));
    }
    return (_jsxs(Section, { id: "topics", title: "\u9009\u9898\u76EE\u5F55", note: "\u6309\u4E3B\u9898\u6392\u5217\uFF0C\u6BCF\u4E2A\u4E3B\u9898\u5185\u4F9D\u636E\u5F3A\u7684\u5728\u524D\u3002\u70B9\u5F00\u9009\u9898\u53EF\u89C1\u80CC\u666F\u3001\u5207\u53E3\u3001\u53EF\u80FD\u627F\u529E\u5355\u4F4D\u3001\u65E2\u5F80\u63D0\u6848\u548C\u9010\u6761\u51FA\u5904\uFF1B\u65B9\u62EC\u53F7\u5185\u7684\u6570\u5B57\u662F\u4F9D\u636E\u7684\u5E8F\u53F7\uFF0C\u70B9\u51FB\u53EF\u5230\u539F\u6587\u3002\u6CA1\u6709\u51FA\u5904\u7684\u4E0D\u5217\u5165\u3002", children: [_jsx(FactorMeanings, {}), _jsx("div", { id: "topic-browser", children: _jsx(TopicsByTheme, { topics: store.topics, store: store }) }), _jsx(ChartFigures, { charts: context.charts, names: ["topic-overview"] })] }));
}
