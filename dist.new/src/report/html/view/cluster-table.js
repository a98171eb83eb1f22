import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "preact/jsx-runtime";
import { changeNames, clusterHint, describeChange, describeStability, fewNote, } from "../../../../reports/catalog/wording.js";
import { oneLine } from "../../safe-text.js";
import { Count, ProposalLink } from "./links.js";
const termsShown = 5;
/** 议题 of every theme, each with the proposals behind it, the one that stands for it, and how firm it is. */
export function ClusterTable({ context }) {
    const { model } = context;
    const clusters = new Map(model.results.clusters.map((cluster) => [cluster.id, cluster]));
    const clusterings = new Map(model.results.clusterings.map((clustering) => [clustering.theme, clustering]));
    const rows = model.themeRows.filter((row) => row.clusters.length > 0);
    if (rows.length === 0)
        return null;
    const change = describeChange(model);
    return (_jsxs(_Fragment, { children: [_jsx("h3", { id: "clusters", children: "\u5404\u4E3B\u9898\u7684\u8BAE\u9898" }), _jsxs("p", { class: "note", children: [clusterHint, change, "\u5355\u4E2A\u8BAE\u9898\u4E0D\u8DB3\u4E09\u5341\u4EF6\u7684\uFF0C", fewNote, "\u3002"] }), _jsxs("table", { class: "plain clusters", children: [_jsx("thead", { children: _jsxs("tr", { children: [_jsx("th", { scope: "col", children: "\u8BAE\u9898" }), _jsx("th", { scope: "col", class: "number", children: "\u672C\u6B21" }), _jsx("th", { scope: "col", class: "number", children: "\u5F80\u5C4A" }), _jsx("th", { scope: "col", children: "\u4EE3\u8868\u63D0\u6848" }), _jsx("th", { scope: "col", children: "\u7279\u5F81\u8BCD" }), _jsx("th", { scope: "col", children: "\u7A33\u5B9A" })] }) }), rows.map((row) => (_jsxs("tbody", { id: `clusters-of-${row.theme ?? "none"}`, children: [_jsx(ThemeHead, { row: row, clustering: clusterings.get(row.theme) }), row.clusters
                                .flatMap((id) => clusters.get(id) ?? [])
                                .map((cluster) => (_jsx(ClusterRow, { cluster: cluster, context: context })))] })))] })] }));
}
function ThemeHead(props) {
    const { row, clustering } = props;
    const { silhouette = null, stability = null } = clustering ?? {};
    return (_jsxs("tr", { class: "theme", children: [_jsxs("th", { scope: "rowgroup", colSpan: 5, title: silhouette === null ? undefined : `议题之间分得清不清（轮廓系数，1 为最清）：${silhouette.toFixed(2)}`, children: [row.name, _jsxs("small", { children: [" ", row.clusters.length, " \u4E2A\u8BAE\u9898"] })] }), _jsx("td", { children: _jsx("small", { children: stability === null ? "" : `平均 ${stability.toFixed(2)}` }) })] }));
}
function ClusterRow({ cluster, context }) {
    const { id, label, current, earlier, change, members, terms, stability } = cluster;
    const title = `议题：${label}`;
    return (_jsxs("tr", { children: [_jsxs("th", { scope: "row", children: [label, " ", change === null ? null : _jsx("span", { class: "change", children: changeNames[change] })] }), _jsx("td", { class: "number", children: _jsx(Count, { value: current, query: { title, cluster: id }, what: `本次会议提案中属于“${label}”的件数` }) }), _jsx("td", { class: "number", children: _jsx(Count, { value: earlier, query: { title, scope: "history", cluster: id }, what: `往届提案中属于“${label}”的件数` }) }), _jsx("td", { children: _jsx(ProposalLink, { id: members[0], children: oneLine(context.index.proposal(members[0]).subject) }) }), _jsx("td", { children: terms.slice(0, termsShown).join("、") }), _jsx("td", { title: stability === null ? undefined : `去掉五分之一提案重做时平均保留 ${stability.toFixed(2)}`, children: describeStability(stability) })] }));
}
