import fc from "fast-check";
import { Matrix, SingularValueDecomposition } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { gaussian, seededRandom } from "../../src/base/random.ts";
import { projectOnAxes } from "../../src/vector/principal-axes.ts";

const vector = (...values: number[]) => Float32Array.from(values);

/** Points that differ half as much along each next axis, the axes turned by no simple angle. */
function drawPoints(count: number, dimensions: number, seed: number): readonly Float32Array[] {
  const random = seededRandom(seed);
  const turn = new SingularValueDecomposition(
    new Matrix(Array.from({ length: dimensions }, () => Array.from({ length: dimensions }, () => gaussian(random)))),
  ).leftSingularVectors;
  return Array.from({ length: count }, () => {
    const plain = Array.from({ length: dimensions }, (_, k) => gaussian(random) / 2 ** k);
    return Float32Array.from(turn.mmul(Matrix.columnVector(plain)).to1DArray());
  });
}

/** Coordinates by singular values, which is exact and slow. */
function projectSlowly(points: readonly Float32Array[], count: number): number[][] {
  const rows = new Matrix(points.map((point) => [...point]));
  const centered = rows.subRowVector(rows.mean("column"));
  const solved = new SingularValueDecomposition(centered, { autoTranspose: true });
  return centered.mmul(solved.rightSingularVectors.subMatrix(0, rows.columns - 1, 0, count - 1)).to2DArray();
}

/** Axes may point either way: each column with its largest entry positive. */
function settle(coordinates: readonly ArrayLike<number>[]): number[][] {
  const width = coordinates[0]!.length;
  const signs = Array.from({ length: width }, (_, k) => {
    const peak = coordinates.reduce((best, row) => (Math.abs(row[k]!) > Math.abs(best) + 1e-3 ? row[k]! : best), 0);
    return Math.sign(peak) || 1;
  });
  return coordinates.map((row) => signs.map((sign, k) => sign * row[k]!));
}

function largestDifference(left: readonly ArrayLike<number>[], right: readonly ArrayLike<number>[]): number {
  const [a, b] = [settle(left), settle(right)];
  return Math.max(...a.flatMap((row, i) => row.map((value, k) => Math.abs(value - b[i]![k]!))));
}

describe("projectOnAxes", () => {
  it("finds the direction in which points differ most", () => {
    const points = [-2, -1, 0, 1, 2].map((t) => vector(3 * t, 4 * t, 0.01 * (t % 2), 7));
    const first = projectOnAxes(points, 2).map((coordinates) => coordinates[0]!);
    expect(first.map((x) => Math.abs(x))).toEqual([10, 5, 0, 5, 10].map((x) => expect.closeTo(x, 1) as number));
    expect(Math.sign(first[0]!)).toBe(-Math.sign(first[4]!));
  });

  it("gives few proposals the same coordinates as many: there is a way for either, and one map", () => {
    const cases = fc.record({ dimensions: fc.integer({ min: 3, max: 9 }), seed: fc.nat({ max: 1_000_000 }) });
    fc.assert(
      fc.property(cases, ({ dimensions, seed }) => {
        const points = drawPoints(12, dimensions, seed);
        // Dimensions in which nothing differs change no coordinate, but make these points fewer than dimensions.
        const padded = points.map((point) => Float32Array.from([...point, ...new Array<number>(20).fill(0.5)]));
        const [many, few] = [projectOnAxes(points, 2, 12), projectOnAxes(padded, 2, 12)];
        expect(largestDifference(many, few)).toBeLessThan(2e-3);
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it.each([
    ["many", 60, 8],
    ["few", 7, 30],
    ["two", 2, 5],
  ])("finds the axes of %s points that singular values give", (_name, count, dimensions) => {
    const points = drawPoints(count, dimensions, 3);
    const axes = Math.min(3, count - 1);
    const found = projectOnAxes(points, axes, 16);
    expect(found.every((coordinates) => coordinates.length === axes)).toBe(true);
    expect(largestDifference(found, projectSlowly(points, axes))).toBeLessThan(1e-3);
  });

  it("invents no second axis where points differ in one direction only", () => {
    for (const dimensions of [4, 40]) {
      const points = [-3, -1, 0, 0.5, 2, 4, 5].map((t) =>
        Float32Array.from({ length: dimensions }, (_, k) => 1 + t * Math.sin(k + 1)),
      );
      const coordinates = projectOnAxes(points, 3);
      const main = Math.max(...coordinates.map((row) => Math.abs(row[0]!)));
      for (const row of coordinates)
        for (const other of row.slice(1)) expect(Math.abs(other)).toBeLessThan(0.01 * main);
    }
  });

  it.each([
    ["no point", []],
    ["one point", [vector(1, 0)]],
    ["points without dimensions", [vector(), vector()]],
    ["identical points", [vector(1, 2, 3), vector(1, 2, 3), vector(1, 2, 3), vector(1, 2, 3)]],
    ["zeros", [vector(0, 0), vector(0, 0), vector(0, 0)]],
    ["fewer points than axes", [vector(1, 0, 0), vector(0, 1, 0)]],
  ])("survives %s: a small office must get its map too", (_name, points) => {
    const projected = projectOnAxes(points, 4);
    expect(projected).toHaveLength(points.length);
    for (const coordinates of projected) expect([...coordinates].every(Number.isFinite)).toBe(true);
  });
});
