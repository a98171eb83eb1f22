import { bisectRight, max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { compareText } from "../../base/order.js";
import { palette } from "../style/palette.js";
import { measureText } from "../style/measure-text.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { linkToList } from "../link.js";
import { buildChart } from "./chart.js";
import { addDays, buildDateBins, chooseBinUnit } from "./date-bins.js";
import { drawText } from "./draw-text.js";
import { drawPatterns, patternFill } from "./pattern.js";
import { sampleNote, sessionProposals, sourceNote } from "./session.js";
import { el } from "./svg.js";
const name = "submissions";
const title = "提案什么时候提交";
const height = 260;
const top = 30;
const unitNames = { day: "日", week: "周（标注周一日期）", month: "月" };
/** Dates further apart than this are typing errors more often than not; a chart of them would be all gap. */
const mostBins = 130;
/** Days that one stretch may have, and the share of all proposals it must hold, for the rest to become one bar on either side. */
const stretchDays = 35;
const stretchShare = 0.8;
const widestBar = 46;
/** When proposals came in: by day, week or month; where nearly all came within weeks, these by day and the rest beside them. */
export function drawSubmissions(model) {
    const proposals = sessionProposals(model);
    const dates = proposals
        .flatMap(({ date }) => (date !== null && !Number.isNaN(Date.parse(date)) ? [date.slice(0, 10)] : []))
        .sort(compareText);
    const first = dates[0];
    const last = dates.at(-1);
    if (first === undefined || last === undefined)
        return { name, title, reason: "提案没有注明日期。" };
    if (first === last)
        return { name, title, reason: `注明日期的 ${dates.length} 件都是 ${first} 提交的。` };
    const stretch = chooseBinUnit(first, last) === "day" ? { first, last } : findStretch(dates);
    const unit = stretch === null ? chooseBinUnit(first, last) : "day";
    const bars = buildBars(dates, stretch ?? { first, last }, unit);
    if (bars.length > mostBins) {
        return { name, title, reason: `日期从 ${first} 到 ${last}，相隔太久，请核对日期。` };
    }
    const outside = bars.filter((bar) => bar.outside).map(({ label, count }) => `${label} ${count} 件`);
    const undated = proposals.length - dates.length;
    return buildChart({
        name,
        title,
        caption: `本次会议提案中注明日期的 ${dates.length} 件（${first} 至 ${last}），按${unitNames[unit]}计件数。${outside.length > 0
            ? `绝大多数集中在 ${stretch?.first ?? first} 至 ${stretch?.last ?? last}，逐日画出；斜线柱为${outside.join("、")}。`
            : ""}${undated > 0 ? `另有 ${undated} 件未注明日期。` : ""}${sampleNote(dates.length)}${sourceNote(model, "proposals")}`,
        height,
        content: drawBars(bars),
    });
}
function buildBars(dates, { first, last }, unit) {
    const count = (from, to) => dates.filter((date) => date >= from && date <= to).length;
    const within = buildDateBins(first, last, unit).map((bin) => ({
        ...bin,
        count: count(bin.from, bin.to),
        outside: false,
    }));
    const beside = (label, from, to) => {
        const own = from > to ? 0 : count(from, to);
        return own === 0 ? [] : [{ label, from, to, count: own, outside: true }];
    };
    // Weeks and months begin and end outside the dates; nothing is left over then.
    return [
        ...beside("此前", dates[0], addDays(within[0].from, -1)),
        ...within,
        ...beside("此后", addDays(within.at(-1).to, 1), dates.at(-1)),
    ];
}
/** The {@link stretchDays} days with the most proposals, from the first of them to the last; null where they hold too few. */
function findStretch(sorted) {
    let best = { count: 0, first: "", last: "" };
    for (const [place, first] of sorted.entries()) {
        const end = bisectRight(sorted, addDays(first, stretchDays - 1));
        if (end - place > best.count)
            best = { count: end - place, first, last: sorted[end - 1] };
    }
    return best.count < stretchShare * sorted.length ? null : best;
}
function drawBars(bars) {
    const left = chartMargin + 36;
    const right = chartWidth - chartMargin;
    const bottom = height - 30;
    const step = (right - left) / bars.length;
    const width = Math.min(widestBar, step * 0.76);
    const y = scaleLinear([0, max(bars, ({ count }) => count) ?? 1], [bottom, top + 14]);
    const widest = max(bars, ({ label }) => measureText(label, sizes.tiny)) ?? 0;
    const every = Math.max(1, Math.ceil((widest + 10) / step));
    return [
        drawPatterns(name, "hatch"),
        drawText(chartMargin, 12, "件数", { size: sizes.tiny, fill: palette.text }),
        ...y
            .ticks(4)
            .filter(Number.isInteger)
            .flatMap((tick) => [
            el("path", { d: `M${left},${y(tick)}H${right}`, stroke: palette.grid }),
            drawText(left - 8, y(tick), String(tick), { size: sizes.tiny, anchor: "end", fill: palette.text }),
        ]),
        ...bars.map((bar, index) => {
            const middle = left + (index + 0.5) * step;
            const { from, to, count, outside } = bar;
            return el("g", { "data-go": count === 0 ? null : linkToList({ title: `${from} 至 ${to} 提交`, from, to }) }, count === 0
                ? null
                : el("rect", {
                    x: middle - width / 2,
                    y: y(count),
                    width,
                    height: bottom - y(count),
                    fill: outside ? patternFill(name, "hatch") : palette.accent,
                    stroke: palette.accent,
                }), count > 0 && step >= measureText(String(count), sizes.tiny) + 2
                ? drawText(middle, y(count) - 9, String(count), { size: sizes.tiny, anchor: "middle" })
                : null, outside || (index % every === 0 && !(every > 1 && bars[index + 1]?.outside === true))
                ? drawText(middle, bottom + 14, bar.label, { size: sizes.tiny, anchor: "middle", fill: palette.text })
                : null);
        }),
        el("path", { d: `M${left},${bottom}H${right}`, stroke: palette.ink }),
    ];
}
