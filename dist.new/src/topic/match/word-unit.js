import { isGeneric } from "./concreteness.js";
/** Generic words tell texts apart a third as well. */
const genericShare = 1 / 3;
/**
 * What texts are matched by: the pairs of neighboring characters inside words, each with its part of the word's weight. 助餐点 meets 助餐, 充电桩
 * meets 充电设施, wherever the segmenter cut; pairs across words do not count.
 */
export function unitWeights(terms, space) {
    const weights = new Map();
    for (const term of new Set(terms)) {
        const weight = space.weight(term) * (isGeneric(term) ? genericShare : 1);
        const units = unitsOf(term);
        for (const unit of units)
            weights.set(unit, Math.max(weights.get(unit) ?? 0, weight / units.length));
    }
    return weights;
}
/** A word's pairs of neighboring characters; a word of Latin letters is one unit. */
export function unitsOf(term) {
    if (term.length <= 2 || /[a-z0-9]/iu.test(term))
        return [term];
    const units = [];
    for (let i = 0; i + 1 < term.length; i++)
        units.push(term.slice(i, i + 2));
    return units;
}
