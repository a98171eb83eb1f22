import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { CoverageChapter } from "./coverage-chapter.js";
import { GroupChapter } from "./group-chapter.js";
import { NotesChapter } from "./notes-chapter.js";
import { PageHeader } from "./page-header.js";
import { listChapters, PageNavigation } from "./page-navigation.js";
import { PairChapter } from "./pair-chapter.js";
import { ProposalChapter } from "./proposal-chapter.js";
import { ThemeChapter } from "./theme-chapter.js";
import { ThreadChapter } from "./thread-chapter.js";
import { TopicChapter } from "./topic-chapter.js";
/** Everything inside `<body>` that can be read without a script. */
export function PageDocument({ context }) {
    return (_jsxs(_Fragment, { children: [_jsx("a", { class: "skip", href: "#topics", children: "\u8DF3\u5230\u6B63\u6587" }), _jsxs("div", { class: "layout", children: [_jsx(PageNavigation, { chapters: listChapters(context.model) }), _jsxs("main", { children: [_jsx(PageHeader, { context: context }), _jsx("noscript", { children: _jsx("p", { class: "warning", children: "\u6D4F\u89C8\u5668\u672A\u542F\u7528\u811A\u672C\uFF1A\u6B63\u6587\u53EF\u4EE5\u7167\u5E38\u9605\u8BFB\uFF1B\u641C\u7D22\u3001\u7B5B\u9009\u3001\u63D0\u6848\u5168\u6587\u548C\u4E24\u4EF6\u5BF9\u7167\u9700\u542F\u7528\u811A\u672C\u540E\u4F7F\u7528\uFF0C\u6216\u89C1 catalog.xlsx\u3002" }) }), _jsx(TopicChapter, { context: context }), _jsx(ThemeChapter, { context: context }), _jsx(GroupChapter, { context: context }), _jsx(PairChapter, { context: context }), _jsx(ThreadChapter, { context: context }), _jsx(CoverageChapter, { context: context }), _jsx(ProposalChapter, { context: context }), _jsx(NotesChapter, { context: context }), _jsx("footer", { class: "foot", children: "\u672C\u9875\u7531\u7A0B\u5E8F\u6839\u636E\u6240\u7ED9\u8D44\u6599\u6574\u7406\uFF0C\u662F\u63D0\u793A\uFF0C\u4E0D\u4F5C\u7ED3\u8BBA\uFF1B\u5168\u90E8\u5185\u5BB9\u5728\u672C\u6587\u4EF6\u5185\uFF0C\u6253\u5F00\u65F6\u4E0D\u8BBF\u95EE\u7F51\u7EDC\u3002" })] })] }), _jsx("div", { id: "drawer" })] }));
}
