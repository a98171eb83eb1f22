import { palette } from "../style/palette.js";
import { el } from "./svg.js";
/** Reference to a pattern that {@link drawPatterns} put into the same chart. */
export function patternFill(chart, kind) {
    return `url(#${chart}-${kind})`;
}
/** The patterns of one chart. Their ids begin with the chart's name, so that charts can share a page. */
export function drawPatterns(chart, ...kinds) {
    return el("defs", {}, kinds.map((kind) => drawPattern(`${chart}-${kind}`, kind)));
}
function drawPattern(id, kind) {
    const size = kind === "dots" ? 5 : 6;
    const frame = { id, width: size, height: size, patternUnits: "userSpaceOnUse" };
    const line = { stroke: palette.accent, "stroke-width": 1.2 };
    const ground = el("rect", { width: size, height: size, fill: palette.paper });
    if (kind === "dots") {
        return el("pattern", frame, ground, el("circle", { cx: 2.5, cy: 2.5, r: 1, fill: palette.accent }));
    }
    const rising = el("path", { d: "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2", ...line });
    const falling = el("path", { d: "M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2", ...line });
    return el("pattern", frame, ground, rising, kind === "cross" ? falling : null);
}
