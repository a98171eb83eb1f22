import { describe, expect, it } from "vitest";
import { preparePartitions } from "../../src/theme/partition.ts";
import { measureStability } from "../../src/theme/stability.ts";
import { axes, drawDirections, scatterAround } from "./points.ts";

const options = { seed: 1, typicalSize: 8 };
const measure = (points: readonly Float32Array[], k: number, seed = 1) =>
  measureStability(points, preparePartitions(points, 8)(k), { seed, typicalSize: 8 })!;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("measureStability", () => {
  it("is 1 where matters lie far apart: any part of the proposals shows the same 议题", () => {
    expect(measure(scatterAround(axes(4, 8), 15, 0.05, 1), 4)).toEqual([1, 1, 1, 1]);
  });

  it("is low where there are no seams, so that nobody takes a cut through fog for a finding", () => {
    const values = [1, 2, 3].flatMap((seed) => measure(drawDirections(90, 12, seed), 6));
    expect(mean(values)).toBeLessThan(0.55);
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it("tells the clear 议题 from the muddled ones beside it", () => {
    const points = [...scatterAround([axes(1, 6)[0]!], 20, 0.05, 1), ...noiseAway(60)];
    const partition = preparePartitions(points, 8)(5);
    const values = measureStability(points, partition, options)!;
    const clear = partition.groups.findIndex((group) => group.includes(0));
    expect(values[clear]).toBeGreaterThan(0.9);
    expect(mean(values.filter((_, g) => g !== clear))).toBeLessThan(0.7);
  });

  it("says nothing of one 议题, where there was nothing to cut", () => {
    const points = drawDirections(10, 3, 1);
    expect(measureStability(points, { groups: [[...points.keys()]], silhouette: null }, options)).toBeNull();
    expect(measureStability([], { groups: [], silhouette: null }, options)).toBeNull();
  });

  it("is the same for the same seed", () => {
    const points = drawDirections(60, 5, 4);
    expect(measure(points, 4, 9)).toEqual(measure(points, 4, 9));
    expect(measure(points, 4, 9)).not.toEqual(measure(points, 4, 10));
  });
});

/** Uniform directions of the half that faces away from the first axis. */
function noiseAway(count: number): readonly Float32Array[] {
  return drawDirections(count, 6, 8).map((point) => point.map((value, k) => (k === 0 ? -Math.abs(value) : value)));
}
