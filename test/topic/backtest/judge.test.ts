import { describe, expect, it } from "vitest";
import { createJudge, judgeLevels, narrownessOf, type LaterProposal } from "../../../src/topic/backtest/judge.ts";
import { createSimpleSpace } from "../simple-space.ts";

const proposals: readonly LaterProposal[] = [
  {
    id: "a",
    subject: "关于加快老旧小区加装电梯的建议",
    body: "老旧小区加装电梯推进慢，业主意见难统一。建议完善加装电梯补贴，培养专业人才队伍。",
  },
  {
    id: "b",
    subject: "关于完善加装电梯业主协商机制的提案",
    body: "部分小区加装电梯因低层业主反对而停工。建议健全协商机制。",
  },
  {
    id: "c",
    subject: "关于推进农村生活污水治理的建议",
    body: "农村生活污水直排，管护缺位。建议分片建设管网，培养专业人才队伍。",
  },
  {
    id: "d",
    subject: "关于发展社区养老服务的建议",
    body: "社区养老服务供给不足，助餐点少。建议布局助餐点，培养专业人才队伍。",
  },
  { id: "e", subject: "关于规范共享单车停放的建议", body: "" },
];
const space = createSimpleSpace(proposals.flatMap(({ subject, body }) => [subject, body]));
const spaces = { titles: space, texts: space };
const judge = createJudge(proposals, spaces);
const met = (title: string) =>
  [...judge(title)].flatMap((score, i) => (score >= judgeLevels.met ? [proposals[i]!.id] : []));

describe("the judge of a backtest", () => {
  it("says of a title that it was taken up by the proposals on this very matter, in whatever shell", () => {
    expect(met("关于老旧小区加装电梯的建议")).toEqual(["a"]);
    expect(met("加快老旧小区加装电梯")).toEqual(["a"]);
    expect(met("关于推进农村生活污水治理的建议")).toEqual(["c"]);
    const scores = judge("关于老旧小区加装电梯的建议");
    expect(scores[1]!).toBeGreaterThan(scores[2]!);
  });

  it("is not taken in by what every proposal asks for besides", () => {
    expect(met("关于培养专业人才队伍的建议")).toEqual([]);
    expect(met("关于深海油气勘探的建议")).toEqual([]);
  });

  it("finds a definite title nearer to its proposal than a heading is", () => {
    const [definite, heading] = [judge("关于社区养老服务的建议")[3]!, judge("养老")[3]!];
    expect(definite).toBeGreaterThan(heading);
  });

  it("judges a proposal known by its subject alone, and one without known words", () => {
    expect(met("关于共享单车停放秩序的建议")).toEqual(["e"]);
    expect([...judge("")].every((score) => score === 0)).toBe(true);
  });

  it("judges each proposal for itself: neither order nor company matters", () => {
    const title = "关于完善加装电梯协商机制的建议";
    const reversed = createJudge([...proposals].reverse(), spaces)(title);
    expect([...reversed].reverse()).toEqual([...judge(title)]);
    expect([...createJudge([proposals[1]!], spaces)(title)]).toEqual([judge(title)[1]!]);
  });

  it("scores from 0 to 1, 1 where nothing is left to ask", () => {
    const [same] = createJudge([{ id: "x", subject: "社区养老助餐", body: "" }], spaces)("关于社区养老助餐的建议");
    expect(same).toBeCloseTo(1, 5);
    for (const score of judge("关于社区养老服务和农村污水治理的建议")) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it("knows a heading from a definite title before anything was compared", () => {
    const heading = narrownessOf("养老", space);
    expect(narrownessOf("关于社区养老助餐点布局的建议", space)).toBeGreaterThan(heading + 1);
  });
});
