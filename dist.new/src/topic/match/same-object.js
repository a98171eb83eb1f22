import { specificWords } from "./concreteness.js";
import { parseTask } from "../policy/task-phrase.js";
import { dot } from "./text-space.js";
import { unitWeights } from "./word-unit.js";
/** What a phrase acts on: 供餐质量安全监管体系 of 健全供餐质量安全监管体系; the whole phrase where it begins with no verb. */
export function objectOf(phrase) {
    return parseTask(phrase)?.object ?? phrase;
}
/** Compares what two phrases act on: two tasks that share only their verb are no neighbors. */
export function compareObjects(a, b, space) {
    const [first, second] = [describeObject(a, space), describeObject(b, space)];
    return { share: shareIn(first, second), back: shareIn(second, first), cosine: dot(first.vector, second.vector) };
}
/** Objects described so far, by space: the same few thousand phrases are compared again and again. */
const described = new WeakMap();
function describeObject(phrase, space) {
    const known = described.get(space) ?? new Map();
    described.set(space, known);
    const found = known.get(phrase);
    if (found !== undefined)
        return found;
    const object = objectOf(phrase);
    const weights = unitWeights(space.words(object).map(({ term }) => term), space);
    const made = {
        weights,
        total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
        vector: space.embed(specificWords(object, space).join("，")),
    };
    known.set(phrase, made);
    return made;
}
function shareIn(object, other) {
    let shared = 0;
    for (const [unit, weight] of object.weights)
        if (other.weights.has(unit))
            shared += weight;
    return object.total === 0 ? 0 : shared / object.total;
}
/**
 * True where two phrases speak of one object: more than half of the first stands in the second, or each holds much of the other. Read beside 90
 * pairs: 校园周边整治 beside 校园供餐 comes to .3 and .3, 无障碍环境 beside 无障碍设施和盲道 to .4 and .8.
 */
export function sharesObject({ share, back }) {
    return share >= 0.55 || share + back >= 0.9;
}
/** True where two phrases say the same of the same object: no way into the other. */
export function isRewording({ share, back }) {
    return share >= 0.75 && back >= 0.65;
}
/** True where two topics on these objects would be one: most of one stands in the other, or half of each. */
export function isSameObject({ share, back }) {
    return Math.max(share, back) >= 0.75 || share + back >= 1.05;
}
