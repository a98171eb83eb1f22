import { describe, expect, it } from "vitest";
import { narrowTitle } from "../../../src/topic/candidate/narrow-title.ts";
import type { RankedCandidate } from "../../../src/topic/candidate/rank.ts";
import { measureFits } from "../../../src/topic/match/fit.ts";
import { indexProposals } from "../../../src/topic/match/proposal-index.ts";
import { createSimpleSpace } from "../simple-space.ts";

const space = createSimpleSpace(["渣土运输 消纳场所 通行路线 倾倒"]);
const index = indexProposals([], space);
const context = { index, space, fits: measureFits(index) };

function candidate(parts: readonly (readonly [title: string, pattern: RegExp])[]): RankedCandidate {
  const civic = {
    title: "规范渣土运输和消纳场所管理",
    parts: parts.map(([title, pattern]) => ({ title, pattern })),
  };
  // The rest of a candidate does not bear on its title.
  return { core: civic.title, civic, neighbors: [], takers: [] } as unknown as RankedCandidate;
}

const two = candidate([
  ["规范渣土运输管理", /运输|路线/u],
  ["规范渣土消纳场所管理", /消纳|倾倒/u],
]);
const angle = (text: string) => ({ text, evidence: [] });

describe("题目不许诺切口没有的一半", () => {
  it("两件事都有切口，题目照旧", () => {
    const angles = [angle("限定渣土车通行路线"), angle("公开消纳场所名录")];
    expect(narrowTitle(two, angles, context)?.core).toBe("规范渣土运输和消纳场所管理");
  });

  it("只有一件有切口，题目只说这一件", () => {
    expect(narrowTitle(two, [angle("限定渣土车通行路线")], context)?.core).toBe("规范渣土运输管理");
  });

  it("哪件都没有切口，不成题", () => {
    expect(narrowTitle(two, [angle("修复损坏的路面")], context)).toBeNull();
  });

  it("只说一件事的题目不动", () => {
    expect(narrowTitle(candidate([]), [angle("修复损坏的路面")], context)?.core).toBe("规范渣土运输和消纳场所管理");
  });
});
