import { jsxs as _jsxs, jsx as _jsx } from "preact/jsx-runtime";
import { linkToClue, linkToComparison, linkToList, linkToPaper, linkToProposal } from "../../link.js";
/** A number that opens the list behind it. A zero opens nothing. `what` says on hover what is counted. */
export function Count(props) {
    const { value, query, unit = "", what } = props;
    if (value === 0)
        return (_jsxs("span", { class: "zero", title: what, children: ["0", unit] }));
    return (_jsxs("a", { class: "count", href: `#/${linkToList(query)}`, title: what, children: [value, unit] }));
}
export function ProposalLink({ id, at, children }) {
    return _jsx("a", { href: `#/${linkToProposal(id, at)}`, children: children });
}
export function PaperLink(props) {
    const { file, paragraph, at, children } = props;
    return _jsx("a", { href: `#/${linkToPaper(file, paragraph ?? undefined, at)}`, children: children });
}
export function ClueLink({ id, at, children }) {
    return _jsx("a", { href: `#/${linkToClue(id, at)}`, children: children });
}
export function ComparisonLink(props) {
    return (_jsx("a", { class: "compare", href: `#/${linkToComparison(props.a, props.b)}`, children: props.children }));
}
