import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptySparseVector, sparseDot, toSparseVector } from "../../src/vector/sparse-vector.ts";
import { buildVectorSpace } from "../../src/vector/vector-space.ts";
import { buildVocabulary } from "../../src/vector/vocabulary.ts";

const terms = ["电梯", "水库", "养老", "的", "孤词"];
const documents = [
  [0, 1, 3],
  [0, 2, 3],
  [1, 2, 3],
  [0, 3, 4],
].map((words) => Uint32Array.from(words));
const space = buildVectorSpace(buildVocabulary(terms, documents, { stopWords: new Set(["的"]) }), []);

describe("toSparseVector", () => {
  it("keeps each content word once, ascending, at unit length together", () => {
    const { indices, weights } = toSparseVector(space, [2, 0, 2, 3, 0, 0]);
    expect([...indices]).toEqual([0, 2]);
    expect(Math.hypot(...weights)).toBeCloseTo(1, 6);
  });

  it("counts repetition, but less and less", () => {
    const share = (times: number) => {
      const { weights } = toSparseVector(space, [...new Array<number>(times).fill(1), 2]);
      return weights[0]! / weights[1]!;
    };
    expect(share(1)).toBeCloseTo(1, 5);
    expect(share(2)).toBeCloseTo(1 + Math.log(2), 5);
    expect(share(8) - share(4)).toBeLessThan(share(4) - share(1));
  });

  it("leaves out what no other text can share, unless asked to keep it", () => {
    expect([...toSparseVector(space, [0, 4]).indices]).toEqual([0]);
    expect([...toSparseVector(space, [0, 4], 1).indices]).toEqual([0, 4]);
  });

  it("has nothing of a text of stop words, and of none", () => {
    expect(toSparseVector(space, [3, 3])).toEqual(emptySparseVector);
    expect(toSparseVector(space, [])).toEqual(emptySparseVector);
  });
});

describe("sparseDot", () => {
  it("is the cosine that a slow sum over all words gives, and 1 for a text with itself", () => {
    const text = fc.array(fc.nat({ max: 4 }), { maxLength: 10 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [toSparseVector(space, left), toSparseVector(space, right)];
        const valueAt = ({ indices, weights }: typeof a, word: number) => weights[indices.indexOf(word)] ?? 0;
        const slow = terms.reduce((sum, _, word) => sum + valueAt(a, word) * valueAt(b, word), 0);
        expect(sparseDot(a, b)).toBeCloseTo(slow, 6);
        expect(sparseDot(b, a)).toBe(sparseDot(a, b));
        expect(sparseDot(a, a)).toBeCloseTo(a.indices.length > 0 ? 1 : 0, 5);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
