import { palette } from "../style/palette.js";
import { patternFill } from "./pattern.js";
import { el } from "./svg.js";
/** Fill and outline of a status: empty box, dots, hatching, solid. Needs the patterns dots and hatch in the chart. */
export function coverageFill(chart, status) {
    const outline = { stroke: palette.accent, "stroke-width": 1 };
    switch (status) {
        case "empty":
            return { ...outline, fill: palette.paper, "stroke-dasharray": "3 2" };
        case "thin":
            return { ...outline, fill: patternFill(chart, "dots") };
        case "covered":
            return { ...outline, fill: patternFill(chart, "hatch") };
        case "saturated":
            return { ...outline, fill: palette.accent };
    }
}
/** The mark of a status, 14 px square, with its top left corner at (x, y). */
export function drawStatus(chart, status, x, y) {
    return el("rect", { x, y, width: 14, height: 14, ...coverageFill(chart, status) });
}
