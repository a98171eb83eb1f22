import { jsxs as _jsxs, jsx as _jsx } from "preact/jsx-runtime";
import { describeOutcome, namePair, threadKindNames, threadsNote } from "../../../../reports/catalog/wording.js";
import { filingNames } from "../../../proposal/terms.js";
import { oneLine } from "../../safe-text.js";
import { ComparisonLink, ProposalLink } from "./links.js";
import { Section } from "./section.js";
/** 跨年度议题: one line of years for each matter that came back. */
export function ThreadChapter({ context }) {
    const { threads } = context.model.results;
    return (_jsx(Section, { id: "threads", title: "\u8DE8\u5E74\u5EA6\u8BAE\u9898", note: threadsNote, children: threads.length === 0 ? (_jsxs("p", { class: "empty", children: ["\u6CA1\u6709\u53D1\u73B0\u5F80\u5C4A\u63D0\u51FA\u8FC7\u7684\u540C\u4E00\u8BAE\u9898", context.model.totals.history === 0 ? "（未提供往届提案）" : "", "\u3002"] })) : (threads.map((thread) => _jsx(ThreadEntry, { thread: thread, store: context.store }))) }));
}
function ThreadEntry({ thread, store }) {
    const ids = [...thread.current, ...thread.earlier];
    const newest = thread.current[0];
    return (_jsxs("article", { class: "thread", children: [_jsxs("h3", { children: [oneLine(thread.title), _jsx("span", { class: `tag ${thread.kind}`, children: threadKindNames[thread.kind] })] }), _jsx("table", { class: "plain years", children: _jsx("tbody", { children: ids.map((id) => {
                        const proposal = store.proposal(id);
                        if (proposal === undefined)
                            return null;
                        const outcome = describeOutcome(proposal.outcome);
                        const filing = proposal.filing === "unknown" ? "" : filingNames[proposal.filing];
                        const pair = newest === undefined || newest === id ? undefined : store.pair(newest, id);
                        return (_jsxs("tr", { class: proposal.history ? "earlier" : "current", children: [_jsx("td", { class: "year", children: proposal.year === null ? "" : `${proposal.year}年` }), _jsxs("td", { class: "subject", children: [_jsx(ProposalLink, { id: id, children: proposal.subject }), _jsx("small", { children: proposal.proposers })] }), _jsx("td", { class: "filing", children: proposal.history ? filing : "本次会议" }), _jsx("td", { class: "outcome-cell", children: outcome }), _jsx("td", { class: "link", children: newest === undefined || newest === id ? null : (_jsxs(ComparisonLink, { a: newest, b: id, children: ["\u5BF9\u7167", pair === undefined ? "" : `（${namePair(pair)}）`] })) })] }));
                    }) }) })] }));
}
