import fc from "fast-check";
import { inverse, Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { gaussian, seededRandom, type Random } from "../../src/base/random.ts";
import { createRidgeTrainer, predict, type Features, type LinearModel } from "../../src/theme/ridge.ts";
import { upTo } from "./points.ts";

const denseSize = 4;
const sparseSize = 6;

/** Features and targets of a linear rule with some noise: what a person filing by habit looks like. */
function drawRows(count: number, outputs: number, seed: number) {
  const random = seededRandom(seed);
  const rule = Array.from({ length: (denseSize + sparseSize) * outputs }, () => gaussian(random));
  const rows = Array.from({ length: count }, () => drawFeatures(random));
  const targets = Float64Array.from(
    rows.flatMap((row) => upTo(outputs).map((k) => inner(spread(row), rule, k, outputs) + 0.3 * gaussian(random))),
  );
  return { rows, targets };
}

function drawFeatures(random: Random): Features {
  const indices = upTo(sparseSize).filter(() => random() < 0.4);
  return {
    dense: Float32Array.from({ length: denseSize }, () => gaussian(random) / 2),
    indices: Uint32Array.from(indices),
    weights: Float32Array.from(indices, () => random()),
  };
}

/** All features of a row, the dense ones first. */
function spread({ dense, indices, weights }: Features): number[] {
  const sparse = new Array<number>(sparseSize).fill(0);
  indices.forEach((index, at) => (sparse[index] = weights[at]!));
  return [...dense, ...sparse];
}

function inner(features: readonly number[], weights: ArrayLike<number>, k: number, outputs: number): number {
  return features.reduce((sum, value, f) => sum + value * weights[f * outputs + k]!, 0);
}

/** (XᵀX + λI)⁻¹ Xᵀ T. */
function solveExactly(rows: readonly Features[], targets: Float64Array, outputs: number, lambda: number): Matrix {
  const x = new Matrix(rows.map(spread));
  const t = Matrix.from1DArray(rows.length, outputs, targets);
  const gram = x.transpose().mmul(x);
  return inverse(gram.add(Matrix.eye(gram.rows).mul(lambda)))
    .mmul(x.transpose())
    .mmul(t);
}

const train = (rows: readonly Features[], targets: Float64Array, outputs: number, lambda: number): LinearModel =>
  createRidgeTrainer(rows, sparseSize).train(upTo(rows.length), targets, outputs, lambda);

/** How far the answers for the rows are from those of the exact weights, as a share of the targets. */
function errorOf(model: LinearModel, rows: readonly Features[], targets: Float64Array, exact: Matrix): number {
  const found = rows.flatMap((row) => [...predict(model, row)]);
  const known = new Matrix(rows.map(spread)).mmul(exact).to2DArray().flat();
  return Math.hypot(...found.map((value, i) => value - known[i]!)) / Math.hypot(...targets);
}

describe("createRidgeTrainer", () => {
  it("learns what closed-form ridge regression learns, within a hundredth", () => {
    const cases = fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      outputs: fc.integer({ min: 1, max: 4 }),
      lambda: fc.constantFrom(0.3, 2, 10),
      seed: fc.nat({ max: 1_000_000 }),
    });
    fc.assert(
      fc.property(cases, ({ count, outputs, lambda, seed }) => {
        const { rows, targets } = drawRows(count, outputs, seed);
        const model = train(rows, targets, outputs, lambda);
        expect(model.outputs).toBe(outputs);
        expect(model.denseSize).toBe(denseSize);
        expect(errorOf(model, rows, targets, solveExactly(rows, targets, outputs, lambda))).toBeLessThan(0.02);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it("learns the same by pairs of rows and, where labeled rows are very many, by passing over features", () => {
    // One row more than pairs are kept for.
    const { rows, targets } = drawRows(1501, 3, 2);
    const chosen = upTo(1500).filter((i) => i % 9 === 0);
    const part = Float64Array.from(chosen.flatMap((i) => [...targets.slice(3 * i, 3 * i + 3)]));
    const byFeatures = createRidgeTrainer(rows, sparseSize).train(chosen, part, 3, 2);
    const byPairs = createRidgeTrainer(rows.slice(0, 1500), sparseSize).train(chosen, part, 3, 2);
    byFeatures.weights.forEach((weight, i) => expect(weight).toBeCloseTo(byPairs.weights[i]!, 4));
    const learned = chosen.map((i) => rows[i]!);
    expect(errorOf(byFeatures, learned, part, solveExactly(learned, part, 3, 2))).toBeLessThan(0.02);
  });

  it("learns from the chosen rows alone: held-out ones leave no trace", () => {
    const { rows, targets } = drawRows(30, 2, 3);
    const chosen = upTo(30).filter((i) => i % 4 !== 1);
    const part = Float64Array.from(chosen.flatMap((i) => [...targets.slice(2 * i, 2 * i + 2)]));
    const among = createRidgeTrainer(rows, sparseSize).train(chosen, part, 2, 2);
    const alone = train(
      chosen.map((i) => rows[i]!),
      part,
      2,
      2,
    );
    expect([...among.weights]).toEqual([...alone.weights]);
  });

  it("learns several themes at once as it would learn each by itself", () => {
    const { rows, targets } = drawRows(25, 2, 4);
    const both = train(rows, targets, 2, 2);
    for (const k of [0, 1]) {
      const own = train(
        rows,
        targets.filter((_, i) => i % 2 === k),
        1,
        2,
      );
      own.weights.forEach((weight, f) => expect(Math.abs(both.weights[2 * f + k]! - weight)).toBeLessThan(0.05));
    }
  });

  it("trusts rows less the larger lambda is", () => {
    const { rows, targets } = drawRows(25, 1, 5);
    const sizes = [0.5, 5, 50, 5000].map((lambda) => Math.hypot(...train(rows, targets, 1, lambda).weights));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[3]).toBeLessThan(0.05 * sizes[0]!);
  });

  it("learns nothing from targets of zero, and from rows without features", () => {
    const { rows } = drawRows(8, 1, 6);
    expect(Math.max(...train(rows, new Float64Array(8), 1, 2).weights.map(Math.abs))).toBe(0);
    const blank = { dense: new Float32Array(denseSize), indices: new Uint32Array(0), weights: new Float32Array(0) };
    const model = train([blank, blank], Float64Array.from([1, -1]), 1, 2);
    expect([...predict(model, rows[0]!)]).toEqual([0]);
  });
});
