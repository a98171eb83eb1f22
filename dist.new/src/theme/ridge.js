/** Above this many rows, passing over the features is cheaper than over all pairs of rows. */
const maxKernelRows = 1500;
/** `sparseSize` bounds the sparse indices. Cost: rows² up to {@link maxKernelRows} rows, linear in the features beyond. */
export function createRidgeTrainer(rows, sparseSize) {
    const kernel = rows.length <= maxKernelRows ? buildKernel(rows, sparseSize) : null;
    return {
        train(chosen, targets, outputs, lambda) {
            const part = chosen.map((row) => rows[row]);
            const product = kernel !== null
                ? (direction) => multiplyKernel(kernel, rows.length, chosen, direction, outputs)
                : (direction) => multiplyFeatures(part, direction, outputs, sparseSize);
            return weightsOf(part, solve(product, targets, outputs, lambda), outputs, sparseSize);
        },
    };
}
/** The dual coefficients: (K + λI) α = targets. */
function solve(product, targets, outputs, lambda) {
    const alpha = new Float64Array(targets.length);
    const residual = Float64Array.from(targets);
    const direction = Float64Array.from(targets);
    let norms = columnDots(residual, residual, outputs);
    const start = norms;
    // 1e-4 of the squared residual: one part in a hundred of the targets, far below what tells two themes apart.
    for (let pass = 0; pass < 40 && norms.some((norm, k) => norm > 1e-4 * start[k]); pass++) {
        const image = product(direction);
        for (let i = 0; i < image.length; i++)
            image[i] += lambda * direction[i];
        const curvature = columnDots(direction, image, outputs);
        const step = norms.map((norm, k) => (curvature[k] > 0 ? norm / curvature[k] : 0));
        for (let i = 0; i < alpha.length; i++) {
            alpha[i] += step[i % outputs] * direction[i];
            residual[i] -= step[i % outputs] * image[i];
        }
        const next = columnDots(residual, residual, outputs);
        for (let i = 0; i < direction.length; i++) {
            const k = i % outputs;
            direction[i] = residual[i] + (norms[k] > 0 ? next[k] / norms[k] : 0) * direction[i];
        }
        norms = next;
    }
    return alpha;
}
/** X·Xᵀ, rows × rows. Each row is spread out once, so that a product costs only the other row's own features. */
function buildKernel(rows, sparseSize) {
    const count = rows.length;
    const kernel = new Float32Array(count * count);
    const spread = new Float32Array(sparseSize);
    rows.forEach((row, i) => {
        for (let at = 0; at < row.indices.length; at++)
            spread[row.indices[at]] = row.weights[at];
        for (let j = 0; j <= i; j++) {
            const other = rows[j];
            let sum = 0;
            for (let d = 0; d < row.dense.length; d++)
                sum += row.dense[d] * other.dense[d];
            for (let at = 0; at < other.indices.length; at++)
                sum += spread[other.indices[at]] * other.weights[at];
            kernel[i * count + j] = sum;
            kernel[j * count + i] = sum;
        }
        for (const index of row.indices)
            spread[index] = 0;
    });
    return kernel;
}
function multiplyKernel(kernel, count, chosen, direction, outputs) {
    const product = new Float64Array(direction.length);
    for (let i = 0; i < chosen.length; i++) {
        const from = chosen[i] * count;
        const own = i * outputs;
        for (let j = 0; j < chosen.length; j++) {
            const value = kernel[from + chosen[j]];
            const other = j * outputs;
            for (let k = 0; k < outputs; k++)
                product[own + k] += value * direction[other + k];
        }
    }
    return product;
}
function multiplyFeatures(rows, direction, outputs, sparseSize) {
    const model = weightsOf(rows, direction, outputs, sparseSize);
    const product = new Float64Array(direction.length);
    rows.forEach((row, i) => product.set(predict(model, row), i * outputs));
    return product;
}
/** One score for each output. */
export function predict(model, row) {
    const { outputs, weights } = model;
    const scores = new Float64Array(outputs);
    for (let d = 0; d < row.dense.length; d++) {
        const value = row.dense[d];
        const from = d * outputs;
        for (let k = 0; k < outputs; k++)
            scores[k] += value * weights[from + k];
    }
    for (let i = 0; i < row.indices.length; i++) {
        const value = row.weights[i];
        const from = (model.denseSize + row.indices[i]) * outputs;
        for (let k = 0; k < outputs; k++)
            scores[k] += value * weights[from + k];
    }
    return scores;
}
/** Xᵀ · alpha. */
function weightsOf(rows, alpha, outputs, sparseSize) {
    const denseSize = rows[0]?.dense.length ?? 0;
    const weights = new Float64Array((denseSize + sparseSize) * outputs);
    rows.forEach((row, r) => {
        const own = r * outputs;
        for (let d = 0; d < denseSize; d++) {
            const value = row.dense[d];
            const from = d * outputs;
            for (let k = 0; k < outputs; k++)
                weights[from + k] += value * alpha[own + k];
        }
        for (let i = 0; i < row.indices.length; i++) {
            const value = row.weights[i];
            const from = (denseSize + row.indices[i]) * outputs;
            for (let k = 0; k < outputs; k++)
                weights[from + k] += value * alpha[own + k];
        }
    });
    return { outputs, denseSize, weights };
}
function columnDots(a, b, outputs) {
    const sums = new Float64Array(outputs);
    for (let i = 0; i < a.length; i++)
        sums[i % outputs] += a[i] * b[i];
    return sums;
}
