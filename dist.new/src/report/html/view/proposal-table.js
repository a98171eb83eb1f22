import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { relationNames } from "../../../../reports/catalog/wording.js";
import { formNames } from "../../../proposal/terms.js";
import { oneLine } from "../../safe-text.js";
import { ProposalLink } from "./links.js";
/** Proposals as rows. `snippet` may put a line of found text under a subject. */
export function ProposalTable(props) {
    const { proposals: shown, store } = props;
    // A column that no row fills only takes room.
    const proposers = shown.some((proposal) => proposal.proposers !== "");
    const sectors = shown.some(({ sector }) => sector !== null);
    const formed = shown.some(({ form }) => form !== "unknown");
    const units = shown.some(({ unitText }) => unitText !== "");
    return (_jsxs("table", { class: "plain proposals", children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: "\u63D0\u6848\u53F7" }), _jsx("th", { scope: "col", children: "\u6848\u7531" }), proposers ? _jsx("th", { scope: "col", children: "\u63D0\u6848\u8005" }) : null, sectors ? _jsx("th", { scope: "col", children: "\u754C\u522B" }) : null, formed ? _jsx("th", { scope: "col", children: "\u5F62\u5F0F" }) : null, _jsx("th", { scope: "col", children: "\u4E3B\u9898" }), units ? _jsx("th", { scope: "col", children: "\u627F\u529E\u5355\u4F4D" }) : null] }) }), _jsx("tbody", { children: shown.map((proposal) => {
                    const best = proposal.themes[0];
                    return (_jsxs("tr", { children: [_jsx("td", { class: "nowrap", children: proposal.name }), _jsxs("td", { class: "subject", children: [_jsx(ProposalLink, { id: proposal.id, children: proposal.subject === "" ? "（无案由）" : proposal.subject }), proposal.group === null ? null : (_jsx("span", { class: "tag grouped", children: relationNames[proposal.group.relation] })), props.snippet?.(proposal)] }), proposers ? _jsx("td", { class: "proposer", children: proposal.proposers }) : null, sectors ? _jsx("td", { class: "sector", children: proposal.sector === null ? "" : oneLine(proposal.sector) }) : null, formed ? _jsx("td", { class: "nowrap", children: proposal.form === "unknown" ? "" : formNames[proposal.form] }) : null, _jsx("td", { class: "theme", children: best === undefined ? "未归类" : store.themeName(best.id) }), units ? _jsx("td", { class: "unit", children: proposal.unitText }) : null] }, proposal.id));
                }) })] }));
}
