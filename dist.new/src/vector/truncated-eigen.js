import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { gaussian, seededRandom } from "../base/random.js";
/**
 * The largest eigenpairs of a symmetric sparse matrix, by randomized subspace iteration (Halko, Martinsson & Tropp 2011).
 * For a symmetric matrix these are its singular vectors, up to the signs of the values. Pauses after each pass
 * over the matrix.
 */
export function* computeEigenPairs(matrix, options) {
    const { size } = matrix;
    const width = Math.min(size, options.dimensions + options.oversampling);
    const dimensions = Math.min(size, options.dimensions);
    const total = options.iterations + 2;
    const random = seededRandom(options.seed);
    let basis = Float32Array.from({ length: size * width }, () => gaussian(random));
    for (let pass = 0; pass <= options.iterations; pass++) {
        basis = orthonormalize(multiply(matrix, basis, width), size, width);
        yield { done: pass + 1, total };
    }
    // Once more: a single Cholesky pass loses the digits that the basis was ill-conditioned by (CholeskyQR2).
    basis = orthonormalize(basis, size, width);
    const image = multiply(matrix, basis, width);
    const small = crossProduct(basis, image, size, width);
    const { values, vectors } = sortedEigen(small, width);
    yield { done: total, total };
    return {
        dimensions,
        values: values.slice(0, dimensions),
        vectors: multiplyDense(basis, vectors, size, width, dimensions),
    };
}
/** matrix · dense; `dense` row-major, size × width. */
function multiply(matrix, dense, width) {
    const { size, rowStarts, columns, values } = matrix;
    const product = new Float32Array(size * width);
    const sum = new Float64Array(width);
    for (let row = 0; row < size; row++) {
        sum.fill(0);
        const end = rowStarts[row + 1];
        for (let at = rowStarts[row]; at < end; at++) {
            const from = columns[at] * width;
            const value = values[at];
            for (let k = 0; k < width; k++)
                sum[k] += value * dense[from + k];
        }
        product.set(sum, row * width);
    }
    return product;
}
/** leftᵀ · right, width × width, row-major. Four rows at a time, so that the product is loaded and stored a quarter as often. */
function crossProduct(left, right, size, width) {
    const product = new Float64Array(width * width);
    const whole = size - (size % 4);
    for (let row = 0; row < whole; row += 4) {
        const r0 = row * width;
        const r1 = r0 + width;
        const r2 = r1 + width;
        const r3 = r2 + width;
        for (let i = 0; i < width; i++) {
            const a = left[r0 + i];
            const b = left[r1 + i];
            const c = left[r2 + i];
            const d = left[r3 + i];
            const to = i * width;
            // Both uses are symmetric (a Gram matrix; QᵀMQ), so the lower half tells all.
            for (let j = 0; j <= i; j++) {
                product[to + j] += a * right[r0 + j] + b * right[r1 + j] + c * right[r2 + j] + d * right[r3 + j];
            }
        }
    }
    for (let row = whole; row < size; row++) {
        for (let i = 0; i < width; i++) {
            for (let j = 0; j <= i; j++)
                product[i * width + j] += left[row * width + i] * right[row * width + j];
        }
    }
    for (let i = 0; i < width; i++)
        for (let j = 0; j < i; j++)
            product[j * width + i] = product[i * width + j];
    return product;
}
/** The basis with orthonormal columns, by Cholesky factors of its Gram matrix (CholeskyQR). Dependent columns become zero. */
function orthonormalize(basis, size, width) {
    const factor = cholesky(crossProduct(basis, basis, size, width), width);
    return multiplyDense(basis, invertedTranspose(factor, width), size, width, width);
}
/** (L⁻¹)ᵀ of a lower triangular L: upper triangular, row-major. Zero pivots give zero columns. */
function invertedTranspose(factor, width) {
    const inverse = new Float64Array(width * width);
    for (let column = 0; column < width; column++) {
        for (let row = column; row < width; row++) {
            const pivot = factor[row * width + row];
            if (pivot === 0)
                continue;
            let sum = row === column ? 1 : 0;
            for (let k = column; k < row; k++)
                sum -= factor[row * width + k] * inverse[column * width + k];
            inverse[column * width + row] = sum / pivot;
        }
    }
    return inverse;
}
/** Lower factor of a positive semidefinite matrix; a pivot that vanishes leaves a zero row and column. */
function cholesky(gram, width) {
    const factor = new Float64Array(width * width);
    let largest = 0;
    for (let i = 0; i < width; i++)
        largest = Math.max(largest, gram[i * width + i]);
    for (let i = 0; i < width; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = gram[i * width + j];
            for (let k = 0; k < j; k++)
                sum -= factor[i * width + k] * factor[j * width + k];
            if (i === j)
                factor[i * width + i] = sum > largest * 1e-12 ? Math.sqrt(sum) : 0;
            else
                factor[i * width + j] = factor[j * width + j] > 0 ? sum / factor[j * width + j] : 0;
        }
    }
    return factor;
}
/** Eigenpairs of a small symmetric matrix, largest magnitude first; each vector's largest entry is positive, so signs are settled. */
function sortedEigen(small, width) {
    const symmetric = Matrix.from1DArray(width, width, small);
    const solved = new EigenvalueDecomposition(symmetric.add(symmetric.transpose()).mul(0.5), { assumeSymmetric: true });
    const order = solved.realEigenvalues
        .map((value, index) => ({ value, index }))
        .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.index - b.index);
    const values = Float64Array.from(order, ({ value }) => value);
    const vectors = new Float64Array(width * width);
    order.forEach(({ index }, column) => {
        const entries = solved.eigenvectorMatrix.getColumn(index);
        const peak = entries.reduce((best, entry) => (Math.abs(entry) > Math.abs(best) ? entry : best), 0);
        entries.forEach((entry, row) => (vectors[row * width + column] = peak < 0 ? -entry : entry));
    });
    return { values, vectors };
}
/** basis · small: size × width times the first `columns` columns of width × width. */
function multiplyDense(basis, small, size, width, columns) {
    const product = new Float32Array(size * columns);
    const sum = new Float64Array(columns);
    const whole = width - (width % 4);
    for (let row = 0; row < size; row++) {
        sum.fill(0);
        const from = row * width;
        for (let i = 0; i < whole; i += 4) {
            const a = basis[from + i];
            const b = basis[from + i + 1];
            const c = basis[from + i + 2];
            const d = basis[from + i + 3];
            const s0 = i * width;
            const s1 = s0 + width;
            const s2 = s1 + width;
            const s3 = s2 + width;
            for (let k = 0; k < columns; k++) {
                sum[k] += a * small[s0 + k] + b * small[s1 + k] + c * small[s2 + k] + d * small[s3 + k];
            }
        }
        for (let i = whole; i < width; i++) {
            for (let k = 0; k < columns; k++)
                sum[k] += basis[from + i] * small[i * width + k];
        }
        product.set(sum, row * columns);
    }
    return product;
}
