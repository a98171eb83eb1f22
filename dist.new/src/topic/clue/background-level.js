import { dot } from "../match/text-space.js";
/** Pairs looked at: enough for a quantile of one in several hundred. */
const sampleSize = 8000;
/**
 * The cosine that only `1 − quantile` of all pairs exceed. Spaces differ from archive to archive (in a small one everything lies farther
 * apart), so what counts as near is measured against it. Pairs are picked by stride, not by chance.
 */
export function backgroundLevel(vectors, quantile) {
    const all = vectors.length * vectors.length;
    if (vectors.length < 2)
        return 1;
    const pairs = Math.min(sampleSize, all);
    const stride = nextCoprime(Math.max(1, Math.floor(all / pairs)), all);
    const values = [];
    for (let i = 0, at = 0; i < pairs; i++, at = (at + stride) % all) {
        const a = vectors[Math.floor(at / vectors.length)];
        const b = vectors[at % vectors.length];
        if (a !== b)
            values.push(dot(a, b));
    }
    values.sort((a, b) => a - b);
    return values[Math.min(values.length - 1, Math.floor(values.length * quantile))] ?? 1;
}
/** The next step from `from` on that shares no factor with `size`, so that the walk meets every pair before it repeats. */
function nextCoprime(from, size) {
    for (let step = from;; step++)
        if (greatestDivisor(step, size) === 1)
            return step;
}
function greatestDivisor(a, b) {
    return b === 0 ? a : greatestDivisor(b, a % b);
}
