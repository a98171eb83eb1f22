import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { complete } from "../../src/base/progress.ts";
import { gaussian, seededRandom } from "../../src/base/random.ts";
import type { SparseMatrix } from "../../src/vector/ppmi.ts";
import { computeEigenPairs, type EigenPairs } from "../../src/vector/truncated-eigen.ts";

const options = { dimensions: 8, oversampling: 12, iterations: 2, seed: 1 };
const solve = (dense: Matrix, changes: Partial<typeof options> = {}) =>
  complete(computeEigenPairs(toSparse(dense), { ...options, ...changes }));

function toSparse(dense: Matrix): SparseMatrix {
  const rows = dense.to2DArray().map((row) => row.flatMap((value, column) => (value === 0 ? [] : [{ column, value }])));
  const rowStarts = Uint32Array.from([0, ...rows.map((_, i) => rows.slice(0, i + 1).flat().length)]);
  return {
    size: dense.rows,
    rowStarts,
    columns: Uint32Array.from(rows.flat(), ({ column }) => column),
    values: Float32Array.from(rows.flat(), ({ value }) => value),
  };
}

/** Symmetric, with the eigenvalues given, in a random direction each. */
function withEigenvalues(values: readonly number[], seed: number): Matrix {
  const random = seededRandom(seed);
  const size = values.length;
  const noise = new Matrix(Array.from({ length: size }, () => Array.from({ length: size }, () => gaussian(random))));
  const { eigenvectorMatrix } = new EigenvalueDecomposition(noise.add(noise.transpose()), { assumeSymmetric: true });
  return eigenvectorMatrix.mmul(Matrix.diag([...values])).mmul(eigenvectorMatrix.transpose());
}

/** Few entries, as in PPMI: positive, most of them 0. */
function sparsely(size: number, filled: number, seed: number): Matrix {
  const random = seededRandom(seed);
  const matrix = Matrix.zeros(size, size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      if (random() >= filled) continue;
      const value = 5 * random();
      matrix.set(i, j, value);
      matrix.set(j, i, value);
    }
  }
  return matrix;
}

function trueEigenvalues(matrix: Matrix): readonly number[] {
  const { realEigenvalues } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  return [...realEigenvalues].sort((a, b) => Math.abs(b) - Math.abs(a));
}

/** Largest entry of |M·v − λ·v| over the pairs found. */
function largestError(matrix: Matrix, { dimensions, values, vectors }: EigenPairs): number {
  const found = Matrix.from1DArray(matrix.rows, dimensions, vectors);
  return Matrix.sub(matrix.mmul(found), found.clone().mmul(Matrix.diag([...values])))
    .abs()
    .max();
}

function largestCorrelation({ dimensions, vectors }: EigenPairs): number {
  const found = Matrix.from1DArray(vectors.length / dimensions, dimensions, vectors);
  return found.transpose().mmul(found).sub(Matrix.eye(dimensions)).abs().max();
}

describe("computeEigenPairs", () => {
  it("finds all pairs of a matrix no larger than what it carries along, as ml-matrix does", () => {
    for (const seed of [1, 2, 3]) {
      const matrix = sparsely(18, 0.4, seed);
      const pairs = solve(matrix);
      const known = trueEigenvalues(matrix).slice(0, 8);
      expect(pairs.dimensions).toBe(8);
      [...pairs.values].forEach((value, k) => expect(value).toBeCloseTo(known[k]!, 3));
      expect(largestError(matrix, pairs)).toBeLessThan(1e-3);
      expect(largestCorrelation(pairs)).toBeLessThan(1e-4);
    }
  });

  it("finds the largest pairs of a larger one, of either sign", () => {
    const values = Array.from({ length: 80 }, (_, i) => 20 * 0.75 ** i * (i % 3 === 1 ? -1 : 1));
    const matrix = withEigenvalues(values, 4);
    const pairs = solve(matrix);
    [...pairs.values].forEach((value, k) => expect(value).toBeCloseTo(values[k]!, 2));
    expect(largestError(matrix, pairs)).toBeLessThan(0.02);
    expect(largestCorrelation(pairs)).toBeLessThan(1e-4);
  });

  it("keeps words' directions apart where eigenvalues fall steeply, and digits are lost", () => {
    for (const ratio of [0.5, 0.3, 0.15]) {
      const pairs = solve(
        withEigenvalues(
          Array.from({ length: 60 }, (_, i) => 20 * ratio ** i),
          9,
        ),
      );
      expect(largestCorrelation(pairs), String(ratio)).toBeLessThan(1e-6);
    }
  });

  it("comes near where eigenvalues fall slowly, and nearer with more passes", () => {
    const matrix = sparsely(120, 0.06, 5);
    const known = trueEigenvalues(matrix).slice(0, 8);
    const missing = (iterations: number) =>
      solve(matrix, { iterations }).values.reduce((sum, value, k) => sum + Math.abs(known[k]!) - Math.abs(value), 0) /
      known.reduce((sum, value) => sum + Math.abs(value), 0);
    expect(missing(2)).toBeLessThan(0.15);
    expect(missing(12)).toBeLessThan(missing(2) / 2);
  });

  it("is the same every time, and another start finds the same values", () => {
    const matrix = withEigenvalues(
      Array.from({ length: 40 }, (_, i) => 0.7 ** i),
      6,
    );
    expect(solve(matrix)).toEqual(solve(matrix));
    const other = solve(matrix, { seed: 2 }).values;
    solve(matrix).values.forEach((value, k) => expect(other[k]).toBeCloseTo(value, 4));
  });

  it.each<[string, Matrix]>([
    ["nothing but zeros", Matrix.zeros(6, 6)],
    ["one word", new Matrix([[3]])],
    ["fewer words than dimensions", sparsely(4, 0.8, 7)],
    [
      "words used exactly alike",
      withEigenvalues([9, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 8),
    ],
  ])("gives numbers for %s", (_name, matrix) => {
    const pairs = solve(matrix);
    expect(pairs.dimensions).toBe(Math.min(8, matrix.rows));
    expect([...pairs.values, ...pairs.vectors].every(Number.isFinite)).toBe(true);
    const known = trueEigenvalues(matrix);
    [...pairs.values].forEach((value, k) => expect(value).toBeCloseTo(known[k]!, 3));
  });

  it("tells how far it has come", () => {
    const steps = [...computeEigenPairs(toSparse(sparsely(10, 0.5, 1)), options)];
    expect(steps.map(({ done }) => done)).toEqual([1, 2, 3, 4]);
    expect(steps.every(({ total }) => total === 4)).toBe(true);
  });
});
