import { sparseDot } from "../../vector/sparse-vector.js";
/**
 * How much of the texts' coherence is taken out of a likeness. 0: short texts, which repeat nothing, would never reach long ones; 1:
 * chance words count too much. Between .5 and .75 the labeled pairs are told apart equally well, and .75 carries best to short texts.
 */
const correction = 0.75;
/** What a cosine of the two proposals' asks is divided by. */
function scaleOf(a, b) {
    return (a.coherence * b.coherence) ** (correction / 2);
}
/** Asks paired one to one, best first (greedy: on labeled pairs as good as the optimal assignment); as many pairs as the shorter list has asks. */
export function matchAsks(a, b) {
    const scale = scaleOf(a, b);
    const width = b.asks.length;
    const cosines = new Float64Array(a.asks.length * width);
    for (let k = 0; k < cosines.length; k++)
        cosines[k] = sparseDot(a.asks[Math.floor(k / width)].vector, b.asks[k % width].vector);
    const matches = [];
    while (matches.length < Math.min(a.asks.length, width)) {
        const best = findBest(cosines, width);
        const [i, j] = [Math.floor(best / width), best % width];
        const cosine = cosines[best];
        const scaled = cosine / scale;
        matches.push({ a: i, b: j, similarity: Math.min(1, scaled), likeness: Math.max(cosine, Math.tanh(scaled)) });
        for (let k = 0; k < width; k++)
            cosines[i * width + k] = -1;
        for (let k = j; k < cosines.length; k += width)
            cosines[k] = -1;
    }
    return matches;
}
/**
 * Place of the largest value of a matrix. Ties go to the pair that stands alike in both lists, so that the order does not depend on which
 * of the two is called a.
 */
function findBest(values, width) {
    let best = 0;
    for (let k = 1; k < values.length; k++) {
        if (values[k] < values[best])
            continue;
        if (values[k] > values[best] || comesFirst(k, best, width))
            best = k;
    }
    return best;
}
function comesFirst(one, other, width) {
    const [i, j] = [Math.floor(one / width), one % width];
    const [x, y] = [Math.floor(other / width), other % width];
    const order = Math.abs(i - j) - Math.abs(x - y) || i + j - (x + y) || i - x;
    return order < 0;
}
/** Where one of the two asks for nothing by itself, the texts have to stand in: on average asks share half as much as they do. */
const withoutAsks = 0.5;
/**
 * How far the asks correspond: the mean square of the likeness of the paired, weighted by their lengths. In [0, 1]. Squared, for two
 * asks that are nearly the same say more than four that are vaguely alike: with the plain mean, average precision of joint handling
 * over pairs that look alike is .65 instead of .67, and relatedness has F1 .95 instead of .96.
 */
export function compareAsks(a, b) {
    if (a.asks.length === 0 || b.asks.length === 0)
        return Math.min(1, (withoutAsks * sparseDot(a.text, b.text)) / scaleOf(a, b)) ** 2;
    let sum = 0;
    let total = 0;
    for (const match of matchAsks(a, b)) {
        const weight = Math.sqrt(a.asks[match.a].length * b.asks[match.b].length);
        sum += weight * match.similarity ** 2;
        total += weight;
    }
    return total === 0 ? 0 : sum / total;
}
