import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { describeOutcome, evidenceNames } from "../../../../reports/catalog/wording.js";
import { excerptAround } from "../../excerpt.js";
import { ClueLink, PaperLink, ProposalLink } from "./links.js";
/** Characters shown before and after a quote, so that it can be judged in its context. */
const around = 60;
/** One piece of evidence: the quote within its sentence, and where it stands. `id` is its place in the page. */
export function EvidenceCard(props) {
    const { evidence, number, id, store } = props;
    const { text, start, end } = findContext(evidence, store);
    const { before, marked, after } = excerptAround(text, start, end, around);
    return (_jsxs("blockquote", { class: `evidence ${evidence.kind}`, id: id, children: [_jsxs("p", { children: [before, _jsx("mark", { children: marked }), after] }), _jsxs("footer", { children: [_jsxs("span", { class: "kind", children: ["\u4F9D\u636E ", number, " \u00B7 ", evidenceNames[evidence.kind]] }), " ", _jsx(Source, { evidence: evidence, store: store })] })] }));
}
function Source({ evidence, store }) {
    const { kind, ref, paragraph, place } = evidence;
    if (kind === "policy") {
        return (_jsx("cite", { children: _jsxs(PaperLink, { file: ref, paragraph: paragraph, at: evidence, children: ["\u300A", store.paper(ref)?.title ?? ref, "\u300B", place] }) }));
    }
    if (kind === "clue") {
        const clue = store.clue(ref);
        return (_jsxs("cite", { children: [_jsxs(ClueLink, { id: ref, at: evidence, children: ["\u201C", clue === undefined || clue.title === "" ? ref : clue.title, "\u201D"] }), "\uFF08", place, clue === undefined || clue.likes === 0 ? "" : `，${clue.likes} 人附议`, "\uFF09"] }));
    }
    const proposal = store.proposal(ref);
    const told = proposal === undefined
        ? ""
        : [proposal.proposers, describeOutcome(proposal.outcome)].filter((part) => part !== "").join("，");
    return (_jsxs("cite", { children: [_jsx(ProposalLink, { id: ref, at: evidence, children: proposal === undefined ? ref : `${proposal.name}《${proposal.subject}》` }), told === "" ? null : `（${told}）`, _jsx("span", { class: "place", children: place })] }));
}
/** The text that the quote was taken from; the quote alone where that text is not at hand, or not the same. */
function findContext(evidence, store) {
    const { start, end, quote } = evidence;
    const text = findText(evidence, store);
    return text !== undefined && text.slice(start, end) === quote
        ? { text, start, end }
        : { text: quote, start: 0, end: quote.length };
}
function findText({ kind, ref, paragraph }, store) {
    switch (kind) {
        case "policy":
            return store.paper(ref)?.paragraphs.find(({ number }) => number === paragraph)?.text;
        case "clue":
            return store.clue(ref)?.text;
        case "proposal": {
            const proposal = store.proposal(ref);
            return proposal?.body === "" ? proposal.subject : proposal?.body;
        }
    }
}
