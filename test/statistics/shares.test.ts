import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatShare, shareOut } from "../../src/statistics/shares.ts";

const rounded = (counts: readonly number[]): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.floor((2000 * count + total) / (2 * total)));
};
const parts = fc
  .array(fc.nat(9999), { minLength: 1, maxLength: 20 })
  .filter((counts) => counts.some((count) => count > 0));

describe("shares to one decimal", () => {
  it("add up to 100.0%, whatever the counts", () => {
    fc.assert(
      fc.property(parts, (counts) => {
        expect(shareOut(counts).reduce((sum, { tenths }) => sum + tenths, 0)).toBe(1000);
      }),
    );
  });

  it("are those of ordinary rounding wherever these add up: a reader who checks with a calculator finds no difference", () => {
    fc.assert(
      fc.property(parts, (counts) => {
        const expected = rounded(counts);
        fc.pre(expected.reduce((sum, tenths) => sum + tenths, 0) === 1000);
        expect(shareOut(counts).map(({ tenths }) => tenths)).toEqual(expected);
      }),
    );
  });

  it("never stray a tenth or more from the exact share, keep the order of the counts, and say where they were adjusted", () => {
    fc.assert(
      fc.property(parts, (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const shares = shareOut(counts);
        counts.forEach((count, place) => {
          const { tenths, adjusted } = shares[place]!;
          expect(Math.abs(tenths - (1000 * count) / total)).toBeLessThan(1);
          expect(adjusted).toBe(tenths !== rounded(counts)[place]);
          counts.forEach((other, at) => {
            if (count > other) expect(tenths).toBeGreaterThanOrEqual(shares[at]!.tenths);
          });
        });
      }),
    );
  });

  it("of three equal parts give the first the tenth that is left", () => {
    expect(shareOut([1, 1, 1]).map(formatShare)).toEqual(["33.4%", "33.3%", "33.3%"]);
    expect(shareOut([0, 0]).map(formatShare)).toEqual(["0.0%", "0.0%"]);
    expect(shareOut([7]).map(formatShare)).toEqual(["100.0%"]);
  });
});
