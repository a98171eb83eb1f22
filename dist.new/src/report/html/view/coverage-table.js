import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { coverageNames } from "../../../../reports/catalog/wording.js";
import { oneLine } from "../../safe-text.js";
import { topicsCiting } from "../topics-citing.js";
import { Count, PaperLink } from "./links.js";
import { TopicNumbers } from "./topic-numbers.js";
/** Side in px of the square that stands for so many proposals: its area grows with them, up to the height of a row. */
function sideOf(count) {
    return Math.min(18, Math.round(5 * Math.sqrt(count)));
}
/** Policy tasks by year. `places`: the rows to show, as places in the store's points. */
export function CoverageTable({ places, store }) {
    const years = [
        ...new Set([...store.years, ...store.points.flatMap(({ byYear }) => Object.keys(byYear).map(Number))]),
    ].sort((a, b) => a - b);
    return (_jsxs("table", { class: "plain coverage", id: "coverage-table", children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: "\u653F\u7B56\u4EFB\u52A1" }), _jsx("th", { scope: "col", children: "\u51FA\u5904" }), _jsx("th", { scope: "col", children: "\u4E3B\u9898" }), years.map((year) => (_jsxs("th", { scope: "col", class: "number", children: [year, "\u5E74"] }))), _jsx("th", { scope: "col", children: "\u5224\u65AD" }), _jsx("th", { scope: "col", title: "\u5F15\u7528\u8FD9\u9879\u4EFB\u52A1\u7684\u53C2\u8003\u9009\u9898\u7684\u5E8F\u53F7", children: "\u9009\u9898" })] }) }), _jsx("tbody", { children: places.map((place) => {
                    const point = store.points[place];
                    return point === undefined ? null : (_jsx(Row, { point: point, place: place, years: years, store: store }, place));
                }) })] }));
}
function Row(props) {
    const { point, place, years, store } = props;
    const { file, paragraph, at, status } = point;
    return (_jsxs("tr", { "data-status": status, children: [_jsx("th", { scope: "row", children: _jsx(PaperLink, { file: file, paragraph: paragraph, ...(at === null ? {} : { at }), children: point.point }) }), _jsxs("td", { class: "source", children: ["\u300A", store.paper(file)?.title ?? oneLine(file), "\u300B", paragraph === null ? "" : `第${paragraph}段`] }), _jsx("td", { children: point.theme === null ? "" : store.themeName(point.theme) }), years.map((year) => {
                const count = point.byYear[String(year)] ?? 0;
                return (_jsxs("td", { class: "number cell", children: [count === 0 ? null : _jsx("span", { class: "square", style: `width:${sideOf(count)}px;height:${sideOf(count)}px` }), _jsx(Count, { value: count, query: { title: `${year}年：${point.point}`, scope: "all", year, point: place }, what: `${year}年涉及这项任务的提案件数` })] }));
            }), _jsxs("td", { class: "nowrap", children: [_jsx("span", { class: `status ${status}`, "aria-hidden": "true" }), coverageNames[status]] }), _jsx("td", { children: _jsx(TopicNumbers, { topics: topicsOf(point, store) }) })] }));
}
/** Topics that quote words of the task. */
function topicsOf({ file, paragraph, at }, store) {
    return at === null
        ? []
        : topicsCiting(store, "policy", file, (each) => each.paragraph === paragraph && each.start < at.end && at.start < each.end);
}
