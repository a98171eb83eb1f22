import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutIntoGroups, mergeByWard } from "../../src/theme/ward.ts";
import { deal, directions, drawDirections, everyone, gridDirections, sortGroups, upTo } from "./points.ts";

describe("mergeByWard", () => {
  it("joins the same proposals as a slow Ward that measures every possible union anew at every step", () => {
    fc.assert(
      fc.property(directions(12), (points) => {
        const merges = mergeByWard(points);
        const slow = mergeSlowly(points);
        expect(merges).toHaveLength(points.length - 1);
        for (let k = 1; k <= points.length; k++) {
          expect(sortGroups(cutIntoGroups(merges, k)), `${k} groups`).toEqual(slow.groupings[k]);
        }
        merges.forEach(({ height }, i) => expect(height).toBeCloseTo(2 * slow.growth[i]!, 4));
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it("does not care in which order the proposals come", () => {
    fc.assert(
      fc.property(directions(25), fc.nat(), (points, seed) => {
        const order = deal(points.length, seed);
        const dealt = mergeByWard(order.map((i) => points[i]!));
        const merges = mergeByWard(points);
        for (const k of [2, 3, 7]) {
          const groups = cutIntoGroups(dealt, k).map((group) => group.map((at) => order[at]!));
          expect(sortGroups(groups)).toEqual(sortGroups(cutIntoGroups(merges, k)));
        }
      }),
      { numRuns: 30, seed: 2 },
    );
  });

  it("never parts identical proposals while there are different ones to part", () => {
    fc.assert(
      fc.property(gridDirections(24), (points) => {
        const kinds = new Set(points.map((point) => point.join()));
        const groups = cutIntoGroups(mergeByWard(points), kinds.size);
        for (const group of groups) expect(new Set(group.map((i) => points[i]!.join())).size).toBe(1);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it("gives the same merges every time, equally near proposals or not", () => {
    fc.assert(
      fc.property(gridDirections(20), (points) => {
        const copies = points.map((point) => Float32Array.from(point));
        expect(mergeByWard(copies)).toEqual(mergeByWard(points));
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it("merges lowest first, and names each group by its first proposal", () => {
    const merges = mergeByWard(drawDirections(60, 5, 1));
    const heights = merges.map(({ height }) => height);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    const gone = new Set<number>();
    for (const { a, b } of merges) {
      expect(a).toBeLessThan(b);
      expect(gone.has(a) || gone.has(b), "a group that is part of another one is not named again").toBe(false);
      gone.add(b);
    }
  });

  it("has nothing to merge in an empty theme and in a theme of one", () => {
    expect(mergeByWard([])).toEqual([]);
    expect(mergeByWard(drawDirections(1, 3, 1))).toEqual([]);
    expect(cutIntoGroups([], 1)).toEqual([[0]]);
  });
});

describe("cutIntoGroups", () => {
  it("gives exactly as many groups as asked for, with every proposal in one of them, even where all are alike", () => {
    fc.assert(
      fc.property(
        gridDirections(20).chain((points) => fc.tuple(fc.constant(points), fc.integer({ min: 1, max: points.length }))),
        ([points, k]) => {
          const groups = cutIntoGroups(mergeByWard(points), k);
          expect(groups).toHaveLength(k);
          expect(groups.every((group) => group.length > 0)).toBe(true);
          expect(everyone(groups)).toEqual(upTo(points.length));
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });

  it("orders members and groups by their first, so that a second run lists them alike", () => {
    const groups = cutIntoGroups(mergeByWard(drawDirections(40, 4, 7)), 9);
    expect(groups).toEqual(sortGroups(groups));
  });

  it("cuts finer only within the coarser groups", () => {
    const merges = mergeByWard(drawDirections(40, 4, 8));
    const coarse = cutIntoGroups(merges, 4).map((group) => new Set(group));
    for (const fine of cutIntoGroups(merges, 11)) {
      expect(coarse.filter((group) => fine.every((i) => group.has(i)))).toHaveLength(1);
    }
  });
});

/** Ward's own definition: of all unions the one that adds least to the sum of squared distances to the centers. */
function mergeSlowly(points: readonly Float32Array[]) {
  let groups: readonly (readonly number[])[] = points.map((_, i) => [i]);
  const growth: number[] = [];
  const groupings: Record<number, readonly (readonly number[])[]> = { [groups.length]: groups };
  while (groups.length > 1) {
    let best = { growth: Infinity, union: [] as readonly number[], rest: groups };
    groups.forEach((one, i) => {
      groups.slice(i + 1).forEach((other) => {
        const union = [...one, ...other];
        const added = spreadOf(union, points) - spreadOf(one, points) - spreadOf(other, points);
        if (added < best.growth) {
          best = { growth: added, union, rest: groups.filter((group) => group !== one && group !== other) };
        }
      });
    });
    growth.push(best.growth);
    groups = [...best.rest, best.union];
    groupings[groups.length] = sortGroups(groups);
  }
  return { growth, groupings };
}

function spreadOf(group: readonly number[], points: readonly Float32Array[]): number {
  const dimensions = [...points[0]!.keys()];
  const center = dimensions.map((k) => group.reduce((sum, i) => sum + points[i]![k]!, 0) / group.length);
  return group.reduce((sum, i) => sum + dimensions.reduce((own, k) => own + (points[i]![k]! - center[k]!) ** 2, 0), 0);
}
