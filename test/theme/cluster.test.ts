import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterPoints, typicalClusterSize, type Clustering } from "../../src/theme/cluster.ts";
import { dot, meanVector, unit } from "../../src/vector/vector-space.ts";
import {
  axes,
  deal,
  directions,
  drawDirections,
  everyone,
  gridDirections,
  scatterAround,
  sortGroups,
  upTo,
} from "./points.ts";

const cluster = (points: readonly Float32Array[], typicalSize = 6): Clustering =>
  clusterPoints(
    points,
    points.map(() => null),
    { seed: 1, typicalSize },
  );
const membersOf = ({ clusters }: Clustering) => clusters.map(({ members }) => members);

describe("clusterPoints", () => {
  it("finds planted 议题 of unequal size, largest first, and is sure of them", () => {
    const [first, second, third] = axes(3, 40) as [Float32Array, Float32Array, Float32Array];
    const points = [
      ...scatterAround([first], 7, 0.05, 1),
      ...scatterAround([second], 20, 0.05, 2),
      ...scatterAround([third], 12, 0.05, 3),
    ];
    const found = cluster(points, 8);
    expect(membersOf(found).map((members) => [...members].sort((a, b) => a - b))).toEqual([
      upTo(20).map((i) => i + 7),
      upTo(12).map((i) => i + 27),
      upTo(7),
    ]);
    expect(found.silhouette).toBeGreaterThan(0.5);
    for (const { stability } of found.clusters) expect(stability).toBeGreaterThan(0.95);
  });

  it("finds the same 议题 in whatever order the proposals come", () => {
    const points = scatterAround(axes(4, 30), 10, 0.08, 5);
    const planted = sortGroups(membersOf(cluster(points)));
    for (const seed of [1, 2, 3]) {
      const order = deal(points.length, seed);
      const dealt = membersOf(cluster(order.map((i) => points[i]!)));
      expect(sortGroups(dealt.map((members) => members.map((at) => order[at]!)))).toEqual(planted);
    }
  });

  it("puts the most central proposal first: it is shown as the example", () => {
    const points = scatterAround(axes(2, 12), 15, 0.2, 2);
    for (const members of membersOf(cluster(points))) {
      const center = unit(meanVector(members.map((i) => points[i]!)));
      const nearness = members.map((i) => dot(points[i]!, center));
      expect(nearness).toEqual([...nearness].sort((a, b) => b - a));
    }
  });

  it("lays texts without a known word into a cluster of their own, last", () => {
    const silent = new Float32Array(10);
    const points = [silent, ...scatterAround(axes(2, 10), 8, 0.05, 1), silent];
    const { clusters } = cluster(points);
    expect(clusters).toHaveLength(3);
    expect(clusters.at(-1)).toEqual({ members: [0, 17], stability: null, earlier: null });
    expect(membersOf(cluster([silent, silent]))).toEqual([[0, 1]]);
  });

  it.each([
    ["no proposal", [], []],
    ["one", axes(1, 30), [[0]]],
    ["two", axes(2, 30), [[0, 1]]],
    ["thirty that say the same", new Array<Float32Array>(30).fill(axes(1, 30)[0]!), [upTo(30)]],
  ])("has an answer for %s", (_name, points, groups) => {
    expect(cluster(points)).toEqual({
      clusters: groups.map((members) => ({ members, stability: null, earlier: null })),
      silhouette: null,
    });
  });

  it("has an answer for thirty that have nothing in common", () => {
    expect(everyone(membersOf(cluster(drawDirections(30, 60, 1))))).toEqual(upTo(30));
  });

  it("carries on the 议题 of an earlier session, by number", () => {
    const points = scatterAround(axes(2, 20), 10, 0.05, 3);
    const earlier = points.map((_, i) => (i < 6 ? 3 : i >= 10 && i < 16 ? 1 : null));
    const { clusters, silhouette } = clusterPoints(points, earlier, { seed: 1, typicalSize: 5 });
    expect(silhouette).toBeNull();
    expect(clusters.map((each) => [each.earlier, everyone([each.members])])).toEqual([
      [3, upTo(10)],
      [1, upTo(10).map((i) => i + 10)],
    ]);
  });

  it("loses no proposal and lists none twice, whatever the texts and whatever came before", () => {
    const silent = fc.constant([new Float32Array(3), new Float32Array(3)]);
    const session = fc
      .tuple(fc.oneof(directions(50), gridDirections(50)), fc.oneof(silent, fc.constant([])))
      .map(([points, none]) => [...points, ...none.map((zeros) => zeros.slice(0, points[0]!.length))])
      .chain((points) =>
        fc.tuple(
          fc.constant(points),
          fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: points.length, maxLength: points.length }),
        ),
      );
    fc.assert(
      fc.property(session, ([points, earlier]) => {
        const { clusters } = clusterPoints(points, earlier, { seed: 1, typicalSize: 4 });
        expect(everyone(clusters.map(({ members }) => members))).toEqual(upTo(points.length));
        const carried = clusters.flatMap((each) => (each.earlier === null ? [] : [each.earlier]));
        expect(new Set(carried).size).toBe(carried.length);
        for (const { stability } of clusters) {
          if (stability === null) continue;
          expect(stability).toBeGreaterThanOrEqual(0);
          expect(stability).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 30, seed: 3 },
    );
  });
});

describe("typicalClusterSize", () => {
  it("gives a small session small 议题, and a large one none that nobody can survey", () => {
    expect([1, 40, 100, 1000, 2300, 50_000].map(typicalClusterSize)).toEqual([3, 3, 3, 8, 12, 12]);
  });
});
