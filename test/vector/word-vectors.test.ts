import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/base/random.ts";
import { findNearestWords } from "../../src/vector/nearest-words.ts";
import { defaultWordVectorOptions, normalizeRows, trainWordVectors } from "../../src/vector/word-vectors.ts";

/** Five words each of a few matters, then one that stands in all texts, then one met twice, then one of no content. */
const matters = 4;
const stock = 5;
const everywhere = matters * stock;
const rare = everywhere + 1;
const empty = everywhere + 2;
const terms = Array.from({ length: everywhere + 3 }, (_, i) =>
  i < everywhere ? `matter${Math.floor(i / stock)}word${i % stock}` : ["everywhere", "rare", "empty"][i - everywhere]!,
);

/** Texts that speak of one matter each. */
function write(count: number, seed: number): readonly Uint32Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const matter = i % matters;
    const words = Array.from({ length: 12 }, () => matter * stock + Math.floor(random() * stock));
    return Uint32Array.from([empty, everywhere, ...words, ...(i < 2 ? [rare] : [])]);
  });
}

const options = { ...defaultWordVectorOptions, dimensions: 6, minFrequency: 3, subsampling: 1 };
const train = (changes: Partial<typeof options> = {}) =>
  trainWordVectors(terms, write(80, 1), (index) => index !== empty, { ...options, ...changes });

describe("trainWordVectors", () => {
  it("lays words of one matter near each other and those of others away", () => {
    const vectors = train();
    for (let i = 0; i < everywhere; i++) {
      const nearest = findNearestWords(vectors, terms[i]!, stock - 1)!;
      const matter = terms[i]!.slice(0, "matter0".length);
      expect(
        nearest.every(({ term }) => term.startsWith(matter)),
        terms[i],
      ).toBe(true);
    }
  });

  it("gives the same vectors for the same texts, so that two runs agree", () => {
    expect(train()).toEqual(train());
  });

  it("gives no vector to a word met too seldom to know, nor to one of no content", () => {
    const known = new Set(train().terms);
    expect([known.has("everywhere"), known.has("rare"), known.has("empty")]).toEqual([true, false, false]);
    expect(new Set(train({ minFrequency: 2 }).terms).has("rare")).toBe(true);
  });

  it("keeps the most frequent words where there are too many", () => {
    const { terms: kept } = train({ maxTerms: 3 });
    expect(kept).toHaveLength(3);
    expect(kept[0]).toBe("everywhere");
  });

  it("gives vectors of unit length, and no more dimensions than words", () => {
    const { terms: kept, dimensions, values } = train({ dimensions: 96 });
    expect(dimensions).toBe(kept.length);
    for (let row = 0; row < kept.length; row++) {
      expect(Math.hypot(...values.slice(row * dimensions, (row + 1) * dimensions))).toBeCloseTo(1, 5);
    }
  });

  it("goes on without vectors where there is no text", () => {
    expect(trainWordVectors([], [], () => true, options).terms).toEqual([]);
    expect(trainWordVectors(terms, [], () => true, options)).toEqual({
      terms: [],
      dimensions: 6,
      values: new Float32Array(0),
    });
  });
});

describe("findNearestWords", () => {
  const vectors = {
    terms: ["a", "b", "c", "d"],
    dimensions: 2,
    values: Float32Array.from([1, 0, 0.6, 0.8, 0, 1, 0.6, 0.8]),
  };

  it("ranks by nearness, equal ones by name, and leaves the word itself out", () => {
    expect(findNearestWords(vectors, "a", 2)!.map(({ term }) => term)).toEqual(["b", "d"]);
    expect(findNearestWords(vectors, "c", 9)!.map(({ nearness }) => nearness)).toEqual([
      expect.closeTo(0.8, 5),
      expect.closeTo(0.8, 5),
      0,
    ]);
  });

  it("says so where a word has no vector, rather than nothing is near", () => {
    expect(findNearestWords(vectors, "unknown", 3)).toBeNull();
  });
});

describe("normalizeRows", () => {
  it("leaves a word without direction where it is", () => {
    const values = Float32Array.from([3, 4, 0, 0]);
    normalizeRows(values, 2);
    expect([...values]).toEqual([expect.closeTo(0.6, 6), expect.closeTo(0.8, 6), 0, 0]);
  });
});
