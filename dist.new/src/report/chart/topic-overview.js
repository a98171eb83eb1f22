import { max } from "d3-array";
import { scaleSqrt } from "d3-scale";
import { factorKeys, factorNames } from "../../../reports/catalog/wording.js";
import { byKeys } from "../../base/order.js";
import { palette } from "../style/palette.js";
import { fitText } from "../style/measure-text.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { linkToTopic } from "../link.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { sourceNote } from "./session.js";
import { el } from "./svg.js";
const name = "topic-overview";
const title = "为什么推荐这些选题";
const rowHeight = 28;
const mostRows = 30;
const columnWidth = 68;
const numberWidth = 30;
/** The best topics and what speaks for each: the five factors as squares. */
export function drawTopicOverview(model) {
    const { topics } = model.results;
    if (topics.length === 0)
        return { name, title, reason: "本次资料中没有形成依据充分的选题。" };
    const numbers = new Map(model.themeRows.flatMap((row) => row.topics).map((id, place) => [id, place + 1]));
    const rows = [...topics]
        .sort(byKeys(({ score }) => score, ({ id }) => id))
        .slice(0, mostRows);
    const right = chartWidth - chartMargin;
    const firstColumn = right - 46 - factorKeys.length * columnWidth;
    const side = scaleSqrt([0, 1], [0, 18]);
    const most = max(rows, ({ score }) => score) ?? 1;
    const content = [
        drawText(chartMargin, 14, "序号", { size: sizes.small }),
        drawText(chartMargin + numberWidth + 8, 14, "选题", { size: sizes.small }),
        ...factorKeys.map((key, column) => drawText(firstColumn + (column + 0.5) * columnWidth, 14, factorNames[key], {
            size: sizes.small,
            anchor: "middle",
        })),
        drawText(right, 14, "综合", { size: sizes.small, anchor: "end" }),
        el("path", { d: `M${chartMargin},28H${right}`, stroke: palette.ink }),
        ...rows.map((topic, line) => {
            const y = 30 + line * rowHeight;
            const middle = y + rowHeight / 2;
            return el("g", { "data-go": linkToTopic(topic.id) }, el("title", {}, topic.title), el("rect", { x: chartMargin, y, width: right - chartMargin, height: rowHeight, fill: palette.paper }), drawText(chartMargin + numberWidth, middle, String(numbers.get(topic.id) ?? ""), {
                size: sizes.small,
                anchor: "end",
                fill: palette.text,
            }), drawText(chartMargin + numberWidth + 8, middle, fitText(topic.title, firstColumn - chartMargin - numberWidth - 14, sizes.small), { size: sizes.small }), factorKeys
                .map((key, column) => {
                const length = side(topic.factors[key]);
                const x = firstColumn + (column + 0.5) * columnWidth;
                return [
                    el("rect", { x: x - 9, y: middle - 9, width: 18, height: 18, fill: palette.paper, stroke: palette.rule }),
                    length < 2
                        ? null
                        : el("rect", {
                            x: x - length / 2,
                            y: middle - length / 2,
                            width: length,
                            height: length,
                            fill: palette.accent,
                        }),
                ];
            })
                .flat(), drawText(right, middle, topic.score.toFixed(2), {
                size: sizes.small,
                anchor: "end",
                bold: topic.score >= most * 0.9,
            }), el("path", { d: `M${chartMargin},${y + rowHeight}H${right}`, stroke: palette.grid }));
        }),
    ];
    const rest = rows.length < topics.length ? `，按综合分列出前 ${rows.length} 个，全部见“选题目录”` : "";
    return buildChart({
        name,
        title,
        caption: `参考选题 ${topics.length} 个${rest}。序号同选题目录；方块面积为各项得分（外框为满分 1，空框为 0），综合分为各项加权之和，只供取舍时参考。${sourceNote(model, "policy", "clues", "proposals", "history")}`,
        height: 30 + rows.length * rowHeight + 10,
        content,
    });
}
