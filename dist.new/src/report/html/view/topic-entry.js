import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { evidenceNames, factorMeanings, factorNames, scoreMeaning } from "../../../../reports/catalog/wording.js";
import { EvidenceCard } from "./evidence-card.js";
import { evidenceId, EvidenceRefs } from "./evidence-refs.js";
import { FactorTable } from "./factor-table.js";
import { TopicBackground } from "./topic-background.js";
import { WrittenTable } from "./written-table.js";
const kinds = ["policy", "clue", "proposal"];
/** One line of the catalog, which unfolds into everything it rests on. `theme` and `factor`: told in the line where no heading does. */
export function TopicEntry(props) {
    const { topic, store, theme, factor } = props;
    const { number } = topic;
    return (_jsxs("details", { class: "topic", id: `topic-${number}`, "data-topic": topic.id, children: [_jsxs("summary", { children: [_jsx("span", { class: "number", children: number }), _jsxs("span", { class: "title", children: [topic.title, theme === undefined ? null : _jsx("small", { children: theme })] }), _jsx("span", { class: "basis", children: kinds.map((kind) => (_jsx(KindCount, { topic: topic, kind: kind }))) }), factor === undefined ? null : (_jsxs("span", { class: "score", title: factorMeanings[factor], children: [_jsx("small", { children: factorNames[factor] }), " ", topic.factors[factor].toFixed(2)] })), _jsxs("span", { class: "score", title: scoreMeaning, children: [_jsx("small", { children: "\u7EFC\u5408" }), " ", topic.score.toFixed(2)] })] }), _jsxs("div", { class: "topic-body", children: [_jsxs("div", { class: "topic-text", children: [_jsx("h4", { children: "\u80CC\u666F" }), _jsx(TopicBackground, { topic: topic, store: store }), topic.angles.length === 0 ? null : (_jsxs(_Fragment, { children: [_jsx("h4", { children: "\u53EF\u9009\u5207\u53E3" }), _jsx("ul", { children: topic.angles.map(({ text, evidence }) => (_jsxs("li", { children: [text, _jsx(EvidenceRefs, { topic: topic, places: evidence })] }))) })] })), topic.units.length === 0 ? null : (_jsxs(_Fragment, { children: [_jsx("h4", { children: "\u53EF\u80FD\u627F\u529E\u5355\u4F4D" }), _jsx("p", { children: topic.units.join("、") })] }))] }), _jsx(FactorTable, { topic: topic }), _jsxs("div", { class: "written-list", children: [_jsx("h4", { children: "\u65E2\u5F80\u63D0\u6848" }), _jsx(WrittenTable, { topic: topic, store: store })] }), _jsxs("div", { class: "evidence-list", children: [_jsxs("h4", { children: ["\u4F9D\u636E\u4E0E\u51FA\u5904\uFF08", topic.evidence.length, " \u5904\uFF09"] }), topic.evidence.map((evidence, place) => (_jsx(EvidenceCard, { evidence: evidence, number: place + 1, id: evidenceId(topic, place), store: store })))] })] })] }));
}
/** How many places of a kind a topic cites; leads to the first of them. */
function KindCount({ topic, kind }) {
    const places = topic.evidence.flatMap((evidence, place) => (evidence.kind === kind ? [place] : []));
    const [first] = places;
    if (first === undefined)
        return null;
    return (_jsxs("a", { href: `#${evidenceId(topic, first)}`, title: `引用${evidenceNames[kind]} ${places.length} 处，逐条列在选题内`, children: [evidenceNames[kind], " ", places.length] }));
}
