import { describe, expect, it } from "vitest";
import { ruleNames } from "../../reports/catalog/rule-names.ts";
import { checkConsistency } from "../../src/statistics/check-consistency.ts";
import { makeMany, makeProposal } from "./make-session.ts";

const rulesOf = (...given: Parameters<typeof checkConsistency>) => checkConsistency(...given).map(({ rule }) => rule);

describe("what does not fit together in a register", () => {
  it("is a joined proposal without a filed one that is like it", () => {
    const proposals = [makeProposal(1), makeProposal(2, { filing: "joined" }), makeProposal(3, { filing: "joined" })];
    const [found] = checkConsistency(proposals, [{ a: "2026-1", b: "2026-2" }]);
    expect(found?.rule).toBe("joined-without-main");
    expect(found?.message).toContain("注明并案的 2 件中，有 1 件");
    expect(found?.message).toContain("2026-3");
    expect(
      rulesOf(proposals, [
        { a: "2026-1", b: "2026-2" },
        { a: "2026-1", b: "2026-3" },
      ]),
    ).toEqual([]);
  });

  it("is a filed proposal without a category where the others have one", () => {
    expect(rulesOf(makeMany([9, { category: "经济建设" }], [1, {}]), [])).toEqual(["filed-without-category"]);
    expect(rulesOf(makeMany([10, {}]), []), "a committee that gives no categories forgot none").toEqual([]);
  });

  it("is a number that is missing, but not in a selection", () => {
    const some = (...left: number[]) => makeMany([60, {}]).filter((_, place) => !left.includes(place + 1));
    expect(checkConsistency(some(7, 41), [])[0]?.message).toContain("提案号到 60 为止，缺 2 个（7、41）");
    expect(rulesOf(some(...Array.from({ length: 20 }, (_, place) => 2 * place + 1)), [])).toEqual([]);
  });

  it("is not what earlier sessions lack", () => {
    const earlier = makeMany([9, { category: "经济建设" }], [1, { filing: "joined" }]);
    expect(
      rulesOf(
        earlier.map((proposal) => ({ ...proposal, history: true })),
        [],
      ),
    ).toEqual([]);
  });

  it("has names that the office understands", () => {
    for (const rule of ["joined-without-main", "filed-without-category", "number-gaps"])
      expect(rule in ruleNames).toBe(true);
  });
});
