import type { Proposal } from "../../src/proposal/proposal.ts";
import { countSession, type StatisticsInput } from "../../src/statistics/count-session.ts";
import type { Taxonomy } from "../../src/theme/taxonomy.ts";

/** A proposal of this session of which only what a test is about is told. */
export function makeProposal(number: number, told: Partial<Proposal> = {}): Proposal {
  return {
    id: `2026-${number}`,
    number: String(number),
    year: 2026,
    session: null,
    occasion: "unknown",
    history: false,
    subject: `关于第${number}件事的建议`,
    body: "",
    proposers: [{ kind: "member", name: `委员${number}`, count: 1 }],
    sector: null,
    form: "individual",
    category: null,
    units: { lead: null, others: [] },
    filing: "filed",
    outcome: "unknown",
    date: null,
    source: { file: "登记表.xlsx", row: number + 1 },
    ...told,
  };
}

/** So many of each: the numbers of a published report as a register that they could come from. */
export function makeMany(
  ...parts: readonly (readonly [count: number, told: Partial<Proposal>])[]
): readonly Proposal[] {
  let number = 0;
  return parts.flatMap(([count, told]) => Array.from({ length: count }, () => makeProposal((number += 1), told)));
}

const names = ["经济建设", "政治建设", "文化建设", "社会建设", "生态文明建设"];

/** 五位一体; 社会建设 has two finer themes. */
export const fiveFields: Taxonomy = {
  name: "五位一体",
  themes: [
    ...names.map((name) => ({ name, parent: null, path: [name], leaf: name !== "社会建设" })),
    ...["养老", "教育"].map((name) => ({ name, parent: "社会建设", path: ["社会建设", name], leaf: true })),
  ].map((theme) => ({ ...theme, id: theme.name, description: "", terms: [] })),
};

export function countOf(proposals: readonly Proposal[], more: Partial<StatisticsInput> = {}) {
  return countSession({
    proposals,
    assignments: [],
    taxonomy: fiveFields,
    groups: [],
    threads: [],
    profile: { name: "", file: "", rules: [] },
    flags: [],
    withheld: 0,
    ...more,
  });
}
