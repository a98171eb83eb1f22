import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { relationMeanings, relationNames, verdictNames } from "../../../../reports/catalog/wording.js";
import { formatChance } from "../format-chance.js";
import { Clipped } from "./clipped.js";
import { ComparisonLink, ProposalLink } from "./links.js";
/** Pairs listed for one group; larger groups have more than anyone reads. */
const mostPairs = 40;
/** One group: what is suggested and why, who belongs to it, what one reply would have to answer. */
export function GroupEntry({ group, store }) {
    const { number } = group;
    const lead = store.proposal(group.lead);
    return (_jsxs("details", { class: `group ${group.relation}`, id: `group-${number}`, "data-group": group.id, children: [_jsxs("summary", { children: [_jsx("span", { class: "number", children: number }), _jsx("span", { class: `tag ${group.relation}`, children: relationNames[group.relation] }), _jsx("span", { class: "title", children: lead?.subject ?? group.lead }), _jsxs("span", { class: "basis", children: [group.members.length, " \u4EF6", group.asks.length === 0 ? "" : ` → ${group.asks.length} 条不同建议`, group.verdict === "open" ? "" : ` · ${verdictNames[group.verdict]}`] })] }), _jsxs("div", { class: "group-body", children: [_jsxs("p", { class: "meaning", children: [relationNames[group.relation], "\uFF1A", relationMeanings[group.relation], "\u3002", verdictNames[group.verdict], "\u3002"] }), _jsxs("table", { class: "plain members", children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: "\u63D0\u6848\u53F7" }), _jsx("th", { scope: "col", children: "\u6848\u7531" }), _jsx("th", { scope: "col", children: "\u63D0\u6848\u8005" }), _jsx("th", { scope: "col", children: "\u627F\u529E\u5355\u4F4D" }), _jsx("th", { scope: "col", children: "\u4E0E\u4E3B\u63D0\u6848" })] }) }), _jsx("tbody", { children: [group.lead, ...group.members.filter((id) => id !== group.lead)].map((id) => {
                                    const proposal = store.proposal(id);
                                    const pair = store.pair(group.lead, id);
                                    return (_jsxs("tr", { children: [_jsx("td", { class: "nowrap", children: nameOf(id, store) }), _jsx("td", { children: _jsx(ProposalLink, { id: id, children: proposal?.subject ?? id }) }), _jsx("td", { children: proposal?.proposers }), _jsx("td", { children: proposal?.unitText }), _jsx("td", { class: "nowrap", children: id === group.lead ? (_jsx("b", { children: "\u5EFA\u8BAE\u4E3B\u63D0\u6848" })) : pair === undefined ? (_jsx(ComparisonLink, { a: group.lead, b: id, children: "\u5BF9\u7167" })) : (_jsxs(ComparisonLink, { a: group.lead, b: id, children: ["\u5BF9\u7167\uFF08", formatChance(pair.score), "\uFF09"] })) })] }));
                                }) })] }), _jsxs("p", { children: [_jsx("b", { children: "\u5EFA\u8BAE\u4E3B\u63D0\u6848\uFF1A" }), nameOf(group.lead, store), "\uFF0C\u7406\u7531\uFF1A", group.leadReason, "\u3002"] }), _jsx(Bridges, { group: group, store: store }), group.asks.length === 0 ? null : (_jsxs(_Fragment, { children: [_jsxs("h4", { children: ["\u4E00\u6B21\u7B54\u590D\u987B\u56DE\u5E94\u7684\u4E0D\u540C\u5EFA\u8BAE\uFF08", group.asks.length, " \u6761\uFF09"] }), _jsx("ol", { class: "asks", children: group.asks.map(({ text, members, others }) => (_jsxs("li", { children: [_jsx(Clipped, { text: text, length: 120 }), _jsx("span", { class: "from", children: members.map((id) => (_jsx(ProposalLink, { id: id, children: nameOf(id, store) }))) }), others.length === 0 ? null : (_jsx("ul", { class: "others", children: others.map((other) => (_jsxs("li", { children: [nameOf(other.member, store), "\u7684\u63D0\u6CD5\uFF1A", _jsx(Clipped, { text: other.text, length: 120 })] }))) }))] }))) })] })), _jsx(PairReasons, { group: group, store: store })] })] }));
}
function Bridges({ group, store }) {
    if (group.bridges.length === 0)
        return null;
    return (_jsxs("p", { class: "warning", children: ["\u987B\u4EBA\u5DE5\u6838\u5BF9\uFF1A", group.bridges.map(([a, b], place) => (_jsxs(_Fragment, { children: [place === 0 ? "" : "；", _jsxs(ComparisonLink, { a: a, b: b, children: [nameOf(a, store), "\u4E0E", nameOf(b, store)] })] }))), "\u4E4B\u95F4\u4F9D\u636E\u4E0D\u8DB3\uFF0C\u53EF\u80FD\u4E0D\u5C5E\u540C\u4E00\u4E8B\u9879\u3002"] }));
}
/** Why each two of the group belong together, in one line each. */
function PairReasons({ group, store }) {
    const pairs = group.members.flatMap((a, place) => group.members.slice(place + 1).flatMap((b) => store.pair(a, b) ?? []));
    if (pairs.length === 0)
        return null;
    return (_jsxs(_Fragment, { children: [_jsx("h4", { children: "\u4E24\u4E24\u6BD4\u5BF9" }), _jsx("ul", { class: "reasons", children: pairs.slice(0, mostPairs).map((pair) => (_jsxs("li", { children: [_jsxs(ComparisonLink, { a: pair.a, b: pair.b, children: [nameOf(pair.a, store), " \u2194 ", nameOf(pair.b, store)] }), "\uFF1A\u5B9C\u5408\u5E76\u529E\u7406\u7684\u53EF\u80FD ", formatChance(pair.score), describeReasons(pair), pair.passages === null || pair.passages.length === 0 ? "" : `；文字相同 ${pair.passages.length} 处`] }))) }), pairs.length > mostPairs ? (_jsxs("p", { class: "note", children: ["\u5171 ", pairs.length, " \u5BF9\uFF0C\u5217\u51FA\u524D ", mostPairs, " \u5BF9\u3002"] })) : null] }));
}
/** The three most decisive measurements on each side. */
function describeReasons({ signals }) {
    const list = (sign) => signals
        .filter(([, contribution]) => contribution * sign > 0.05)
        .slice(0, 3)
        .map(([name]) => name)
        .join("、");
    const raised = list(1);
    const lowered = list(-1);
    return `${raised === "" ? "" : `；支持：${raised}`}${lowered === "" ? "" : `；不支持：${lowered}`}`;
}
function nameOf(id, store) {
    return store.proposal(id)?.name ?? id;
}
