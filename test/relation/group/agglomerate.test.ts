import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agglomerate, meanToOthers, type Link } from "../../../src/relation/group/agglomerate.ts";

const links = fc.uniqueArray(
  fc
    .record({
      a: fc.integer({ min: 0, max: 8 }),
      b: fc.integer({ min: 0, max: 8 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ a, b, score }): Link => ({ a: `p${Math.min(a, b)}`, b: `p${Math.max(a, b)}`, score })),
  { selector: ({ a, b }) => `${a} ${b}`, maxLength: 20 },
);

describe("agglomerate", () => {
  it("does not make one set of a chain whose ends have nothing to do with each other", () => {
    const chain = [
      { a: "1", b: "2", score: 0.9 },
      { a: "2", b: "3", score: 0.8 },
    ];
    expect(agglomerate(chain, 0.5)).toEqual([["1", "2"]]);
  });

  it("keeps together what holds together, with one weak link in it", () => {
    const triangle = [
      { a: "1", b: "2", score: 0.9 },
      { a: "2", b: "3", score: 0.8 },
      { a: "1", b: "3", score: 0.3 },
    ];
    expect(agglomerate(triangle, 0.5)).toEqual([["1", "2", "3"]]);
  });

  it("gives every member a mean score of at least `fit` to the others, and puts nobody into two sets", () => {
    fc.assert(
      fc.property(
        links.map((all) => all.filter(({ a, b }) => a !== b)),
        (all) => {
          const score = (a: string, b: string) =>
            all.find((link) => (link.a === a && link.b === b) || (link.a === b && link.b === a))?.score ?? 0;
          const sets = agglomerate(all, 0.4);
          expect(new Set(sets.flat()).size).toBe(sets.flat().length);
          for (const set of sets)
            for (const id of set) expect(meanToOthers(id, set, score)).toBeGreaterThanOrEqual(0.4 - 1e-9);
        },
      ),
    );
  });

  it("gives the same sets whatever the order of the links and of their ends", () => {
    fc.assert(
      fc.property(
        links
          .map((all) => all.filter(({ a, b }) => a !== b))
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(
            agglomerate(
              shuffled.map(({ a, b, score }) => ({ a: b, b: a, score })),
              0.4,
            ),
          ).toEqual(agglomerate(all, 0.4));
        },
      ),
    );
  });
});
