import { describe, expect, test } from "vitest";
import { measureV } from "./v-measure.ts";

describe("measureV", () => {
  test("is 1 for the same groups under other names", () => {
    expect(measureV([0, 0, 1, 1, 2], [7, 7, 3, 3, 0])).toEqual({ homogeneity: 1, completeness: 1, v: 1 });
  });

  test("calls clusters homogeneous but incomplete where classes are cut up", () => {
    // H(class) = ln 2; every point alone: H(cluster) = ln 4, H(class | cluster) = 0, H(cluster | class) = ln 2.
    const { homogeneity, completeness, v } = measureV([0, 0, 1, 1], [0, 1, 2, 3]);
    expect(homogeneity).toBeCloseTo(1, 12);
    expect(completeness).toBeCloseTo(1 / 2, 12);
    expect(v).toBeCloseTo(2 / 3, 12);
  });

  test("finds nothing where everything lies in one cluster", () => {
    expect(measureV([0, 0, 1, 1], [5, 5, 5, 5])).toEqual({ homogeneity: 0, completeness: 1, v: 0 });
  });

  test("finds nothing where clusters are dealt without regard to classes", () => {
    const { homogeneity, completeness, v } = measureV([0, 0, 1, 1], [0, 1, 0, 1]);
    expect(homogeneity).toBeCloseTo(0, 12);
    expect(completeness).toBeCloseTo(0, 12);
    expect(v).toBeCloseTo(0, 12);
  });

  test("agrees with a case worked out by hand", () => {
    // Classes 3 + 3, clusters {a a b} and {a b b}: H(class) = H(cluster) = ln 2 and H(class | cluster) = H(1/3, 2/3), so all
    // three are 1 − H(1/3, 2/3) / ln 2.
    const half = 1 - ((1 / 3) * Math.log(3) + (2 / 3) * Math.log(3 / 2)) / Math.LN2;
    const { homogeneity, completeness, v } = measureV([0, 0, 0, 1, 1, 1], [0, 0, 1, 0, 1, 1]);
    for (const value of [homogeneity, completeness, v]) expect(value).toBeCloseTo(half, 12);
    expect(half).toBeCloseTo(0.0817, 4);
  });

  test("weighs large clusters more than small ones", () => {
    // Classes 4 + 1, clusters {a a a} and {a b}: H(class) = H(1/5), H(cluster) = H(2/5), H(both) of 3/5, 1/5, 1/5.
    const h = (...shares: readonly number[]) => -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
    const both = h(3 / 5, 1 / 5, 1 / 5);
    const { homogeneity, completeness } = measureV([0, 0, 0, 0, 1], [0, 0, 0, 1, 1]);
    expect(homogeneity).toBeCloseTo(1 - (both - h(2 / 5, 3 / 5)) / h(1 / 5, 4 / 5), 12);
    expect(completeness).toBeCloseTo(1 - (both - h(1 / 5, 4 / 5)) / h(2 / 5, 3 / 5), 12);
  });

  test("has the same v with classes and clusters exchanged", () => {
    const classes = [0, 0, 1, 2, 2, 2, 1];
    const clusters = [1, 0, 0, 1, 1, 2, 2];
    const there = measureV(classes, clusters);
    const back = measureV(clusters, classes);
    expect(there.v).toBeCloseTo(back.v, 12);
    expect(there.homogeneity).toBeCloseTo(back.completeness, 12);
  });

  test("refuses lists of different length", () => {
    expect(() => measureV([0, 1], [0])).toThrow("2");
  });
});
