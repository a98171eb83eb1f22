import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { linkToList } from "../../link.js";
import { oneLine } from "../../safe-text.js";
import { EvidenceRefs } from "./evidence-refs.js";
import { PaperLink, ProposalLink } from "./links.js";
/** What of a background leads somewhere: its quotations, the titles it names, the proposals it counts. */
const pieces = /“[^”]*”|《[^》]*》|本次会议\d+件提案/gu;
/** The background of a topic, every statement of it linked to its source. */
export function TopicBackground({ topic, store }) {
    const { background } = topic;
    const told = new Set(topic.angles.flatMap(({ evidence }) => evidence));
    const parts = [];
    let at = 0;
    for (const match of background.matchAll(pieces)) {
        parts.push(background.slice(at, match.index));
        const piece = match[0];
        const inner = piece.slice(1, -1);
        if (piece.startsWith("“")) {
            const places = placesOfQuote(topic, inner);
            places.forEach((place) => told.add(place));
            parts.push(piece, _jsx(EvidenceRefs, { topic: topic, places: places }));
        }
        else if (piece.startsWith("《")) {
            const named = proposalNamed(topic, inner, store);
            if (named !== null) {
                const place = topic.evidence.findIndex(({ kind, ref }) => kind === "proposal" && ref === named.id);
                if (place >= 0)
                    told.add(place);
                const at = topic.evidence[place];
                parts.push(_jsx(ProposalLink, { id: named.id, ...(at === undefined ? {} : { at }), children: piece }));
            }
            else {
                const paper = store.papers.find(({ title }) => withoutMarks(title) === inner);
                parts.push(paper === undefined ? piece : _jsx(PaperLink, { file: paper.file, children: piece }));
            }
        }
        else {
            const query = { title: "本次会议提案", scope: "session" };
            parts.push("本次会议", _jsx("a", { href: `#/${linkToList(query)}`, children: piece.slice("本次会议".length) }));
        }
        at = match.index + piece.length;
    }
    // What the words do not quote is named at the end: nothing is cited that leads nowhere.
    const rest = topic.evidence.flatMap((_, place) => (told.has(place) ? [] : [place]));
    return (_jsxs("p", { class: "background", children: [parts, background.slice(at), _jsx(EvidenceRefs, { topic: topic, places: rest })] }));
}
/** Quotation marks within a quotation are single ones. */
function placesOfQuote(topic, inner) {
    return topic.evidence.flatMap(({ quote }, place) => oneLine(quote).replace(/“/gu, "‘").replace(/”/gu, "’") === inner ? [place] : []);
}
function proposalNamed(topic, name, store) {
    const ids = [...topic.evidence.flatMap(({ kind, ref }) => (kind === "proposal" ? [ref] : [])), ...topic.written];
    for (const id of ids) {
        const proposal = store.proposal(id);
        if (proposal !== undefined && withoutMarks(proposal.subject) === name)
            return proposal;
    }
    return null;
}
function withoutMarks(title) {
    return title.replace(/[《》]/gu, "");
}
