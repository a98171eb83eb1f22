/**
 * How many bins of equal width [0, 1] is cut into: 10, fewer where predictions are few, since the share of right ones
 * among three says nothing. Divisors of ten, so that edges are round percentages.
 */
function binsFor(predictions) {
    return predictions >= 200 ? 10 : predictions >= 50 ? 5 : 2;
}
/** `confidence` in [0, 1], else an error. */
export function measureReliability(predictions) {
    const count = predictions.length;
    const binCount = binsFor(count);
    const sums = Array.from({ length: binCount }, () => ({ count: 0, confidence: 0, right: 0 }));
    for (const { confidence, right } of predictions) {
        if (!(confidence >= 0 && confidence <= 1))
            throw new Error(`not a confidence: ${confidence}`);
        const bin = sums[Math.min(binCount - 1, Math.floor(confidence * binCount))];
        bin.count += 1;
        bin.confidence += confidence;
        bin.right += right ? 1 : 0;
    }
    const bins = sums.flatMap((sum, i) => sum.count === 0
        ? []
        : [
            {
                from: i / binCount,
                to: (i + 1) / binCount,
                count: sum.count,
                confidence: sum.confidence / sum.count,
                right: sum.right / sum.count,
            },
        ]);
    const expectedError = bins.reduce((sum, bin) => sum + (bin.count / count) * Math.abs(bin.confidence - bin.right), 0);
    return { bins, count, expectedError };
}
