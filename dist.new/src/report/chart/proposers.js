import { max, rollup, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import { formatShare } from "../../../reports/catalog/wording.js";
import { byKeys } from "../../base/order.js";
import { forms } from "../../proposal/proposal.js";
import { formNames } from "../../proposal/terms.js";
import { palette } from "../style/palette.js";
import { fitText, measureText } from "../style/measure-text.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { linkToList } from "../link.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { drawPatterns, patternFill } from "./pattern.js";
import { sampleNote, sessionProposals, sourceNote } from "./session.js";
import { el } from "./svg.js";
const name = "proposers";
const title = "提案由谁提出";
const rowHeight = 24;
const sectionHeight = 38;
const mostSectors = 18;
const mostBodies = 8;
/** Who proposes: 提案形式 of all, 界别, and the bodies that propose; distinct proposers beside proposals. */
export function drawProposers(model) {
    const proposals = sessionProposals(model);
    const known = proposals.filter(({ form, sector }) => form !== "unknown" || sector !== null);
    if (known.length === 0)
        return { name, title, reason: "资料中没有写明提案者、提案形式和界别。" };
    const sectors = listSectors(proposals);
    const bodies = listBodies(proposals);
    const sections = [
        { heading: "按提案形式", rows: listForms(proposals) },
        { heading: "按界别", rows: sectors.slice(0, mostSectors) },
        { heading: "集体提案由哪些单位提出", rows: bodies.slice(0, mostBodies) },
    ].filter(({ rows }) => rows.length > 0);
    const all = sections.flatMap(({ rows }) => rows);
    const labelWidth = Math.min(220, max(all, ({ label }) => measureText(label, sizes.body)) ?? 0);
    const left = chartMargin + labelWidth + 10;
    const content = [drawPatterns(name, "hatch", "dots")];
    let y = 0;
    for (const { heading, rows } of sections) {
        // Each section has its own scale: of 300 and of 3 both can be compared.
        const scale = scaleLinear([0, max(rows, (row) => row.proposals.length) ?? 1], [0, chartWidth - chartMargin - 10 - left - (max(rows, ({ value }) => measureText(value, sizes.small)) ?? 0)]);
        content.push(drawText(chartMargin, y + 16, heading, { bold: true }), el("path", { d: `M${chartMargin},${y + 30}H${chartWidth - chartMargin}`, stroke: palette.rule }));
        y += sectionHeight - 4;
        for (const row of rows) {
            content.push(drawRow(row, y, left, scale));
            y += rowHeight;
        }
        y += 10;
    }
    return buildChart({
        name,
        title,
        caption: `本次会议提案 ${proposals.length} 件，按提案形式、界别和集体提案单位（照原表所写）计数；件数后为不同的提案者数，联名的只计第一提案人，同名的合并。各部分的条形各按自己的比例。${describeLeftOut(proposals, sectors, bodies)}${sampleNote(proposals.length)}${sourceNote(model, "proposals")}`,
        height: y,
        content,
    });
}
function describeLeftOut(proposals, sectors, bodies) {
    const without = proposals.filter(({ sector }) => sector === null).length;
    const rest = sectors.slice(mostSectors);
    const otherBodies = bodies.length - mostBodies;
    return [
        sectors.length === 0
            ? "都没有注明界别，不按界别统计。"
            : without > 0
                ? `未注明界别的 ${without} 件不在界别统计内。`
                : "",
        rest.length > 0 ? `另有 ${rest.length} 个界别共 ${sum(rest, (row) => row.proposals.length)} 件未列出。` : "",
        otherBodies > 0 ? `另有 ${otherBodies} 家单位未列出。` : "",
    ].join("");
}
function listForms(proposals) {
    return forms.flatMap((form) => {
        const own = proposals.filter((proposal) => proposal.form === form);
        const share = formatShare(own.length / proposals.length);
        return own.length === 0
            ? []
            : [
                {
                    label: formNames[form],
                    proposals: own,
                    value: `${own.length} 件，${share}，${countProposers(own)}`,
                    link: () => linkToList({ title: formNames[form], form }),
                },
            ];
    });
}
function listSectors(proposals) {
    const groups = rollup(proposals.filter(({ sector }) => sector !== null), (own) => own, ({ sector }) => sector ?? "");
    return [...groups]
        .map(([sector, own]) => ({
        label: sector,
        proposals: own,
        value: `${own.length} 件，${countProposers(own)}`,
        link: (form) => linkToList({ title: `${sector} ${formNames[form]}`, sector, form }),
    }))
        .sort(bySize);
}
function listBodies(proposals) {
    const groups = new Map();
    for (const proposal of proposals) {
        const names = proposal.proposers.flatMap(({ kind, name }) => (kind === "collective" ? [name] : []));
        for (const body of new Set(names))
            groups.set(body, [...(groups.get(body) ?? []), proposal]);
    }
    return [...groups]
        .map(([label, own]) => ({ label, proposals: own, value: `${own.length} 件`, link: () => null }))
        .sort(bySize);
}
const bySize = byKeys((row) => row.proposals.length, ({ label }) => label);
/** `310 人、12 家单位`; the first proposer of each proposal, told apart by name. */
function countProposers(proposals) {
    const first = proposals.flatMap(({ proposers }) => proposers[0] ?? []);
    const count = (kind) => new Set(first.filter((proposer) => proposer.kind === kind).map((proposer) => proposer.name)).size;
    const [members, bodies] = [count("member"), count("collective")];
    const told = [members > 0 ? `${members} 人` : "", bodies > 0 ? `${bodies} 家单位` : ""].filter((text) => text !== "");
    return told.length === 0 ? "提案者未注明" : told.join("、");
}
function formFill(form) {
    const stroke = { stroke: palette.accent, "stroke-width": 1 };
    switch (form) {
        case "individual":
            return { ...stroke, fill: palette.accent };
        case "joint":
            return { ...stroke, fill: patternFill(name, "hatch") };
        case "collective":
            return { ...stroke, fill: palette.accentPale };
        case "unknown":
            return { ...stroke, fill: palette.paper, "stroke-dasharray": "3 2" };
    }
}
function drawRow({ label, proposals, value, link }, y, left, scale) {
    const middle = y + rowHeight / 2;
    let x = left;
    const bars = forms.flatMap((form) => {
        const count = proposals.filter((proposal) => proposal.form === form).length;
        if (count === 0)
            return [];
        const bar = el("rect", { x, y: y + 4, width: scale(count), height: rowHeight - 8, ...formFill(form), "data-go": link(form) }, el("title", {}, `${label} ${formNames[form]} ${count} 件`));
        x += scale(count);
        return [bar];
    });
    return el("g", {}, drawText(left - 10, middle, fitText(label, left - chartMargin - 10, sizes.body), { anchor: "end" }), bars, drawText(left + scale(proposals.length) + 8, middle, value, { size: sizes.small }));
}
