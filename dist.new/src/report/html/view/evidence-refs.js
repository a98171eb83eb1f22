import { jsxs as _jsxs, Fragment as _Fragment, jsx as _jsx } from "preact/jsx-runtime";
import { printable } from "../../safe-text.js";
/** Where one piece of a topic's evidence stands in the page. */
export function evidenceId(topic, place) {
    return `topic-${topic.number}-e${place + 1}`;
}
/** ［1］［3］: what a statement rests on, each leading to its quote. */
export function EvidenceRefs({ topic, places }) {
    return (_jsx(_Fragment, { children: places.map((place) => (_jsxs("a", { class: "ref", href: `#${evidenceId(topic, place)}`, title: printable(topic.evidence[place]?.quote ?? ""), children: ["\uFF3B", place + 1, "\uFF3D"] }))) }));
}
