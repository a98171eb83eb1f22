import { describe, expect, it } from "vitest";
import type { Segmenter } from "../../src/text/segmenter.ts";
import { createTextSpace } from "../../src/vector/text-space.ts";
import { buildVectorSpace, centerVector, dot, embedWords } from "../../src/vector/vector-space.ts";
import { buildVocabulary } from "../../src/vector/vocabulary.ts";

/** The longest word known, else one character. */
const known = ["电梯", "加装", "水库", "蓄水池", "老旧小区"];
const segmenter: Segmenter = {
  fingerprint: "longest word",
  cut(text) {
    const words: string[] = [];
    for (let at = 0; at < text.length; at += words.at(-1)!.length) {
      words.push(known.find((word) => text.startsWith(word, at)) ?? text[at]!);
    }
    return words;
  },
};
const vocabulary = buildVocabulary(
  ["电梯", "加装", "水库", "的"],
  [[0, 1], [2], [0, 3], [3]].map((words) => Uint32Array.from(words)),
  { stopWords: new Set(["的"]) },
);
const table = { terms: ["电梯", "加装", "水库"], dimensions: 2, values: Float32Array.from([1, 0, 0.8, 0.6, 0, 1]) };
const space = buildVectorSpace(vocabulary, [table]);
const synonyms = new Map([["蓄水池", "水库"]]);
const create = (mean = new Float32Array(2)) => createTextSpace(space, segmenter, synonyms, mean);

describe("createTextSpace", () => {
  it("tells where in the text each content word stands, for quoting", () => {
    const text = "加装 的电梯，ＡＢ老旧小区";
    const words = create().words(text);
    expect(words.map(({ term, start, end }) => [term, text.slice(start, end)])).toEqual([
      ["加装", "加装"],
      ["电梯", "电梯"],
      ["老旧小区", "老旧小区"],
    ]);
  });

  it("counts another name of a thing as the thing", () => {
    expect([...create().indexes("蓄水池和水库")]).toEqual([2, 2]);
    expect(create().words("蓄水池")).toEqual([{ term: "水库", start: 0, end: 3 }]);
  });

  it("takes an unknown word for the most telling, a stop word for nothing", () => {
    const { weight } = create();
    expect(weight("老旧小区")).toBe(vocabulary.unseenWeight);
    expect(weight("老旧小区")).toBeGreaterThan(weight("水库"));
    expect(weight("水库")).toBeGreaterThan(weight("电梯"));
    expect(weight("的")).toBe(0);
  });

  it("places a text as a proposal of the same words would be placed", () => {
    const mean = Float32Array.from([0.5, 0.1]);
    expect(create(mean).embed("加装电梯")).toEqual(centerVector(embedWords(space, [1, 0]), mean));
    expect(dot(create().embed("电梯"), create().embed("水库"))).toBe(0);
    expect([...create(mean).embed("老旧小区")]).toEqual([0, 0]);
  });

  it("has an answer for nothing", () => {
    expect(create().words("")).toEqual([]);
    expect([...create().embed("，。")]).toEqual([0, 0]);
  });
});
