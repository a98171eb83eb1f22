/** Strength of the ridge penalty ½λ‖w‖² (against a sum, not a mean, over examples). 1–4 give the same figures within .01. */
export const ridge = 2;
/**
 * Logistic regression with a ridge penalty and weights that may not be negative: every signal rises as two proposals come closer, so a
 * negative weight could only be chance. Newton steps one coordinate at a time; converges in some dozen rounds.
 */
export function fitLogistic(examples, count) {
    const weights = new Array(count).fill(0);
    let bias = 0;
    const margins = examples.map(({ offset }) => offset);
    const step = (valueOf, current, penalty, least) => {
        let gradient = penalty * current;
        let curvature = penalty;
        examples.forEach((example, i) => {
            const value = valueOf(example);
            const probability = 1 / (1 + Math.exp(-margins[i]));
            gradient += (probability - example.label) * value;
            curvature += probability * (1 - probability) * value * value;
        });
        const next = Math.max(least, current - gradient / Math.max(curvature, 1e-9));
        examples.forEach((example, i) => (margins[i] += (next - current) * valueOf(example)));
        return next;
    };
    for (let round = 0; round < 200; round++) {
        bias = step(() => 1, bias, 1e-6, -Infinity);
        for (let k = 0; k < count; k++)
            weights[k] = step(({ values }) => values[k], weights[k], ridge, 0);
    }
    return { weights, bias };
}
export function predict({ weights, bias }, { values, offset }) {
    const margin = values.reduce((sum, value, k) => sum + value * weights[k], bias + offset);
    return 1 / (1 + Math.exp(-margin));
}
