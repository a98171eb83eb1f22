import { describe, expect, test } from "vitest";
import type { FoldRow } from "../../src/theme/folds.ts";
import {
  doubtManyCategories,
  doubtUnknownCategories,
  explainUntestedLearning,
  findLabelDoubts,
} from "../../src/theme/evaluation-doubts.ts";

const themes = ["教育", "文化", "水利", "交通"];
const row = (id: string, theme: number, text = id): FoldRow => ({ id, theme, text });
const told = (rows: readonly FoldRow[]) =>
  new Map(findLabelDoubts(rows, themes).map((doubt) => [doubt.rule, doubt.message]));

describe("findLabelDoubts", () => {
  test("names the proposals of one text that carry two categories", () => {
    const doubts = told([row("b", 1, "same"), row("a", 0, "same"), row("c", 0), row("d", 1)]);
    expect(doubts.get("contradicting-categories")).toBe(
      "a、b文字相同，类别却不同（“教育”“文化”），不可能都判对，请核对。",
    );
  });

  test("says which categories have one proposal only, copies of it not counted", () => {
    const doubts = told([row("a", 0), row("b", 0), row("c", 1), row("d", 2, "same"), row("e", 2, "same")]);
    expect(doubts.get("single-row-category")).toContain("“文化”“水利”只有 1 件");
    expect(doubts.get("theme-without-rows")).toContain("“交通”没有已标注的提案");
  });

  test("is silent where there is nothing to say", () => {
    const plenty = Array.from({ length: 40 }, (_, i) => row(`id${i}`, i % 4));
    expect(findLabelDoubts(plenty, themes)).toEqual([]);
  });
});

describe("doubtManyCategories", () => {
  test("asks whether the column is the right one where there are nearly as many categories as proposals", () => {
    expect(doubtManyCategories(40, 30)[0]?.message).toContain("40 件提案有 30 种类别");
    expect([doubtManyCategories(40, 13), doubtManyCategories(3, 3)]).toEqual([[], []]);
  });
});

describe("doubtUnknownCategories", () => {
  test("tells all of them in one sentence, the most frequent first, long lists cut", () => {
    const [one] = doubtUnknownCategories(["综合", "其他", "其他"], "某体系");
    expect(one?.message).toContain(
      "3 件的类别不是主题体系“某体系”中可归入的主题，没有参加检验：“其他”2 件、“综合”1 件。",
    );
    const many = Array.from({ length: 20 }, (_, i) => `类${i}`);
    expect(doubtUnknownCategories(many, "某体系")[0]?.message).toContain("等 20 种");
    expect(doubtUnknownCategories([], "某体系")).toEqual([]);
  });
});

describe("explainUntestedLearning", () => {
  const message = (count: number, categories: number) =>
    explainUntestedLearning(
      Array.from({ length: count }, (_, i) => i % categories),
      5,
    ).message;

  test("says why: one category, too few rows, or too few once a part is held out", () => {
    expect(message(90, 1)).toContain("都属于同一类");
    expect(message(39, 3)).toContain("只有 39 件，不足 40 件");
    expect(message(44, 3)).toContain("约需 50 件");
  });
});
