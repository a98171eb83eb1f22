import { describe, expect, it } from "vitest";
import type { Segmenter } from "../../src/text/segmenter.ts";
import { createTextClassifier } from "../../src/theme/classify-text.ts";
import type { Taxonomy, Theme } from "../../src/theme/taxonomy.ts";
import { createTextSpace } from "../../src/vector/text-space.ts";
import { buildVectorSpace } from "../../src/vector/vector-space.ts";
import { buildVocabulary } from "../../src/vector/vocabulary.ts";

const terms = ["电梯", "小区", "水库", "灌溉", "会议"];
const documents = [[0, 1], [2, 3], [4]].map((words) => Uint32Array.from(words));
const table = {
  terms: ["电梯", "小区", "水库", "灌溉"],
  dimensions: 2,
  values: Float32Array.from([1, 0, 0.96, 0.28, 0, 1, 0.28, 0.96]),
};
const segmenter: Segmenter = { fingerprint: "pairs", cut: (text) => text.match(/.{1,2}/gu) ?? [] };
const theme = (id: string, changes: Partial<Theme>): Theme => ({
  id,
  name: id,
  description: "",
  terms: [],
  path: [id],
  parent: null,
  leaf: true,
  ...changes,
});
const taxonomy: Taxonomy = {
  name: "试",
  themes: [
    theme("heading", { leaf: false, terms: ["水库", "灌溉"] }),
    theme("city", { parent: "heading", terms: ["电梯", "小区"] }),
    theme("water", { parent: "heading", terms: ["水库", "灌溉"] }),
  ],
};
const space = buildVectorSpace(buildVocabulary(terms, documents, { stopWords: new Set() }), [table]);
const textSpace = createTextSpace(space, segmenter, new Map(), new Float32Array(2));
const classify = createTextClassifier(space, textSpace, taxonomy);

describe("createTextClassifier", () => {
  it("files a policy point or clue under the theme its words speak of, never under a heading", () => {
    expect(classify("小区电梯")?.theme).toBe("city");
    expect(classify("水库")?.theme).toBe("water");
    const score = classify("小区电梯")!.score;
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThanOrEqual(1);
  });

  it("says of a text that is like no theme that it is, rather than guess", () => {
    expect(classify("会议")).toBeNull();
    expect(classify("")).toBeNull();
  });
});
