import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye, } from "d3-shape";
import { hueOf, palette } from "./palette.js";
const shapes = [
    symbolCircle,
    symbolSquare,
    symbolTriangle,
    symbolDiamond,
    symbolCross,
    symbolStar,
    symbolWye,
];
/** Shares of the hue in the fill: full, half, none (hollow). */
const tones = [1, 0.45, 0];
/** Seven shapes by three tones: 21 marks before one repeats. `index` is the theme's place in the taxonomy; −1 is 未归类. */
export function themeMark(index) {
    if (index < 0)
        return { path: (area) => draw(symbolCircle, area / 3), fill: palette.paper, stroke: palette.faint };
    const shape = shapes[index % shapes.length] ?? symbolCircle;
    const stroke = hueOf(index % shapes.length);
    return { path: (area) => draw(shape, area), fill: mix(stroke, tones[index % tones.length] ?? 1), stroke };
}
function draw(shape, area) {
    return symbol(shape, area).digits(2)() ?? "";
}
/** A color on white paper at the given strength in [0, 1]. */
export function mix(color, strength) {
    const channel = (at) => {
        const value = Number.parseInt(color.slice(at, at + 2), 16);
        return Math.round(255 - (255 - value) * strength)
            .toString(16)
            .padStart(2, "0");
    };
    return `#${channel(1)}${channel(3)}${channel(5)}`;
}
