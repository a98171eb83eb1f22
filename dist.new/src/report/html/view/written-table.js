import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { describeOutcome } from "../../../../reports/catalog/wording.js";
import { maxWritten } from "../../../topic/suggestion.js";
import { ProposalLink } from "./links.js";
/** 既往提案: who has written on the matter, and what became of it. */
export function WrittenTable({ topic, store }) {
    const proposals = topic.written.flatMap((id) => store.proposal(id) ?? []);
    if (proposals.length === 0)
        return _jsx("p", { class: "empty", children: "\u6240\u7ED9\u8D44\u6599\u4E2D\u672A\u68C0\u7D22\u5230\u5C31\u6B64\u63D0\u51FA\u7684\u63D0\u6848\u3002" });
    return (_jsxs(_Fragment, { children: [_jsx("table", { class: "plain written", children: _jsx("tbody", { children: proposals.map((proposal) => (_jsxs("tr", { children: [_jsx("td", { class: "nowrap", children: proposal.year === null ? "" : `${proposal.year}年` }), _jsx("td", { children: _jsx(ProposalLink, { id: proposal.id, ...placeIn(topic, proposal.id), children: proposal.subject === "" ? proposal.name : proposal.subject }) }), _jsx("td", { children: proposal.proposers }), _jsx("td", { children: proposal.history ? describeOutcome(proposal.outcome) : "本次会议" })] }))) }) }), proposals.length < maxWritten ? null : _jsxs("p", { class: "note", children: ["\u5217\u51FA\u5185\u5BB9\u6700\u8FD1\u7684 ", maxWritten, " \u4EF6\u3002"] })] }));
}
/** The words of the proposal that the topic cites, if it cites any. */
function placeIn(topic, id) {
    const cited = topic.evidence.find(({ kind, ref }) => kind === "proposal" && ref === id);
    return cited === undefined ? {} : { at: cited };
}
