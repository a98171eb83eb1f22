import { describe, expect, it } from "vitest";
import {
  buildVectorSpace,
  centerVector,
  dot,
  dotWord,
  embedWords,
  meanVector,
  unit,
} from "../../src/vector/vector-space.ts";
import { buildVocabulary } from "../../src/vector/vocabulary.ts";

const terms = ["电梯", "加装", "水库", "的", "生词"];
const documents = [[0, 1, 3], [2, 3], [0, 3], [3]].map((words) => Uint32Array.from(words));
const vocabulary = buildVocabulary(terms, documents, { stopWords: new Set(["的"]) });
const base = { terms: ["水库", "电梯", "的"], dimensions: 2, values: Float32Array.from([0, 1, 1, 0, 1, 0]) };
const own = { terms: ["加装", "电梯"], dimensions: 3, values: Float32Array.from([0, 0, 1, 0, 0.6, 0.8]) };
const space = buildVectorSpace(vocabulary, [base, { terms: [], dimensions: 96, values: new Float32Array(0) }, own]);

describe("buildVectorSpace", () => {
  it("lays the tables side by side; one without words takes no room", () => {
    expect(space.dimensions).toBe(5);
    expect(embedWords(space, [2]).slice(0, 2)).toEqual(Float32Array.from([0, 1]));
    expect(embedWords(space, [1])).toEqual(Float32Array.from([0, 0, 0, 0, 1]));
  });
});

describe("embedWords", () => {
  it("gives unit length, and zeros where no word is known", () => {
    expect(Math.hypot(...embedWords(space, [0, 1, 2, 2]))).toBeCloseTo(1, 6);
    expect([...embedWords(space, [4, 3])]).toEqual([0, 0, 0, 0, 0]);
    expect([...embedWords(space, [])]).toEqual([0, 0, 0, 0, 0]);
  });

  it("lets rare words pull harder than common ones, and stop words not at all", () => {
    const point = embedWords(space, [0, 2]);
    expect(point[1]).toBeGreaterThan(point[0]!);
    expect(embedWords(space, [0, 2, 3, 3, 3])).toEqual(point);
  });

  it("does not care in which order the words stand", () => {
    const [there, back] = [embedWords(space, [0, 1, 2, 0]), embedWords(space, [0, 2, 1, 0])];
    expect(dot(there, back)).toBeCloseTo(1, 6);
  });
});

describe("dotWord", () => {
  it("is the cosine of the word with a point, as if it were a text of one word", () => {
    const point = unit(Float32Array.from([1, 2, 3, 4, 5]));
    for (const word of [0, 1, 2])
      expect(dotWord(space, word, point)).toBeCloseTo(dot(embedWords(space, [word]), point), 6);
    expect(dotWord(space, 4, point)).toBe(0);
  });
});

describe("centerVector", () => {
  it("takes out what all texts share and leaves texts without words alone", () => {
    const zero = new Float32Array(2);
    const mean = meanVector([Float32Array.from([1, 0]), Float32Array.from([0, 1]), zero]);
    const [a, b] = [centerVector(Float32Array.from([1, 0]), mean), centerVector(Float32Array.from([0, 1]), mean)];
    expect(dot(a, b)).toBeLessThan(0);
    expect(Math.hypot(...a)).toBeCloseTo(1, 6);
    expect([...centerVector(zero, mean)]).toEqual([0, 0]);
    expect(meanVector([])).toEqual(new Float32Array(0));
  });
});
