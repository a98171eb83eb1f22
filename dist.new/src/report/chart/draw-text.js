import { oneLine } from "../safe-text.js";
import { palette } from "../style/palette.js";
import { sizes } from "../style/typography.js";
import { el } from "./svg.js";
/** One line of text whose middle height is at `y`. */
export function drawText(x, y, content, style = {}) {
    const size = style.size ?? sizes.body;
    return el("text", {
        x,
        // Ideographs reach from 0.88 em above the baseline to 0.12 em below it.
        y: y + size * 0.36,
        "font-size": size,
        "font-weight": style.bold === true ? 700 : null,
        fill: style.fill ?? palette.ink,
        "text-anchor": style.anchor === undefined || style.anchor === "start" ? null : style.anchor,
    }, oneLine(content));
}
