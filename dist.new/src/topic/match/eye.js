import { byKeys } from "../../base/order.js";
import { isGeneric, isHow } from "./concreteness.js";
import { objectOf } from "./same-object.js";
import { unitsOf } from "./word-unit.js";
/** A word fit for any report (体育, 消费) may still be what a phrase is about, though a specific one goes before it. */
const genericShare = 0.6;
/** A word this near the rarest in weight is an eye too. */
const nearRarest = 0.7;
export function eyesOf(phrase, space) {
    const weigh = (word) => space.weight(word) * (isGeneric(word) ? genericShare : 1);
    const found = [...new Set(space.words(objectOf(phrase)).map(({ term }) => term))].filter((word) => !isHow(word));
    const rarest = Math.max(0, ...found.map(weigh));
    const words = found.filter((word) => weigh(word) >= rarest * nearRarest).sort(byKeys(weigh, (word) => word));
    const units = new Map();
    for (const word of words)
        for (const unit of unitsOf(word))
            units.set(unit, Math.max(units.get(unit) ?? 0, 1 / unitsOf(word).length));
    const total = [...units.values()].reduce((sum, weight) => sum + weight, 0);
    return { words, units: new Map([...units].map(([unit, weight]) => [unit, weight / total])) };
}
/** How much of the eyes a text holds, in [0, 1]; by characters, so that 停车位 and 停车设施 share a part. */
export function eyeShare(eyes, text) {
    let share = 0;
    for (const [unit, weight] of eyes.units)
        if (text.includes(unit))
            share += weight;
    return share;
}
/** A subject as it stands and in standard words, so that 非遗 is found as 非物质文化遗产. */
export function withStandardWords(text, space) {
    return `${text} ${space
        .words(text)
        .map(({ term }) => term)
        .join(" ")}`;
}
