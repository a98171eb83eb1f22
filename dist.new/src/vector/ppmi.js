export const defaultPpmiOptions = { window: 5, subsampling: 1e-4, smoothing: 0.75, minCount: 0.6 };
/** Marks the end of a document in a stream of words. */
export const documentEnd = 0xffffffff;
/**
 * Positive pointwise mutual information of words that stand near each other.
 *
 * `stream` holds word indexes below `size`, documents separated by {@link documentEnd}; words outside the vocabulary are left out
 * before (so that their neighbors move together). Counts are symmetric, and smoothing is applied to both sides, so the matrix is too.
 * Cost: one pass over 2·window neighbors of every occurrence, row by row, in an array that stays in the processor's cache.
 */
export function buildPpmi(stream, size, options) {
    const { starts, positions, counts } = findOccurrences(stream, size);
    const keep = subsamplingWeights(counts, options.subsampling);
    const marginals = new Float64Array(size);
    const rows = [];
    const row = new Float32Array(size);
    const touched = new Uint32Array(size);
    for (let word = 0; word < size; word++) {
        let touchedCount = 0;
        const own = keep[word] ?? 0;
        for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
            const position = positions[at] ?? 0;
            for (const direction of [-1, 1]) {
                for (let distance = 1; distance <= options.window; distance++) {
                    const neighbor = stream[position + direction * distance];
                    if (neighbor === undefined || neighbor === documentEnd)
                        break;
                    if (row[neighbor] === 0)
                        touched[touchedCount++] = neighbor;
                    row[neighbor] = (row[neighbor] ?? 0) + (own * (keep[neighbor] ?? 0)) / distance;
                }
            }
        }
        const columns = touched.slice(0, touchedCount).sort();
        const weights = new Float32Array(touchedCount);
        let sum = 0;
        columns.forEach((column, i) => {
            const value = row[column] ?? 0;
            weights[i] = value;
            sum += value;
            row[column] = 0;
        });
        marginals[word] = sum;
        rows.push({ columns, weights });
    }
    return toPpmi(rows, marginals, options);
}
function findOccurrences(stream, size) {
    const counts = new Uint32Array(size);
    for (const word of stream)
        if (word !== documentEnd)
            counts[word] = (counts[word] ?? 0) + 1;
    const starts = new Uint32Array(size + 1);
    for (let word = 0; word < size; word++)
        starts[word + 1] = (starts[word] ?? 0) + (counts[word] ?? 0);
    const next = starts.slice(0, size);
    const positions = new Uint32Array(starts[size] ?? 0);
    stream.forEach((word, position) => {
        if (word === documentEnd)
            return;
        const slot = next[word] ?? 0;
        positions[slot] = position;
        next[word] = slot + 1;
    });
    return { starts, positions, counts };
}
function subsamplingWeights(counts, threshold) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return Float32Array.from(counts, (count) => Math.min(1, Math.sqrt(threshold / (count / total || 1))));
}
function toPpmi(rows, marginals, options) {
    const size = rows.length;
    const total = marginals.reduce((sum, value) => sum + value, 0);
    const smoothed = marginals.map((value) => Math.pow(value, options.smoothing));
    const smoothedTotal = smoothed.reduce((sum, value) => sum + value, 0);
    // The geometric mean of the smoothing of either side: p(c) ∝ √(n(c) · n(c)^.75), symmetric in word and context.
    const logShare = marginals.map((value, i) => (Math.log(value / total) + Math.log((smoothed[i] ?? 0) / smoothedTotal)) / 2);
    const rowStarts = new Uint32Array(size + 1);
    const columns = [];
    const values = [];
    rows.forEach((row, word) => {
        const keptColumns = [];
        const keptValues = [];
        row.columns.forEach((column, i) => {
            const weight = row.weights[i] ?? 0;
            if (weight < options.minCount)
                return;
            const information = Math.log(weight / total) - (logShare[word] ?? 0) - (logShare[column] ?? 0);
            if (information <= 0)
                return;
            keptColumns.push(column);
            keptValues.push(information);
        });
        columns.push(keptColumns);
        values.push(keptValues);
        rowStarts[word + 1] = (rowStarts[word] ?? 0) + keptColumns.length;
    });
    const flatColumns = new Uint32Array(rowStarts[size] ?? 0);
    const flatValues = new Float32Array(rowStarts[size] ?? 0);
    columns.forEach((row, word) => flatColumns.set(row, rowStarts[word]));
    values.forEach((row, word) => flatValues.set(row, rowStarts[word]));
    return { size, rowStarts, columns: flatColumns, values: flatValues };
}
