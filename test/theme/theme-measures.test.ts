import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureFiling, wilsonInterval, type FiledRow } from "../../src/theme/theme-measures.ts";

const filed = (...ranked: readonly number[]): FiledRow => ({ ranked, confidence: null });

/** Equal but for rounding. */
const about = (value: number): number => expect.closeTo(value) as number;

describe("measureFiling", () => {
  test("a case worked by hand: three themes, one row unfiled, one theme never given", () => {
    // Theme 0: four rows, two right. Theme 1: three rows, two right. Theme 2: no row, filed under once.
    const given = [0, 0, 0, 0, 1, 1, 1];
    const found = measureFiling(
      given,
      [filed(0, 1), filed(0), filed(1, 0), filed(), filed(1), filed(1, 2), filed(2, 0, 1)],
      3,
    );
    expect(found).toMatchObject({ rows: 7, right: 4, unfiled: 1 });
    expect(found.accuracy).toBeCloseTo(4 / 7, 12);
    // The third row has its theme second; the last only third.
    expect(found.top2).toBeCloseTo(5 / 7, 12);
    expect(found.confusion).toEqual([
      [2, 1, 0, 1],
      [0, 2, 1, 0],
      [0, 0, 0, 0],
    ]);
    expect(found.themes).toEqual([
      { rows: 4, filed: 2, right: 2, precision: 1, recall: 0.5, f1: about(2 / 3) },
      {
        rows: 3,
        filed: 3,
        right: 2,
        precision: about(2 / 3),
        recall: about(2 / 3),
        f1: about(2 / 3),
      },
      { rows: 0, filed: 1, right: 0, precision: 0, recall: null, f1: null },
    ]);
    expect(found.macroF1).toBeCloseTo(2 / 3, 12);
  });

  test("does not call a theme well filed that nothing was filed under", () => {
    const { themes, macroF1 } = measureFiling([0, 1], [filed(1), filed(1)], 2);
    expect(themes[0]).toEqual({ rows: 1, filed: 0, right: 0, precision: null, recall: 0, f1: 0 });
    expect(macroF1).toBeCloseTo((0 + 2 / 3) / 2, 12);
  });

  test("agrees with counting row by row, and its parts add up", () => {
    const row = fc.record({ given: fc.nat(3), ranked: fc.uniqueArray(fc.nat(3), { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const given = rows.map((each) => each.given);
        const found = measureFiling(
          given,
          rows.map(({ ranked }) => filed(...ranked)),
          4,
        );
        const count = (test: (each: (typeof rows)[number]) => boolean) => rows.filter(test).length;
        expect(found.right).toBe(count((each) => each.ranked[0] === each.given));
        expect(found.unfiled).toBe(count(({ ranked }) => ranked.length === 0));
        expect(found.top2 * rows.length).toBeCloseTo(
          count((each) => each.ranked.slice(0, 2).includes(each.given)),
          9,
        );
        expect(found.confusion.flat().reduce((a, b) => a + b, 0)).toBe(rows.length);
        const f1: number[] = [];
        for (const theme of new Set(given)) {
          const hits = count((each) => each.given === theme && each.ranked[0] === theme);
          const misses = count((each) => each.given === theme && each.ranked[0] !== theme);
          const strays = count((each) => each.given !== theme && each.ranked[0] === theme);
          f1.push((2 * hits) / (2 * hits + misses + strays));
        }
        expect(found.macroF1).toBeCloseTo(f1.reduce((a, b) => a + b, 0) / f1.length, 9);
        expect(found.interval.low).toBeLessThanOrEqual(found.accuracy);
        expect(found.interval.high).toBeGreaterThanOrEqual(found.accuracy);
      }),
    );
  });

  test("refuses to measure nothing", () => {
    expect(() => measureFiling([], [], 2)).toThrow("0");
  });
});

describe("wilsonInterval", () => {
  // Values of R's prop.test(correct = FALSE) and of Agresti & Coull 1998.
  test.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [50, 100, 0.4038, 0.5962],
    [1, 2, 0.0945, 0.9055],
  ])("%d of %d", (right, rows, low, high) => {
    const found = wilsonInterval(right, rows);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test("promises nothing where there are no rows", () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
