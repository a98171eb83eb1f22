import { palette } from "../style/palette.js";
import { wrapText } from "../style/measure-text.js";
import { chartMargin, chartWidth, fontStack, sizes } from "../style/typography.js";
import { drawText } from "./draw-text.js";
import { el } from "./svg.js";
/** Puts title and caption over a drawing. */
export function buildChart(drawing) {
    const { name, title, caption, content } = drawing;
    const lines = wrapText(caption, chartWidth - 2 * chartMargin, sizes.small);
    const head = 44 + lines.length * 18 + 10;
    const height = Math.ceil(drawing.height);
    return {
        name,
        title,
        caption,
        width: chartWidth,
        height: head + height,
        svg: picture(title, head + height, [
            drawText(chartMargin, 26, title, { size: sizes.title, bold: true }),
            ...lines.map((line, index) => drawText(chartMargin, 52 + index * 18, line, { size: sizes.small, fill: palette.text })),
            el("g", { transform: `translate(0,${head})` }, content),
        ]),
        bare: { svg: picture(title, height, content), height },
    };
}
function picture(label, height, content) {
    return el("svg", {
        xmlns: "http://www.w3.org/2000/svg",
        width: chartWidth,
        height,
        viewBox: `0 0 ${chartWidth} ${height}`,
        "font-family": fontStack,
        role: "group",
        "aria-label": label,
    }, el("rect", { width: chartWidth, height, fill: palette.paper }), content).markup;
}
