import { describe, expect, it } from "vitest";
import { projectOnAxes } from "../../src/vector/principal-axes.ts";

const vector = (...values: number[]) => Float32Array.from(values);

describe("projectOnAxes", () => {
  it("finds the direction in which points differ most", () => {
    const points = [-2, -1, 0, 1, 2].map((t) => vector(3 * t, 4 * t, 0.01 * (t % 2), 7));
    const first = projectOnAxes(points, 2).map((coordinates) => coordinates[0]!);
    expect(first.map((x) => Math.abs(x))).toEqual([10, 5, 0, 5, 10].map((x) => expect.closeTo(x, 1) as number));
    expect(Math.sign(first[0]!)).toBe(-Math.sign(first[4]!));
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
