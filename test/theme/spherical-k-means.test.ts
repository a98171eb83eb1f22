import fc from "fast-check";
import { kmeans } from "ml-kmeans";
import { describe, expect, it } from "vitest";
import { clusterOnSphere, type SphericalClusters } from "../../src/theme/spherical-k-means.ts";
import { dot, meanVector, unit } from "../../src/vector/vector-space.ts";
import { axes, directions, drawDirections, gridDirections, scatterAround } from "./points.ts";

/** Points, and as many other directions to start from. */
const pointsAndStart = fc
  .tuple(fc.oneof(directions(40, 2), gridDirections(40, 2)), fc.integer({ min: 1, max: 6 }), fc.nat())
  .map(([points, k, seed]) => ({ points, start: drawDirections(k, points[0]!.length, seed) }));

describe("clusterOnSphere", () => {
  it("never ends with 议题 that hold together less well than those it began with", () => {
    fc.assert(
      fc.property(pointsAndStart, ({ points, start }) => {
        const { centers, labels } = clusterOnSphere(points, start);
        const begun = points.reduce((sum, point) => sum + Math.max(...start.map((center) => dot(point, center))), 0);
        expect(cohesionOf(points, { centers, labels })).toBeGreaterThan(begun - 1e-4);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("leaves no proposal in a 议题 when another one's middle is nearer", () => {
    fc.assert(
      fc.property(pointsAndStart, ({ points, start }) => {
        const { centers, labels } = clusterOnSphere(points, start);
        expect(centers).toHaveLength(start.length);
        points.forEach((point, i) => {
          const nearness = centers.map((center) => dot(point, center));
          expect(nearness[labels[i]!]).toBe(Math.max(...nearness));
        });
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it("gives as middle the direction of the members' mean", () => {
    fc.assert(
      fc.property(pointsAndStart, ({ points, start }) => {
        const { centers, labels } = clusterOnSphere(points, start);
        centers.forEach((center, c) => {
          const members = points.filter((_, i) => labels[i] === c);
          // Members that cancel out have no direction.
          const mean = meanVector(members);
          if (members.length > 0 && Math.hypot(...mean) > 1e-3) expect(dot(center, unit(mean))).toBeCloseTo(1, 4);
        });
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it("finds what ml-kmeans finds from the same start, when that is told to measure angles", () => {
    fc.assert(
      fc.property(
        directions(40, 6).chain((points) => fc.tuple(fc.constant(points), fc.integer({ min: 1, max: 5 }))),
        ([points, k]) => {
          const start = points.slice(0, k);
          const { labels } = clusterOnSphere(points, start);
          const asArrays = points.map((point) => [...point]);
          const known = kmeans(asArrays, k, {
            initialization: asArrays.slice(0, k),
            distanceFunction: (a, b) => 1 - cosine(a, b),
            tolerance: 1e-12,
          });
          expect([...labels]).toEqual(known.clusters);
        },
      ),
      { numRuns: 150, seed: 4 },
    );
  });

  it("puts planted 议题 back together from one proposal of each", () => {
    const points = scatterAround(axes(3, 8), 20, 0.1, 1);
    const { labels } = clusterOnSphere(points, [points[5]!, points[25]!, points[45]!]);
    expect([...labels]).toEqual([0, 1, 2].flatMap((label) => new Array<number>(20).fill(label)));
  });

  it("leaves the middle of a 议题 that lost all its members where it was", () => {
    const points = scatterAround(axes(1, 4), 6, 0.05, 2);
    const start = axes(3, 4).map((axis) => Float32Array.from(axis));
    const { centers, labels } = clusterOnSphere(points, start);
    expect([...labels]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(centers.slice(1)).toEqual(axes(3, 4).slice(1));
  });

  it("gives the first of equally near middles to a proposal without words", () => {
    const silent = new Float32Array(3);
    expect([...clusterOnSphere([silent, ...axes(2, 3)], axes(2, 3)).labels]).toEqual([0, 0, 1]);
  });
});

function cohesionOf(points: readonly Float32Array[], { centers, labels }: SphericalClusters): number {
  return points.reduce((sum, point, i) => sum + dot(point, centers[labels[i]!]!), 0);
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const product = a.reduce((sum, value, k) => sum + value * b[k]!, 0);
  return product / Math.hypot(...a) / Math.hypot(...b);
}
