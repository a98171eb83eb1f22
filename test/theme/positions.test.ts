import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placePoints, type Position } from "../../src/theme/positions.ts";
import { axes, deal, drawDirections, scatterAround } from "./points.ts";

const place = (points: readonly Float32Array[], groups: readonly number[]) => placePoints(points, groups);
const distance = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y);
const isOnMap = ({ x, y }: Position) => x >= 0 && x <= 1 && y >= 0 && y <= 1;
const middle = (positions: readonly Position[]): Position => ({
  x: positions.reduce((sum, { x }) => sum + x, 0) / positions.length,
  y: positions.reduce((sum, { y }) => sum + y, 0) / positions.length,
});

/** Whether a straight line has all of one group on one side and all of the other on the other, as between two disks. */
function canBeParted(one: readonly Position[], other: readonly Position[]): boolean {
  const directions = Array.from({ length: 90 }, (_, turn) => (turn * Math.PI) / 90);
  return directions.some((angle) => {
    const along = ({ x, y }: Position) => x * Math.cos(angle) + y * Math.sin(angle);
    const [a, b] = [one.map(along), other.map(along)];
    return Math.max(...a) < Math.min(...b) || Math.max(...b) < Math.min(...a);
  });
}

describe("placePoints", () => {
  const maps = fc
    .tuple(fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 9 }), fc.nat({ max: 1_000_000 }))
    .map(([sizes, seed]) => ({
      points: drawDirections(
        sizes.reduce((sum, size) => sum + size, 0),
        6,
        seed,
      ),
      groups: sizes.flatMap((size, group) => new Array<number>(size).fill(group)),
    }));

  it("puts every proposal on the map, and none of one theme among those of another", () => {
    fc.assert(
      fc.property(maps, ({ points, groups }) => {
        const positions = place(points, groups);
        expect(positions).toHaveLength(points.length);
        expect(positions.every(isOnMap)).toBe(true);
        const themes = [...new Set(groups)].map((group) => positions.filter((_, i) => groups[i] === group));
        themes.forEach((theme, i) => {
          for (const other of themes.slice(i + 1)) expect(canBeParted(theme, other)).toBe(true);
        });
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it("keeps sixteen themes of very unequal size apart", () => {
    const sizes = [200, 120, 90, 70, 60, 50, 40, 30, 20, 12, 8, 5, 3, 2, 1, 1];
    const groups = sizes.flatMap((size, group) => new Array<number>(size).fill(group));
    const positions = place(drawDirections(groups.length, 12, 3), groups);
    const themes = sizes.map((_, group) => positions.filter((_, i) => groups[i] === group));
    const mixed = themes.flatMap((theme, i) =>
      themes.slice(i + 1).flatMap((other, j) => (canBeParted(theme, other) ? [] : [[i, i + 1 + j]])),
    );
    expect(mixed).toEqual([]);
  });

  it("gives a theme room by its share of the proposals", () => {
    const groups = [...new Array<number>(90).fill(0), ...new Array<number>(10).fill(1)];
    const positions = place(drawDirections(100, 8, 4), groups);
    const reach = (group: number) => {
      const own = positions.filter((_, i) => groups[i] === group);
      return Math.max(...own.map((each) => distance(each, middle(own))));
    };
    expect(reach(0) / reach(1)).toBeGreaterThan(2);
  });

  it("lays like themes near each other, and like proposals within a theme", () => {
    // Eight themes, two of a kind each.
    const twins = axes(4, 8).flatMap((axis) => [axis, axis.map((value, k) => value + (k === 7 ? 0.2 : 0))]);
    const points = scatterAround(twins, 10, 0.05, 5);
    const groups = points.map((_, i) => Math.floor(i / 10));
    const positions = place(points, groups);
    const at = twins.map((_, group) => middle(positions.filter((_, i) => groups[i] === group)));
    at.forEach((own, i) => {
      const others = at.filter((_, j) => j !== i && j !== (i ^ 1)).map((other) => distance(own, other));
      expect(distance(own, at[i ^ 1]!)).toBeLessThan(others.reduce((sum, each) => sum + each, 0) / others.length);
    });
    const oneTheme = place(scatterAround(axes(2, 6), 20, 0.05, 6), new Array<number>(40).fill(0));
    expect(canBeParted(oneTheme.slice(0, 20), oneTheme.slice(20))).toBe(true);
  });

  it("does not lay two proposals of a theme on one spot", () => {
    const positions = place(drawDirections(60, 8, 7), new Array<number>(60).fill(0));
    const spots = new Set(positions.map(({ x, y }) => `${x} ${y}`));
    expect(spots.size).toBe(60);
  });

  it("draws the same map every time, whatever numbers the themes have", () => {
    const points = drawDirections(30, 5, 8);
    const groups = points.map((_, i) => i % 3);
    expect(place(points, groups)).toEqual(place(points, groups));
    expect(
      place(
        points,
        groups.map((group) => 10 * group + 3),
      ),
    ).toEqual(place(points, groups));
    // Another order of the same proposals: as many on the map, all in place.
    const order = deal(30, 1);
    expect(
      place(
        order.map((i) => points[i]!),
        order.map((i) => groups[i]!),
      ),
    ).toHaveLength(30);
  });

  it.each([
    ["no proposal", []],
    ["one", [0]],
    ["two of one theme", [0, 0]],
    ["two of two", [0, 1]],
    ["one and many", [1, 0, 0, 0, 0, 0]],
  ])("has a place for %s", (_name, groups) => {
    const positions = place(drawDirections(groups.length, 4, 1), groups);
    expect(positions).toHaveLength(groups.length);
    expect(positions.every(isOnMap)).toBe(true);
  });

  it("has a place each for identical proposals and for those without words", () => {
    for (const point of [axes(1, 4)[0]!, new Float32Array(4)]) {
      const positions = place(new Array<Float32Array>(12).fill(point), [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
      expect(positions.every(isOnMap)).toBe(true);
      expect(canBeParted(positions.slice(0, 6), positions.slice(6))).toBe(true);
    }
  });
});
