import { describe, expect, test } from "vitest";
import { complete } from "../../src/base/progress.ts";
import { seededRandom } from "../../src/base/random.ts";
import { evaluateThemes } from "../../src/theme/evaluate-themes.ts";
import type { EvaluationMethod, ThemeEvaluation } from "../../src/theme/evaluation.ts";
import { makeTexts, prepareEvaluation, themeName, type SyntheticText } from "./synthetic-archive.ts";

const themes = 4;
const evaluate = (texts: readonly SyntheticText[], count = themes, seed = 1): ThemeEvaluation => {
  const { rows, tools } = prepareEvaluation(texts, count);
  return complete(evaluateThemes(rows, tools, { seed }));
};
const of = (evaluation: ThemeEvaluation, method: EvaluationMethod) =>
  evaluation.methods.find((each) => each.method === method)!;

/** Labels dealt anew among the texts: what a text says no longer tells its label. */
function permuteLabels(texts: readonly SyntheticText[], seed: number): readonly SyntheticText[] {
  const random = seededRandom(seed);
  const labels = texts.map(({ label }) => label);
  for (let i = labels.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [labels[i], labels[j]] = [labels[j]!, labels[i]!];
  }
  return texts.map((text, i) => ({ ...text, label: labels[i]! }));
}

describe("evaluateThemes", () => {
  const texts = makeTexts(160, themes);
  const evaluation = evaluate(texts);

  test("files as given what can be learned, and compares every method on the same rows", () => {
    expect(evaluation.program).toBe("learned");
    expect(evaluation.methods.map(({ method }) => method)).toEqual([
      "learned",
      "guided",
      "bayes",
      "centroid",
      "majority",
    ]);
    expect(new Set(evaluation.methods.map(({ rows }) => rows))).toEqual(new Set([160]));
    for (const method of ["learned", "bayes", "centroid"] as const) {
      expect(of(evaluation, method).accuracy, method).toBeGreaterThan(0.95);
    }
    // Equal themes: the largest one of four, which the held-out rows make none the likelier.
    expect(of(evaluation, "majority").accuracy).toBeLessThanOrEqual(0.25);
  });

  test("has not seen the labels it is asked for: with labels dealt at random it does no better than chance", () => {
    const chances = [11, 12, 13].map((seed) => evaluate(permuteLabels(texts, seed)));
    for (const method of ["learned", "bayes", "centroid"] as const) {
      const mean = chances.reduce((sum, each) => sum + of(each, method).accuracy, 0) / chances.length;
      // 480 draws of chance .25: a standard deviation of .02.
      expect(mean, method).toBeLessThan(0.33);
    }
  });

  test("nor by way of a copy: texts handed in twice, labeled alike at random, are not known from each other", () => {
    const random = permuteLabels(texts.slice(0, 120), 5);
    const twice = random.flatMap((text) => [text, { ...text, id: `${text.id}b` }]);
    expect(of(evaluate(twice), "learned").accuracy).toBeLessThan(0.38);
    expect(of(evaluate(twice), "centroid").accuracy).toBeLessThan(0.38);
  });

  test("is the same for rows in another order", () => {
    const { rows, tools } = prepareEvaluation(texts, themes);
    expect(complete(evaluateThemes([...rows].reverse(), tools, { seed: 1 }))).toEqual(evaluation);
  });

  test("adds up: confusion to the rows, the diagonal to those right, wrong rows to the rest", () => {
    const mixed = evaluate(permuteLabels(texts, 3));
    const own = of(mixed, mixed.program);
    const { given, filed, counts } = mixed.confusion;
    expect(counts.flat().reduce((a, b) => a + b, 0)).toBe(160);
    const diagonal = given.reduce((sum, theme, row) => sum + (counts[row]![filed.indexOf(theme)] ?? 0), 0);
    expect(diagonal).toBe(own.right);
    expect(mixed.wrong).toHaveLength(160 - own.right);
    expect(mixed.reliability.count).toBe(160 - own.unfiled);
    const confidences = mixed.wrong.map(({ confidence }) => confidence ?? -1);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    for (const { given, filed, second, rankOfGiven } of mixed.wrong) {
      expect(filed).not.toBe(given);
      if (rankOfGiven === 2) expect(second).toBe(given);
    }
    const all = mixed.thresholds.map(({ rows, right }) => [rows, right]);
    for (let i = 1; i < all.length; i++) expect(all[i]![0]).toBeGreaterThanOrEqual(all[i - 1]![0]!);
  });

  test("tells how far two methods differ on the same rows", () => {
    const own = of(evaluation, "learned");
    for (const each of evaluation.methods) {
      expect(each.right - each.onlyThis).toBe(own.right - each.onlyProgram);
    }
    expect([own.onlyThis, own.onlyProgram]).toEqual([0, 0]);
  });

  test("reports what is filed without labels where there are too few to learn from, and says so", () => {
    const few = evaluate(makeTexts(30, 3), 3);
    expect(few.program).toBe("guided");
    expect(few.methods.map(({ method }) => method)).toEqual(["guided", "bayes", "centroid", "majority"]);
    expect(few.issues.map(({ rule }) => rule)).toContain("learning-not-tested");
    expect(few.themes.every(({ rows }) => rows === 10)).toBe(true);
  });

  test("goes on with one category, one row, and a category of one", () => {
    const single = evaluate(
      makeTexts(60, 1).map((text) => text),
      2,
    );
    expect(single.program).toBe("guided");
    expect(single.issues.find(({ rule }) => rule === "learning-not-tested")?.message).toContain("同一类");
    expect(evaluate(makeTexts(1, 1), 2).methods.every(({ rows }) => rows === 1)).toBe(true);
    const odd = evaluate([...makeTexts(60, 2), { id: "odd", body: "quite other words", label: 2 }], 3);
    expect(odd.program).toBe("learned");
    expect(odd.issues.map(({ rule }) => rule)).toContain("single-row-category");
    expect(odd.wrong.map(({ id, given }) => [id, given])).toContainEqual(["odd", themeName(2)]);
  });

  test("refuses a row without label", () => {
    const { rows, tools } = prepareEvaluation(makeTexts(4, 2), 2);
    const bare = rows.map(({ item, text }) => ({ item: { ...item, given: null }, text }));
    expect(() => complete(evaluateThemes(bare, tools, { seed: 1 }))).toThrow("2026-0000");
  });
});
