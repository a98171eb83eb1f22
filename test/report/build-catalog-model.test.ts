import { describe, expect, test } from "vitest";
import { buildCatalogModel } from "../../src/report/build-catalog-model.ts";
import { indexCatalog, nameProposal } from "../../src/report/catalog-index.ts";
import type { RunResults } from "../../src/report/catalog-model.ts";
import { sampleContext, sampleResults } from "./fixture.ts";

const results = sampleResults();
const model = buildCatalogModel(results, sampleContext());
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const session = results.proposals.filter(({ history }) => !history);

const build = (change: Partial<RunResults>): ReturnType<typeof buildCatalogModel> =>
  buildCatalogModel({ ...results, ...change }, sampleContext());

describe("buildCatalogModel", () => {
  test("counts this session's proposals once each: themes and 未归类 add up to the session", () => {
    expect(model.totals.session).toBe(session.length);
    expect(sum(model.themeRows.map(({ count }) => count))).toBe(session.length);
    expect(sum(model.themeRows.map(({ share }) => share))).toBeCloseTo(1, 12);
    expect(model.totals.unassigned).toBe(model.themeRows.at(-1)?.count);
  });

  test("never counts earlier sessions as this one, but gives them their year", () => {
    expect(model.totals.session + model.totals.history).toBe(results.proposals.length);
    expect(model.years).toEqual([2024, 2025, 2026]);
    for (const year of model.years) {
      const filed = results.proposals.filter((proposal) => proposal.year === year).length;
      expect(sum(model.themeRows.map(({ byYear }) => byYear[year] ?? 0))).toBe(filed);
    }
  });

  test("lists every leaf theme in the order of the taxonomy, 未归类 last", () => {
    const leaves = results.taxonomy.themes.filter(({ leaf }) => leaf).map(({ id }) => id);
    expect(model.themeRows.map(({ theme }) => theme)).toEqual([...leaves, null]);
    expect(model.themeRows.at(-1)?.name).toBe("未归类");
    const root = model.themeRows.find(({ theme }) => theme === "culture");
    expect(root?.heading).toBe(root?.name);
  });

  test("loses no topic and no cluster", () => {
    expect(model.themeRows.flatMap(({ topics }) => topics)).toHaveLength(results.topics.length);
    expect(model.themeRows.flatMap(({ clusters }) => clusters)).toHaveLength(results.clusters.length);
    expect(indexCatalog(model).topics.map(({ number }) => number)).toEqual(results.topics.map((_, place) => place + 1));
  });

  test("gives a theme that is no leaf a row of its own when something is filed under it", () => {
    const assignments = results.assignments.map((assignment, place) =>
      place === 0
        ? { ...assignment, themes: [{ theme: "economy", score: 1, method: "given" as const, evidence: [] }] }
        : assignment,
    );
    const rows = build({ assignments }).themeRows;
    expect(rows.find(({ theme }) => theme === "economy")?.count).toBe(1);
    expect(sum(rows.map(({ count }) => count))).toBe(session.length);
  });

  test("refuses a theme that the taxonomy does not know, and names it", () => {
    const clusters = results.clusters.map((cluster) => ({ ...cluster, theme: "nowhere" }));
    expect(() => build({ clusters })).toThrow("nowhere");
  });

  test("calls the catalog after the year most of the session bears, and after none where none is known", () => {
    expect(model.title).toBe("2026年提案参考选题目录");
    const undated = build({ proposals: results.proposals.map((proposal) => ({ ...proposal, year: null })) });
    expect(undated.title).toBe("提案参考选题目录");
    expect(undated.year).toBeNull();
    expect(undated.years).toEqual([]);
  });

  test("stands an empty session", () => {
    const empty = build({ proposals: [], assignments: [], clusters: [], topics: [], groups: [] });
    expect(empty.totals.session).toBe(0);
    expect(empty.themeRows.every(({ share }) => share === 0)).toBe(true);
  });
});

test("nameProposal does not say the year twice where the register repeats it in the number", () => {
  const proposal = results.proposals[0];
  if (proposal === undefined) throw new Error("no proposal");
  const name = (number: string | null): string => nameProposal({ ...proposal, year: 2026, number });
  expect(["2026-016", "第016号", "016", "〔2026〕016号", "2026016", "2025-1"].map(name)).toEqual([
    "2026年第016号",
    "2026年第016号",
    "2026年第016号",
    "2026年第016号",
    "2026年第2026016号",
    "2026年第2025-1号",
  ]);
  expect(name(null)).toBe(proposal.id);
});
