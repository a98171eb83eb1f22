import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureReliability } from "../../src/theme/reliability.ts";

const predictions = fc.array(
  fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }),
  { maxLength: 300 },
);

/** Equal but for rounding. */
const about = (value: number): number => expect.closeTo(value) as number;

describe("measureReliability", () => {
  test("a case worked by hand: two bins of few predictions", () => {
    const found = measureReliability([
      { confidence: 0.2, right: false },
      { confidence: 0.4, right: true },
      { confidence: 0.9, right: true },
      { confidence: 1, right: true },
      { confidence: 0.8, right: false },
    ]);
    // Below .5: said .3, kept .5. From .5: said .9, kept 2/3. Weighted 2 : 3.
    expect(found.count).toBe(5);
    expect(found.bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 0.5, 2],
      [0.5, 1, 3],
    ]);
    expect(found.bins.map(({ confidence }) => confidence)).toEqual([about(0.3), about(0.9)]);
    expect(found.bins.map(({ right }) => right)).toEqual([0.5, about(2 / 3)]);
    expect(found.expectedError).toBeCloseTo(0.4 * 0.2 + 0.6 * (0.9 - 2 / 3), 12);
  });

  test("keeps every word where seven of ten stated at 70 % are right", () => {
    const stated = Array.from({ length: 200 }, (_, i) => ({ confidence: 0.7, right: i % 10 < 7 }));
    const { bins, expectedError } = measureReliability(stated);
    expect(bins).toEqual([{ from: 0.7, to: 0.8, count: 200, confidence: about(0.7), right: 0.7 }]);
    expect(expectedError).toBeCloseTo(0, 12);
  });

  test("agrees with a slow reading of its definition, and counts every prediction once", () => {
    fc.assert(
      fc.property(predictions, (drawn) => {
        const { bins, count, expectedError } = measureReliability(drawn);
        let error = 0;
        let seen = 0;
        for (const { from, to } of bins) {
          const inside = drawn.filter(
            ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
          );
          const mean = (value: (each: (typeof drawn)[number]) => number) =>
            inside.reduce((sum, each) => sum + value(each), 0) / inside.length;
          error +=
            (inside.length / drawn.length) *
            Math.abs(mean(({ confidence }) => confidence) - mean(({ right }) => +right));
          seen += inside.length;
        }
        expect(seen).toBe(drawn.length);
        expect(count).toBe(drawn.length);
        expect(expectedError).toBeCloseTo(error, 9);
        expect(expectedError).toBeGreaterThanOrEqual(0);
        expect(expectedError).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("cuts into fewer bins where there are few predictions, and none where there are none", () => {
    const widths = (count: number) => {
      const spread = Array.from({ length: count }, (_, i) => ({ confidence: i / count, right: true }));
      return measureReliability(spread).bins.length;
    };
    expect([49, 50, 199, 200].map(widths)).toEqual([2, 5, 5, 10]);
    expect(measureReliability([])).toEqual({ bins: [], count: 0, expectedError: 0 });
  });

  test("refuses what is no probability", () => {
    for (const confidence of [1.2, -0.1, NaN]) {
      expect(() => measureReliability([{ confidence, right: true }])).toThrow(String(confidence));
    }
  });
});
