import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { describeNewWords, newWordsShown } from "../../../../reports/catalog/wording.js";
import { nameProposal } from "../../catalog-index.js";
import { excerptAround } from "../../excerpt.js";
import { ProposalLink } from "./links.js";
/** Characters of the example shown on either side of the word. */
const reach = 16;
/** 新词: what the lexicon lacks, with an example to judge each word by. */
export function NewWordTable({ context }) {
    const { newWords } = context.model.results;
    return (_jsxs(_Fragment, { children: [_jsx("h3", { id: "new-words", children: "\u53D1\u73B0\u7684\u65B0\u8BCD" }), _jsx("p", { class: "note", children: describeNewWords(newWords) }), newWords.words.length === 0 ? null : (_jsx("div", { class: "scroll", children: _jsxs("table", { class: "plain new-words", children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: "\u8BCD" }), _jsx("th", { scope: "col", class: "number", children: "\u6B21\u6570" }), _jsx("th", { scope: "col", class: "number", children: "\u4EF6\u6570" }), _jsx("th", { scope: "col", children: "\u73B0\u5728\u5207\u6210" }), _jsx("th", { scope: "col", children: "\u4F8B\u53E5" }), _jsx("th", { scope: "col", children: "\u51FA\u5904" })] }) }), _jsx("tbody", { children: newWords.words.slice(0, newWordsShown).map((word) => (_jsx(Row, { word: word, context: context }))) })] }) }))] }));
}
function Row({ word, context }) {
    const place = word.places[0];
    const proposal = context.index.proposal(place.proposal);
    const { before, marked, after } = excerptAround(proposal[place.field], place.start, place.end, reach);
    return (_jsxs("tr", { children: [_jsx("td", { class: "nowrap", children: word.word }), _jsx("td", { class: "number", children: word.count }), _jsx("td", { class: "number", children: word.documents }), _jsx("td", { class: "nowrap", children: word.pieces.join(" / ") }), _jsxs("td", { children: [before, _jsx("mark", { children: marked }), after] }), _jsx("td", { class: "nowrap", children: _jsx(ProposalLink, { id: proposal.id, children: nameProposal(proposal) }) })] }));
}
