import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { learnCentroids, learnMajority, type BaselineRow } from "../../src/theme/baselines.ts";
import { learnNaiveBayes } from "../../src/theme/naive-bayes.ts";
import type { SparseVector } from "../../src/vector/sparse-vector.ts";

/** A unit vector of equal weights over these words. */
function words(...indices: readonly number[]): SparseVector {
  const sorted = [...indices].sort((a, b) => a - b);
  return {
    indices: Uint32Array.from(sorted),
    weights: Float32Array.from(sorted, () => 1 / Math.sqrt(sorted.length)),
  };
}
const row = (theme: number, ...indices: readonly number[]): BaselineRow => ({ sparse: words(...indices), theme });
const termCount = 12;

const drawnRows = fc.array(
  fc.record({ theme: fc.nat(3), indices: fc.uniqueArray(fc.nat(termCount - 1), { minLength: 1, maxLength: 8 }) }),
  { minLength: 1, maxLength: 25 },
);

describe("learnMajority", () => {
  test("ranks themes by their number of rows, whatever the text; ties by index", () => {
    const rank = learnMajority([row(2, 1), row(1, 1), row(2, 3), row(0, 4)], termCount);
    expect(rank(words(4))).toEqual([2, 0, 1]);
  });
});

describe("learnCentroids", () => {
  test("ranks by cosine with the mean text of a theme, a case worked by hand", () => {
    // Theme 0 is word 0 alone. Theme 1 lies between word 1 and words 1, 2: mostly along word 1.
    const rank = learnCentroids([row(0, 0), row(1, 1), row(1, 1, 2)], termCount);
    expect(rank(words(1))).toEqual([1, 0]);
    expect(rank(words(0))).toEqual([0, 1]);
    expect(rank(words(0, 2))).toEqual([0, 1]);
  });

  test("knows only themes it was taught", () => {
    expect(learnCentroids([row(3, 5)], termCount)(words(6))).toEqual([3]);
  });
});

describe("learnNaiveBayes", () => {
  test("agrees with multiplying probabilities word by word", () => {
    const query = fc.uniqueArray(fc.nat(termCount - 1), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(drawnRows, query, (drawn, asked) => {
        const rows = drawn.map(({ theme, indices }) => row(theme, ...indices));
        const ranked = learnNaiveBayes(rows, termCount)(words(...asked));
        const known = new Set(drawn.flatMap(({ indices }) => indices));
        const chance = (theme: number) => {
          const own = drawn.filter((each) => each.theme === theme);
          const texts = (word: number) => own.filter(({ indices }) => indices.includes(word)).length;
          const total = [...known].reduce((sum, word) => sum + texts(word) + 0.1, 0);
          // The prior is smoothed by one, as `natural` does.
          return asked
            .filter((word) => known.has(word))
            .reduce((product, word) => (product * (texts(word) + 0.1)) / total, (own.length + 1) / (drawn.length + 1));
        };
        expect([...ranked].sort()).toEqual([...new Set(drawn.map(({ theme }) => theme))].sort());
        for (let i = 1; i < ranked.length; i++) {
          expect(chance(ranked[i - 1]!)).toBeGreaterThanOrEqual(chance(ranked[i]!) * (1 - 1e-9));
        }
      }),
    );
  });

  test("still tells themes apart in a text of a thousand words, where products of probabilities are 0", () => {
    const many = (from: number) => Array.from({ length: 1000 }, (_, i) => from + i);
    const rank = learnNaiveBayes([row(0, ...many(0)), row(1, ...many(1000)), row(1, ...many(1200))], 2200);
    expect(rank(words(...many(0)))[0]).toBe(0);
    expect(rank(words(...many(1100)))[0]).toBe(1);
  });

  test("does not file everything under the smallest theme", () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(0, i % 6, (i + 1) % 6));
    const rank = learnNaiveBayes([...rows, row(1, 10, 11)], termCount);
    expect(rank(words(0, 1, 2, 3, 4, 5))).toEqual([0, 1]);
  });
});
