import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { meanVector } from "./vector-space.js";
/**
 * The points' coordinates on their `count` principal axes, main axis first: what distinguishes them, in fewer numbers.
 *
 * By block power iteration on the covariance, `passes` times: exact enough for clustering and drawing, where axes of nearly equal
 * variance may mix. Deterministic. Fewer points or dimensions than `count` give as many coordinates as there are.
 */
export function projectOnAxes(points, count, passes = 8) {
    const dimensions = points[0]?.length ?? 0;
    const width = Math.min(count, dimensions, Math.max(1, points.length - 1));
    if (width === 0 || points.length < 2)
        return points.map(() => new Float32Array(width));
    const mean = meanVector(points);
    const rows = points.map((point) => point.map((value, k) => value - mean[k]));
    return rows.length < dimensions ? projectFew(rows, width, passes) : projectMany(rows, dimensions, width, passes);
}
/** More points than dimensions: the axes of the covariance, dimensions × dimensions. */
function projectMany(rows, dimensions, width, passes) {
    const axes = findAxes(covarianceOf(rows, dimensions), width, passes);
    return rows.map((row) => Float32Array.from(axes, (axis) => inner(row, axis)));
}
/** Fewer points than dimensions: an axis' coordinates are √(its variance) times an axis of the inner products, points × points. */
function projectFew(rows, width, passes) {
    const products = new Matrix(rows.map((row) => rows.map((other) => inner(row, other))));
    const columns = findAxes(products, width, passes).map((axis) => {
        const image = products.mmul(Matrix.columnVector([...axis])).to1DArray();
        const scale = Math.sqrt(Math.sqrt(image.reduce((sum, value) => sum + value * value, 0)));
        return axis.map((value) => value * scale);
    });
    return rows.map((_, i) => Float32Array.from(columns, (column) => column[i]));
}
/** The `width` main axes of a symmetric matrix, largest first. */
function findAxes(matrix, width, passes) {
    // A start that leans on no axis and is the same every time.
    let basis = new Matrix(Array.from({ length: matrix.rows }, (_, i) => Array.from({ length: width }, (_, j) => Math.sin((i + 1) * (j + 1.7)))));
    for (let pass = 0; pass < passes; pass++)
        basis = rotateToAxes(matrix.mmul(basis));
    return Array.from({ length: width }, (_, column) => settleSign(basis.getColumn(width - 1 - column)));
}
function covarianceOf(rows, dimensions) {
    const sums = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
    for (const row of rows) {
        for (let i = 0; i < dimensions; i++) {
            const value = row[i];
            const line = sums[i];
            for (let j = 0; j <= i; j++)
                line[j] += value * row[j];
        }
    }
    for (let i = 0; i < dimensions; i++)
        for (let j = 0; j < i; j++)
            sums[j][i] = sums[i][j];
    return new Matrix(sums);
}
/** An orthonormal basis of the image's columns, along its own axes, in ascending order of variance. */
function rotateToAxes(image) {
    const gram = image.transpose().mmul(image);
    const { eigenvectorMatrix } = new EigenvalueDecomposition(gram, { assumeSymmetric: true });
    const rotated = image.mmul(eigenvectorMatrix);
    const norms = Array.from({ length: rotated.columns }, (_, column) => Math.sqrt(rotated.getColumn(column).reduce((sum, value) => sum + value * value, 0)));
    // Where nothing differs only rounding is left: made long, it would lean on the main axes.
    const least = 1e-9 * Math.max(...norms);
    norms.forEach((norm, column) => rotated.mulColumn(column, norm > least ? 1 / norm : 0));
    return rotated;
}
/** An axis may point either way: its largest entry is made positive. */
function settleSign(axis) {
    const peak = axis.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
    return peak < 0 ? axis.map((value) => -value) : axis;
}
function inner(row, axis) {
    let sum = 0;
    for (let k = 0; k < row.length; k++)
        sum += row[k] * axis[k];
    return sum;
}
