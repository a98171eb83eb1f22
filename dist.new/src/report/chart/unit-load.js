import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { byKeys } from "../../base/order.js";
import { palette } from "../style/palette.js";
import { fitText, measureText } from "../style/measure-text.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { linkToList } from "../link.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { drawPatterns, patternFill } from "./pattern.js";
import { sampleNote, sessionProposals, sourceNote } from "./session.js";
import { el } from "./svg.js";
const name = "unit-load";
const title = "哪些单位承办得多";
const rowHeight = 24;
const mostUnits = 24;
/** 承办单位: how many of this session's proposals each leads and assists. */
export function drawUnitLoad(model) {
    const proposals = sessionProposals(model);
    const loads = new Map();
    const loadOf = (unit) => {
        const load = loads.get(unit) ?? { lead: 0, assist: 0 };
        loads.set(unit, load);
        return load;
    };
    for (const { units } of proposals) {
        if (units.lead !== null)
            loadOf(units.lead).lead += 1;
        for (const unit of new Set(units.others))
            if (unit !== units.lead)
                loadOf(unit).assist += 1;
    }
    if (loads.size === 0)
        return { name, title, reason: "本次会议提案没有注明承办单位。" };
    const all = [...loads]
        .map(([unit, load]) => ({ unit, ...load }))
        .sort(byKeys(({ lead, assist }) => lead + assist, ({ lead }) => lead, ({ unit }) => unit));
    const rows = all.slice(0, mostUnits);
    const known = proposals.filter(({ units }) => units.lead !== null || units.others.length > 0).length;
    const labelWidth = Math.min(220, max(rows, ({ unit }) => measureText(unit, sizes.body)) ?? 0);
    const left = chartMargin + labelWidth + 10;
    const right = chartWidth - chartMargin - 176;
    const scale = scaleLinear([0, max(rows, ({ lead, assist }) => lead + assist) ?? 1], [0, right - left]);
    const rest = rows.length < all.length ? `图中为前 ${rows.length} 家。` : "";
    return buildChart({
        name,
        title,
        caption: `本次会议提案中注明承办单位的 ${known} 件，共 ${all.length} 家单位；深色为主办件数，斜线为会办件数，一件提案可由几家单位会办，各单位相加可多于提案数。${rest}${sampleNote(known)}${sourceNote(model, "proposals")}`,
        height: rows.length * rowHeight + 12,
        content: [drawPatterns(name, "hatch"), ...rows.map((row, line) => drawRow(row, 2 + line * rowHeight, left, scale))],
    });
}
function drawRow({ unit, lead, assist }, y, left, scale) {
    const middle = y + rowHeight / 2;
    const parts = [lead > 0 ? `主办 ${lead} 件` : "", assist > 0 ? `会办 ${assist} 件` : ""].filter((part) => part !== "");
    return el("g", { "data-go": linkToList({ title: `承办单位：${unit}`, unit }) }, el("rect", { x: chartMargin, y, width: chartWidth - 2 * chartMargin, height: rowHeight, fill: palette.paper }), drawText(left - 10, middle, fitText(unit, left - chartMargin - 10, sizes.body), { anchor: "end" }), lead === 0
        ? null
        : el("rect", {
            x: left,
            y: y + 4,
            width: scale(lead),
            height: rowHeight - 8,
            fill: palette.accent,
            stroke: palette.accent,
        }), assist === 0
        ? null
        : el("rect", {
            x: left + scale(lead),
            y: y + 4,
            width: scale(assist),
            height: rowHeight - 8,
            fill: patternFill(name, "hatch"),
            stroke: palette.accent,
        }), drawText(left + scale(lead + assist) + 8, middle, parts.join("，"), { size: sizes.small }));
}
