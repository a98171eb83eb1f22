import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { continuePartition } from "../../src/theme/continue-partition.ts";
import { axes, directions, everyone, gridDirections, scatterAround, sortGroups, upTo } from "./points.ts";

/** A matter's proposals: `size` of them around one of five axes. */
const matter = (axis: number, size: number) => scatterAround([axes(5, 5)[axis]!], size, 0.1, axis);
/** Newcomers that speak of it plainly. */
const plainly = (axis: number, size: number) => scatterAround([axes(5, 5)[axis]!], size, 0.03, 10 + axis);
const repeat = (group: number | null, times: number) => new Array<number | null>(times).fill(group);

describe("continuePartition", () => {
  it("keeps earlier 议题 and puts each newcomer where it fits", () => {
    const points = [...matter(0, 6), ...matter(1, 6), ...plainly(0, 3), ...plainly(1, 4)];
    const { groups, earlier } = continuePartition(points, [...repeat(7, 6), ...repeat(2, 6), ...repeat(null, 7)], 6);
    expect(earlier).toEqual([2, 7]);
    expect(groups).toEqual([
      [6, 7, 8, 9, 10, 11, 15, 16, 17, 18],
      [0, 1, 2, 3, 4, 5, 12, 13, 14],
    ]);
  });

  it("makes a new 议题 of strangers, and leaves the earlier ones as they were", () => {
    const points = [...matter(0, 6), ...matter(1, 6), ...matter(3, 5)];
    const { groups, earlier } = continuePartition(points, [...repeat(0, 6), ...repeat(1, 6), ...repeat(null, 5)], 6);
    expect(earlier).toEqual([0, 1, null]);
    expect(groups).toEqual([upTo(6), upTo(6).map((i) => i + 6), [12, 13, 14, 15, 16]]);
  });

  it("makes several of strangers that speak of several things", () => {
    const points = [...matter(0, 6), ...matter(2, 8), ...matter(3, 8)];
    const { groups, earlier } = continuePartition(points, [...repeat(0, 6), ...repeat(null, 16)], 4);
    expect(earlier).toEqual([0, null, null]);
    expect(sortGroups(groups.slice(1))).toEqual([upTo(8).map((i) => i + 6), upTo(8).map((i) => i + 14)]);
  });

  it("lets a lone stranger join the nearest, rather than open a 议题 for one", () => {
    const points = [...matter(0, 6), ...matter(1, 6), ...matter(3, 1)];
    const { groups, earlier } = continuePartition(points, [...repeat(0, 6), ...repeat(1, 6), null], 6);
    expect(earlier).toEqual([0, 1]);
    expect(everyone(groups)).toEqual(upTo(13));
  });

  it("splits a 议题 that has outgrown its name; the part with most of the old members keeps it", () => {
    // Fourteen of the old members speak of one thing, ten of another one, which eight newcomers take up.
    const points = [...matter(0, 14), ...matter(1, 10), ...plainly(1, 8), ...matter(2, 6)];
    const { groups, earlier } = continuePartition(points, [...repeat(4, 24), ...repeat(null, 8), ...repeat(9, 6)], 8);
    expect(groups[earlier.indexOf(4)]).toEqual(upTo(14));
    expect(groups[earlier.indexOf(9)]).toEqual(upTo(6).map((i) => i + 32));
    expect(groups[earlier.indexOf(null)]).toEqual(upTo(18).map((i) => i + 14));
  });

  it("loses no proposal and no earlier 议题, and carries none on twice, whatever the texts", () => {
    const earlierGroup = fc.option(fc.integer({ min: 0, max: 4 }));
    const session = fc.oneof(directions(60), gridDirections(60)).chain((points) =>
      fc.record({
        points: fc.constant(points),
        earlier: fc
          .array(earlierGroup, { minLength: points.length, maxLength: points.length })
          .filter((groups) => groups.some((group) => group !== null)),
        typicalSize: fc.integer({ min: 3, max: 8 }),
      }),
    );
    fc.assert(
      fc.property(session, ({ points, earlier, typicalSize }) => {
        const found = continuePartition(points, earlier, typicalSize);
        expect(found.groups.every((group) => group.length > 0)).toBe(true);
        expect(everyone(found.groups)).toEqual(upTo(points.length));
        expect(found.earlier).toHaveLength(found.groups.length);
        const carried = found.earlier.filter((name) => name !== null);
        const names = new Set(earlier.filter((name) => name !== null));
        expect([...carried].sort()).toEqual([...names].sort());
        // What has not outgrown its name stays together.
        for (const name of names) {
          const members = upTo(points.length).filter((i) => earlier[i] === name);
          const heir = found.groups[found.earlier.indexOf(name)]!;
          const split = found.groups.filter((group) => group.some((i) => members.includes(i))).length > 1;
          if (!split) expect(members.every((i) => heir.includes(i))).toBe(true);
          else expect(points.length).toBeGreaterThan(3 * typicalSize);
        }
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});
