import { jsx as _jsx, Fragment as _Fragment, jsxs as _jsxs } from "preact/jsx-runtime";
import { Count } from "./links.js";
import { TopicEntry } from "./topic-entry.js";
/** Topics under the headings of their themes, in the order of the catalog. */
export function TopicsByTheme({ topics, store }) {
    const themes = [...new Set(topics.map(({ theme }) => theme))];
    const headings = new Map(store.themes.map(({ id, name, heading }) => [id, heading === name ? "" : `${heading} · `]));
    return (_jsx(_Fragment, { children: themes.map((theme) => {
            const own = topics.filter((topic) => topic.theme === theme);
            const name = store.themeName(theme);
            return (_jsxs("div", { class: "theme-topics", id: `topics-of-${theme ?? "none"}`, children: [_jsxs("h3", { children: [theme === null ? "" : (headings.get(theme) ?? ""), name, _jsxs("small", { children: ["\u9009\u9898 ", own.length, " \u4E2A", theme === null ? null : (_jsxs(_Fragment, { children: ["\uFF0C\u672C\u6B21\u4F1A\u8BAE\u63D0\u6848", " ", _jsx(Count, { value: countProposals(store, theme), unit: " \u4EF6", query: { title: `主题：${name}`, theme }, what: "\u672C\u6B21\u4F1A\u8BAE\u63D0\u6848\u4E2D\u6700\u53EF\u80FD\u5C5E\u4E8E\u8FD9\u4E00\u4E3B\u9898\u7684" })] }))] })] }), _jsx("div", { class: "topics", children: own.map((topic) => (_jsx(TopicEntry, { topic: topic, store: store }, topic.id))) })] }, theme ?? "none"));
        }) }));
}
/** Topics in the order given, each with the name of its theme and the factor that put it there. */
export function TopicsInOrder(props) {
    const { topics, store, factor } = props;
    return (_jsx("div", { class: "topics", children: topics.map((topic) => (_jsx(TopicEntry, { topic: topic, store: store, theme: store.themeName(topic.theme), ...(factor === undefined ? {} : { factor }) }, topic.id))) }));
}
function countProposals(store, theme) {
    return store.proposals.filter(({ history, themes }) => !history && themes[0]?.id === theme).length;
}
