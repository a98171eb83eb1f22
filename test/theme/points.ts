import fc from "fast-check";
import { gaussian, seededRandom } from "../../src/base/random.ts";
import { unit } from "../../src/vector/vector-space.ts";

/** A unit vector in any direction, all alike likely. */
export function drawDirections(count: number, dimensions: number, seed: number): readonly Float32Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => unit(Float32Array.from({ length: dimensions }, () => gaussian(random))));
}

/** `size` unit vectors around each center, `spread` off it in every dimension; those of one center stand together. */
export function scatterAround(
  centers: readonly Float32Array[],
  size: number,
  spread: number,
  seed: number,
): readonly Float32Array[] {
  const random = seededRandom(seed);
  return centers.flatMap((center) =>
    Array.from({ length: size }, () => unit(center.map((value) => value + spread * gaussian(random)))),
  );
}

/** Unit vectors along the first axes: as far apart as points on the sphere's one half can be. */
export function axes(count: number, dimensions: number): readonly Float32Array[] {
  return Array.from({ length: count }, (_, i) =>
    Float32Array.from({ length: dimensions }, (_, k) => (i === k ? 1 : 0)),
  );
}

/** Random directions, no two of them equal. */
export function directions(most: number, least = 1): fc.Arbitrary<readonly Float32Array[]> {
  return fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 2, max: 6 }), fc.nat({ max: 1_000_000 }))
    .map(([count, dimensions, seed]) => drawDirections(count, dimensions, seed));
}

/** Directions of a coarse grid: many are equal, many equally far apart. */
export function gridDirections(most: number, least = 1): fc.Arbitrary<readonly Float32Array[]> {
  const entry = fc.integer({ min: -1, max: 1 });
  const point = fc
    .tuple(entry, entry, entry)
    .filter((values) => values.some((value) => value !== 0))
    .map((values) => unit(Float32Array.from(values)));
  return fc.array(point, { minLength: least, maxLength: most });
}

/** The same groups, whatever their order. */
export function sortGroups(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return groups.map((group) => [...group].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? -1) - (b[0] ?? -1));
}

/** What is in the groups, ascending; of a partition 0, 1, … each once. */
export function everyone(groups: readonly (readonly number[])[]): readonly number[] {
  return groups.flat().sort((a, b) => a - b);
}

export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** Where each of the values went: `dealt[i]` is `values[order[i]]`. */
export function deal(count: number, seed: number): readonly number[] {
  const random = seededRandom(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
