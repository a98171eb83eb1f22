import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildGuidedModel,
  guidedProbabilities,
  guidedScores,
  positiveDescription,
  type TextView,
} from "../../src/theme/guided.ts";
import type { Taxonomy, Theme } from "../../src/theme/taxonomy.ts";
import { themeWordsOf } from "../../src/theme/theme-words-of.ts";
import { buildVectorSpace, embedWords, type VectorSpace } from "../../src/vector/vector-space.ts";
import { buildVocabulary } from "../../src/vector/vocabulary.ts";

const terms = ["电梯", "小区", "水库", "灌溉", "发展", "泊位", "的"];
const documents = [[0, 1, 4], [2, 3, 4], [1, 4, 6], [3, 4], [5]].map((words) => Uint32Array.from(words));
const vocabulary = buildVocabulary(terms, documents, { stopWords: new Set(["的"]) });
/** 城建 to the right, 水利 upward, 发展 between; 泊位 has no vector. */
const table = {
  terms: ["电梯", "小区", "水库", "灌溉", "发展"],
  dimensions: 2,
  values: Float32Array.from([1, 0, 0.96, 0.28, 0, 1, 0.28, 0.96, Math.SQRT1_2, Math.SQRT1_2]),
};
const space = buildVectorSpace(vocabulary, [table]);
/** Two-character words of a text, unknown ones left out. */
const wordsOf = (text: string) =>
  Uint32Array.from((text.match(/\p{L}{2}/gu) ?? []).map((word) => terms.indexOf(word)).filter((index) => index >= 0));

const theme = (name: string, changes: Partial<Theme> = {}): Theme => ({
  id: name,
  name,
  description: "",
  terms: [],
  path: [name],
  parent: null,
  leaf: true,
  ...changes,
});
const taxonomyOf = (themes: readonly Theme[]): Taxonomy => ({ name: "试", themes });
const modelOf = (themes: readonly Theme[], within: VectorSpace = space) =>
  buildGuidedModel(
    within,
    themes.map((each) => themeWordsOf(each, taxonomyOf(themes), wordsOf)),
  );
const view = (text: string, within: VectorSpace = space): TextView => ({
  words: wordsOf(text),
  point: embedWords(within, wordsOf(text)),
});
const score = (text: string, themes: readonly Theme[], within: VectorSpace = space) => [
  ...guidedScores([view(text, within), view(text, within)], modelOf(themes, within), within),
];

describe("guidedScores", () => {
  const themes = [theme("城建", { terms: ["电梯", "小区"] }), theme("水利", { terms: ["水库", "灌溉"] })];

  it("files by meaning: a word near a theme's words, though the theme does not name it", () => {
    const bare = [theme("城建", { terms: ["电梯"] }), theme("水利", { terms: ["水库"] })];
    const [city, water] = score("灌溉", bare) as [number, number];
    expect(water).toBeGreaterThan(city + 0.5);
  });

  it("files by the words a theme names where vectors say nothing", () => {
    const named = [theme("城建", { terms: ["电梯", "泊位"] }), theme("水利", { terms: ["水库"] })];
    expect(score("泊位", named)[0]).toBeGreaterThan(score("泊位", named)[1]!);
    const silent = buildVectorSpace(vocabulary, []);
    const [city, water] = score("水库灌溉水库电梯", themes, silent) as [number, number];
    expect(water).toBeGreaterThan(city);
  });

  it("shares a word that several themes name among them", () => {
    const silent = buildVectorSpace(vocabulary, []);
    const shared = [theme("甲", { terms: ["电梯", "小区"] }), theme("乙", { terms: ["电梯", "水库"] })];
    const [first, second] = score("电梯", shared, silent) as [number, number];
    expect(first).toBeCloseTo(second, 6);
    expect(first).toBeLessThan(score("小区", shared, silent)[0]!);
  });

  it("draws nothing to any theme from what all themes speak of", () => {
    const alike = [theme("城建", { terms: ["电梯", "发展"] }), theme("水利", { terms: ["水库", "发展"] })];
    const [city, water] = score("发展", alike) as [number, number];
    expect(city).toBeCloseTo(water, 1);
  });

  it("has no opinion of a text without words", () => {
    expect(score("", themes)).toEqual([0, 0]);
    expect(score("的", themes)).toEqual([0, 0]);
  });

  it("takes a theme's stop words for none of its names", () => {
    expect(modelOf([theme("的", { terms: ["的", "电梯"] }), theme("水利")]).owners.has(terms.indexOf("的"))).toBe(
      false,
    );
  });
});

describe("themeWordsOf", () => {
  it("leaves out what a theme says it does not take", () => {
    expect(positiveDescription(theme("水利", { description: "收水库和灌溉；不收小区" }))).toBe("收水库和灌溉；");
    expect(positiveDescription(theme("水利", { description: "水库，不包括小区" }))).toBe("水库，");
    expect(positiveDescription(theme("水利", { description: "水库" }))).toBe("水库");
    const words = themeWordsOf(theme("水利", { description: "水库，不收小区" }), taxonomyOf([]), wordsOf);
    expect([...words.description]).toEqual([terms.indexOf("水库")]);
  });

  it("lets a bare name speak with its heading's", () => {
    const heading = theme("灌溉", { id: "h", leaf: false });
    const leaf = theme("水库", { parent: "h" });
    const words = themeWordsOf(leaf, taxonomyOf([heading, leaf]), wordsOf);
    expect([...words.terms].map((index) => terms[index])).toEqual(["水库", "灌溉"]);
    const rich = themeWordsOf({ ...leaf, terms: ["小区"] }, taxonomyOf([heading, leaf]), wordsOf);
    expect([...rich.terms].map((index) => terms[index])).toEqual(["小区"]);
  });
});

describe("guidedProbabilities", () => {
  it("sum to 1, keep the order of the scores, and are less sure of a subject alone", () => {
    const scores = fc.array(fc.double({ min: -2, max: 3, noNaN: true }), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(scores, (each) => {
        const [full, alone] = [true, false].map((hasBody) => guidedProbabilities(Float32Array.from(each), hasBody));
        for (const probabilities of [full!, alone!]) {
          expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          const ranked = [...each.keys()].sort((a, b) => each[b]! - each[a]!).map((k) => probabilities[k]!);
          expect(ranked.every((value, i) => i === 0 || value <= ranked[i - 1]! + 1e-6)).toBe(true);
        }
        expect(Math.max(...full!)).toBeGreaterThanOrEqual(Math.max(...alone!) - 1e-9);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
