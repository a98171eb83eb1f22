import { describe, expect, it } from "vitest";
import {
  tellCategories,
  tellMakers,
  tellReceived,
  tellReconciliation,
  tellRounding,
} from "../../reports/statistics/wording.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";
import { plainText } from "../../src/statistics/sentence.ts";
import { countOf, makeMany } from "./make-session.ts";

/**
 * The published figures of 全国政协 (提案审查情况报告 of 十三届五次 2022, 十四届二次 2024, 三次 2025, 四次 2026): made into proposals, they
 * must come out of the statistics and the wording digit for digit.
 */
const fields = ["经济建设", "政治建设", "文化建设", "社会建设", "生态文明建设", "其他"];

interface Session {
  readonly year: number;
  readonly joined: number;
  readonly suggestions: number;
  /** 立案 by field. */
  readonly filed: readonly number[];
  readonly received: string;
  readonly categories: string;
}

const sessions: readonly Session[] = [
  {
    year: 2022,
    joined: 35,
    suggestions: 965,
    filed: [1911, 499, 389, 1543, 613, 24],
    received: "共收到提案5979件。经审查，立案4979件，并案35件，转为意见和建议965件。",
    categories:
      "立案提案中，经济建设方面1911件，占38.4%；政治建设方面499件，占10.0%；文化建设方面389件，占7.8%；社会建设方面1543件，占31.0%；生态文明建设方面613件，占12.3%；其他24件，占0.5%。",
  },
  {
    year: 2024,
    joined: 160,
    suggestions: 732,
    filed: [1985, 465, 457, 1436, 663],
    received: "共收到提案5898件。经审查，立案5006件，并案160件，转为意见和建议732件。",
    categories:
      "立案提案中，经济建设方面1985件，占39.7%；政治建设方面465件，占9.3%；文化建设方面457件，占9.1%；社会建设方面1436件，占28.7%；生态文明建设方面663件，占13.2%。",
  },
  {
    year: 2025,
    joined: 262,
    suggestions: 626,
    filed: [2133, 419, 459, 1387, 604],
    received: "共收到提案5890件。经审查，立案5002件，并案262件，转为意见和建议626件。",
    categories:
      "立案提案中，经济建设方面2133件，占42.6%；政治建设方面419件，占8.4%；文化建设方面459件，占9.2%；社会建设方面1387件，占27.7%；生态文明建设方面604件，占12.1%。",
  },
  {
    // The stored copy of this report prints two cells that arithmetic does not give: 文化建设 528 of 5005 as 10.6 (it is 10.55 less a
    // hair, 10.5), 社会建设 1334 of 5005 as 26.6 (it is 26.65 and a hair, 26.7). Here stands what the counts say.
    year: 2026,
    joined: 451,
    suggestions: 409,
    filed: [2103, 453, 528, 1334, 587],
    received: "共收到提案5865件。经审查，立案5005件，并案451件，转为意见和建议409件。",
    categories:
      "立案提案中，经济建设方面2103件，占42.0%；政治建设方面453件，占9.1%；文化建设方面528件，占10.5%；社会建设方面1334件，占26.7%；生态文明建设方面587件，占11.7%。",
  },
];

function register({ filed, joined, suggestions }: Session): readonly Proposal[] {
  return makeMany(
    ...filed.map((count, place) => [count, { category: fields[place]! }] as const),
    [joined, { filing: "joined" }],
    [suggestions, { filing: "suggestion" }],
  );
}

describe.each(sessions)("the published figures of $year", (session) => {
  const statistics = countOf(register(session));

  it("reconcile: 收到 is what became of it", () => {
    expect(plainText(tellReceived(statistics))).toBe(session.received);
    const parts = plainText(tellReconciliation(statistics)).match(/\d+/gu)!.map(Number);
    expect(parts.slice(1).reduce((sum, count) => sum + count, 0)).toBe(parts[0]);
  });

  it("come out by field, with shares by ordinary rounding that add up", () => {
    expect(plainText(tellCategories(statistics))).toBe(session.categories);
    expect(plainText(tellRounding(statistics))).toBe("占比保留一位小数，各项之和为100.0%。");
  });

  it("does not count 并案 as 立案", () => {
    expect(statistics.base.ids).toHaveLength(session.filed.reduce((sum, count) => sum + count, 0));
  });
});

it("委员提案 and 集体提案 of 2025: 4531 and 471 of 5002", () => {
  const collective = {
    form: "collective",
    proposers: [{ kind: "collective", name: "某民主党派", body: "party" }],
  } as const;
  const statistics = countOf(
    makeMany(
      [4531, {}],
      [471, collective],
      [262, { filing: "joined" }],
      [626, { ...collective, filing: "suggestion" }],
    ),
  );
  expect(plainText(tellMakers(statistics))).toBe("立案提案中，委员提案4531件，占90.6%；集体提案471件，占9.4%。");
});
