import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  tellCategories,
  tellCategorySource,
  tellDates,
  tellMembers,
  tellNewMembers,
  tellOutcomes,
  tellReceived,
  tellUnits,
} from "../../reports/statistics/wording.ts";
import { filings, forms, outcomes, type Proposal } from "../../src/proposal/proposal.ts";
import { findCounted, sizeOf, type Counted } from "../../src/statistics/counted.ts";
import { plainText } from "../../src/statistics/sentence.ts";
import type { ThemeAssignment } from "../../src/theme/assignment.ts";
import { countOf, makeMany, makeProposal } from "./make-session.ts";

const member = (...names: string[]): Pick<Proposal, "proposers"> => ({
  proposers: names.map((name) => ({ kind: "member", name, count: 1 })),
});
const foundIn = (proposal: string, theme: string): ThemeAssignment => ({
  proposal,
  themes: [{ theme, score: 0.8, method: "guided", evidence: [] }],
  nearest: null,
});

describe("statistics of a session", () => {
  const anyProposal = fc.record({
    filing: fc.constantFrom(...filings),
    form: fc.constantFrom(...forms),
    outcome: fc.constantFrom(...outcomes),
    category: fc.constantFrom(null, "经济建设", "养老", "自定类", " 其他 "),
    sector: fc.constantFrom(null, "农业界", "教育界"),
    history: fc.boolean(),
  });

  it("reconcile, whatever the mix: every partition holds each proposal once, every list is of this session", () => {
    fc.assert(
      fc.property(fc.array(anyProposal, { maxLength: 60 }), (told) => {
        const proposals = told.map((each, place) => makeProposal(place + 1, each));
        const session = proposals.filter(({ history }) => !history).map(({ id }) => id);
        const statistics = countOf(proposals);
        const { received, base, answered } = statistics;
        const expectPartition = (whole: Counted, parts: readonly Counted[]) =>
          expect(parts.flatMap(({ ids }) => ids).sort()).toEqual([...whole.ids].sort());
        expect(received.ids).toEqual(session);
        expectPartition(
          received,
          statistics.filings.map(({ counted }) => counted),
        );
        expectPartition(
          base,
          statistics.categories.map(({ counted }) => counted),
        );
        expectPartition(
          base,
          statistics.makers.map(({ counted }) => counted),
        );
        expectPartition(base, [statistics.byCommittee, statistics.byProgram]);
        expectPartition(
          answered,
          statistics.outcomes.map(({ counted }) => counted),
        );
        for (const { counted, classes } of statistics.categories) {
          if (classes.length > 0)
            expectPartition(
              counted,
              classes.map((inner) => inner.counted),
            );
        }
        for (const parts of [statistics.filings, statistics.categories, statistics.makers, statistics.outcomes]) {
          const sum = parts.reduce((all, { share }) => all + share.tenths, 0);
          expect(sum).toBe(parts.length === 0 ? 0 : 1000);
        }
        const all = findCounted(statistics);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const { key, ids } of all) {
          expect(
            ids.filter((id) => !session.includes(id)),
            key,
          ).toEqual([]);
          expect(new Set(ids).size, key).toBe(ids.length);
        }
      }),
    );
  });

  it("never give two numbers one key: else one would open the other's list", () => {
    const statistics = countOf(
      makeMany(
        [2, { category: "经济建设", sector: "农业界" }],
        [1, { category: "农业界", sector: "经济建设", filing: "joined" }],
        [1, { category: "教育", units: { lead: "农业界", others: ["教育"] } }],
      ),
    );
    const lists = new Map<string, string>();
    const visit = (value: object): void => {
      if ("key" in value && "ids" in value) {
        const { key, ids } = value as Counted;
        expect(lists.get(key) ?? ids.join(), key).toBe(ids.join());
        lists.set(key, ids.join());
      }
      for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) visit(inner as object);
    };
    visit(statistics);
    expect(lists.size).toBeGreaterThan(20);
  });

  it("take what was received where nobody has examined yet, and say so", () => {
    const statistics = countOf(makeMany([40, { filing: "unknown" }]));
    expect(statistics.base).toBe(statistics.received);
    expect(plainText(tellReceived(statistics))).toBe(
      "共收到提案40件。所给资料没有注明立案情况，以下按收到的件数统计。",
    );
  });

  it("tell of secret matters that they exist, and nothing else", () => {
    const statistics = countOf(makeMany([3, {}]), { withheld: 2 });
    expect(plainText(tellReceived(statistics))).toBe(
      "共收到提案3件。经审查，立案3件。另有2件因内容可能涉密，未列入本次统计和任何清单。",
    );
  });

  it("use the committee's category where there is one, else the program's theme under its heading, and say which", () => {
    const proposals = [
      makeProposal(1, { category: "教育" }),
      makeProposal(2, { category: "经济建设类" }),
      makeProposal(3),
      makeProposal(4),
      makeProposal(5, { category: "界别协商" }),
    ];
    const statistics = countOf(proposals, { assignments: [foundIn("2026-1", "经济建设"), foundIn("2026-3", "养老")] });
    expect(plainText(tellCategories(statistics))).toBe(
      "立案提案中，经济建设方面1件；社会建设方面2件；界别协商方面1件；未归类1件。",
    );
    expect(plainText(tellCategorySource(statistics))).toBe(
      "3件采用登记的类别；2件没有登记类别，由程序依据文字归入，请核对。",
    );
    const social = statistics.categories.find(({ name }) => name === "社会建设")!;
    expect(social.classes.map(({ name, counted }) => [name, counted.ids])).toEqual([
      ["养老", ["2026-3"]],
      ["教育", ["2026-1"]],
    ]);
    expect([social.byCommittee.ids, social.byProgram.ids]).toEqual([["2026-1"], ["2026-3"]]);
  });

  it("leave the credit for a joined proposal with those who made it", () => {
    const statistics = countOf([
      makeProposal(1, { ...member("甲"), sector: "农业界" }),
      makeProposal(2, { ...member("乙", "甲"), sector: "农业界", filing: "joined" }),
      makeProposal(3, { ...member("丙"), filing: "not-filed" }),
    ]);
    expect(plainText(tellMembers(statistics))).toBe(
      "按姓名统计，提交提案的委员3名，其中提案立案或并案的2名（并案提案的提案者同样计入）。",
    );
    expect(statistics.creditedMembers.items?.map(({ name, ids }) => [name, ids])).toEqual([
      ["甲", ["2026-1", "2026-2"]],
      ["乙", ["2026-2"]],
    ]);
    const [farmers] = statistics.sectors;
    expect([farmers?.received, farmers?.filed, farmers?.joined].map((counted) => sizeOf(counted!))).toEqual([2, 1, 1]);
  });

  it("call a member new only against earlier sessions, by name", () => {
    const now = [makeProposal(1, member("甲")), makeProposal(2, member("乙"))];
    expect(countOf(now).newMembers).toBeNull();
    const statistics = countOf([...now, makeProposal(9, { ...member("甲"), id: "2025-9", year: 2025, history: true })]);
    expect(statistics.newMembers?.items?.map(({ name }) => name)).toEqual(["乙"]);
    expect(plainText(tellNewMembers(statistics, "2025年提案1件"))).toBe(
      "与2025年提案1件的提案者按姓名比对，往届没有出现过的委员1名。",
    );
  });

  it("count what units lead and assist, among filed proposals", () => {
    const statistics = countOf([
      makeProposal(1, { units: { lead: "市水利局", others: ["市财政局", "市财政局"] } }),
      makeProposal(2, { units: { lead: "市水利局", others: ["市水利局"] } }),
      makeProposal(3, { units: { lead: "市教育局", others: [] }, filing: "suggestion" }),
    ]);
    expect(statistics.units.map(({ name, lead, assist }) => [name, sizeOf(lead), sizeOf(assist)])).toEqual([
      ["市水利局", 2, 0],
      ["市财政局", 0, 1],
    ]);
    expect(plainText(tellUnits(statistics))).toBe(
      "立案提案中，已注明承办单位的2件，涉及2家。主办件数较多的是市水利局2件。",
    );
  });

  it("give outcomes with shares only where there are thirty", () => {
    const few = countOf(makeMany([3, { outcome: "solved" }], [1, { outcome: "planned" }], [6, {}]));
    expect(plainText(tellOutcomes(few))).toBe(
      "立案提案10件中，已注明办理结果的4件：已解决或采纳（A）3件；正在解决或列入计划（B）1件。",
    );
    const many = countOf(makeMany([30, { outcome: "solved" }], [10, { outcome: "reference" }]));
    expect(plainText(tellOutcomes(many))).toContain("已解决或采纳（A）30件，占75.0%；留作参考（D）10件，占25.0%");
  });

  it("tell when proposals came in", () => {
    const on = (date: string) => ({ date });
    const statistics = countOf(makeMany([2, on("2025-12-30")], [3, on("2026-01-05")], [1, {}]));
    expect(plainText(tellDates(statistics))).toBe(
      "注明提交日期的5件在2025年12月30日至2026年1月5日提交，2026年1月5日最多，为3件。",
    );
  });
});
