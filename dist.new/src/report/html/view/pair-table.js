import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { namePair, readingMeanings, readingNames } from "../../../../reports/catalog/wording.js";
import { formatChance } from "../format-chance.js";
import { ComparisonLink, ProposalLink } from "./links.js";
/** Similar proposals two by two, closest first. */
export function PairTable({ pairs, store }) {
    return (_jsxs("table", { class: "plain pairs", children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: "\u63D0\u793A" }), _jsx("th", { scope: "col", children: "\u5BA1\u67E5\u53C2\u8003" }), _jsx("th", { scope: "col", children: "\u63D0\u6848" }), _jsx("th", { scope: "col", children: "\u76F8\u8FD1\u7684\u63D0\u6848" }), _jsx("th", { scope: "col", class: "number", title: "\u5C5E\u4E8E\u540C\u4E00\u8BAE\u9898\u3001\u5B9C\u5BF9\u7167\u9605\u8BFB\u7684\u53EF\u80FD", children: "\u540C\u7C7B\u53EF\u80FD" }), _jsx("th", { scope: "col", class: "number", title: "\u53CD\u6620\u540C\u4E00\u5177\u4F53\u4E8B\u9879\u3001\u4E00\u6B21\u7B54\u590D\u53EF\u4EE5\u540C\u65F6\u56DE\u5E94\u7684\u53EF\u80FD", children: "\u5B9C\u5E76\u6848\u53EF\u80FD" }), _jsx("th", { scope: "col" })] }) }), _jsx("tbody", { children: pairs.map((pair) => (_jsxs("tr", { children: [_jsx("td", { class: "nowrap", children: _jsx("span", { class: `tag ${pair.relation}`, children: namePair(pair) }) }), _jsx("td", { class: "nowrap", title: readingMeanings[pair.reading], children: readingNames[pair.reading] }), _jsx("td", { children: _jsx(Side, { id: pair.a, store: store }) }), _jsx("td", { children: _jsx(Side, { id: pair.b, store: store }) }), _jsx("td", { class: "number", children: formatChance(pair.relatedScore) }), _jsx("td", { class: "number", children: formatChance(pair.score) }), _jsx("td", { class: "nowrap", children: _jsx(ComparisonLink, { a: pair.a, b: pair.b, children: "\u5BF9\u7167" }) })] }, `${pair.a} ${pair.b}`))) })] }));
}
function Side({ id, store }) {
    const proposal = store.proposal(id);
    return (_jsxs(_Fragment, { children: [_jsx(ProposalLink, { id: id, children: proposal?.subject ?? id }), _jsx("small", { children: proposal?.name ?? id })] }));
}
