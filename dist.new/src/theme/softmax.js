/** Probabilities that sum to 1. */
export function softmax(scores, temperature) {
    const scaled = Float64Array.from(scores, (score) => score / temperature);
    const peak = scaled.reduce((a, b) => Math.max(a, b), -Infinity);
    const powers = scaled.map((value) => Math.exp(value - peak));
    const total = powers.reduce((a, b) => a + b, 0);
    return powers.map((power) => power / total);
}
