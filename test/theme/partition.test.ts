import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choosePartition, minClusterSize, preparePartitions } from "../../src/theme/partition.ts";
import { dot, meanVector, unit } from "../../src/vector/vector-space.ts";
import {
  axes,
  directions,
  drawDirections,
  everyone,
  gridDirections,
  scatterAround,
  sortGroups,
  upTo,
} from "./points.ts";

const anyPoints = fc.oneof(directions(60), gridDirections(60));
const anySize = fc.integer({ min: 3, max: 8 });

describe("choosePartition", () => {
  it("loses no proposal, files none twice and leaves no scraps of 议题, whatever the texts", () => {
    fc.assert(
      fc.property(anyPoints, anySize, (points, typicalSize) => {
        const { groups, silhouette } = choosePartition(points, typicalSize);
        expect(everyone(groups)).toEqual(upTo(points.length));
        if (groups.length === 1) {
          expect(silhouette).toBeNull();
          return;
        }
        expect(Math.min(...groups.map((group) => group.length))).toBeGreaterThanOrEqual(minClusterSize(typicalSize));
        expect(groups.length).toBeLessThanOrEqual(points.length / typicalSize);
        expect(silhouette).toBeGreaterThanOrEqual(-1);
        expect(silhouette).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it.each([2, 3, 5, 7])("finds %i matters that differ, and how many they are", (count) => {
    const { groups, silhouette } = choosePartition(scatterAround(axes(count, 10), 12, 0.05, count), 8);
    expect(sortGroups(groups)).toEqual(upTo(count).map((c) => upTo(12).map((i) => c * 12 + i)));
    expect(silhouette).toBeGreaterThan(0.8);
  });

  it("makes one 议题 of so few proposals that two would be small", () => {
    expect(choosePartition([], 3)).toEqual({ groups: [], silhouette: null });
    expect(choosePartition(axes(5, 5), 3)).toEqual({ groups: [upTo(5)], silhouette: null });
  });

  it("does not tell identical proposals apart", () => {
    const copies = (axis: number, count: number) => new Array<Float32Array>(count).fill(axes(4, 4)[axis]!);
    expect(choosePartition(copies(0, 20), 3).groups).toEqual([upTo(20)]);
    const { groups } = choosePartition([...copies(0, 5), ...copies(1, 4), ...copies(2, 3), ...copies(3, 4)], 3);
    const kinds = [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3];
    for (const kind of [0, 1, 2, 3]) {
      expect(groups.filter((group) => group.some((i) => kinds[i] === kind))).toHaveLength(1);
    }
  });

  it("files all of a theme too large for the hierarchy, also those it was not built on", () => {
    const points = scatterAround(axes(4, 6), 310, 0.08, 3);
    const partitionInto = preparePartitions(points, 12);
    expect(sortGroups(partitionInto(4).groups)).toEqual(upTo(4).map((c) => upTo(310).map((i) => c * 310 + i)));
  });
});

describe("preparePartitions", () => {
  it("reports the silhouette that the groups' middles give", () => {
    const points = drawDirections(40, 4, 5);
    const { groups, silhouette } = preparePartitions(points, 6)(4);
    // Settled groups: the middles are the members' own, and each member is with its nearest.
    const centers = groups.map((group) => unit(meanVector(group.map((i) => points[i]!))));
    const own = groups.flatMap((group, g) =>
      group.map((i) => {
        const distances = centers.map((center) => 1 - dot(points[i]!, center));
        const next = Math.min(...distances.filter((_, other) => other !== g));
        return (next - distances[g]!) / Math.max(next, distances[g]!);
      }),
    );
    expect(silhouette).toBeCloseTo(own.reduce((sum, value) => sum + value, 0) / own.length, 2);
  });
});
