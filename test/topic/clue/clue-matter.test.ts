import { describe, expect, it } from "vitest";
import type { Clue } from "../../../src/proposal/clue.ts";
import { groupClues } from "../../../src/topic/clue/clue-matter.ts";
import { createSimpleSpace } from "../simple-space.ts";

const texts: readonly (readonly [string, string, number])[] = [
  ["老楼加装电梯一楼不同意", "六层老楼加装电梯，一楼住户不同意，社区调解没有结果。", 30],
  ["加装电梯没人管维修", "前几年加装电梯质保期过了，电梯坏了没人维修。", 10],
  ["秸秆焚烧呛人", "收完麦子地里焚烧秸秆，烟雾呛人。", 5],
  ["秸秆没有出路", "秸秆不让焚烧，拉走没人要，希望有收储点。", 8],
  ["不服法院二审判决", "买卖合同纠纷一案二审判决我败诉，请求过问。", 1],
  ["楼上漏水泡了我家吊顶", "楼上漏水，把我家吊顶泡了，不肯赔钱。", 0],
];
const clues: readonly Clue[] = texts.map(([title, text, likes], i) => ({
  id: `X${i + 1}`,
  title,
  text,
  date: `2025-0${i + 1}-01`,
  likes,
  source: { file: "线索.xlsx", row: i + 2 },
}));
const space = createSimpleSpace(clues.map(({ title, text }) => `${title}${text}`));

describe("线索归并", () => {
  const reading = groupClues(clues, space);

  it("每条线索要么归入事项，要么注明理由搁置，不会消失", () => {
    const kept = reading.matters.flatMap((matter) => matter.clues.map(({ id }) => id));
    const aside = reading.setAside.map(({ clue }) => clue);
    expect([...kept, ...aside].sort()).toEqual(clues.map(({ id }) => id));
  });

  it("诉讼和一家一户的纠纷搁置，并指出是哪几个字", () => {
    expect(reading.setAside.map(({ clue }) => clue)).toEqual(["X5", "X6"]);
    for (const { clue, start, end, inTitle } of reading.setAside) {
      const found = clues.find(({ id }) => id === clue)!;
      expect((inTitle ? found.title : found.text).slice(start, end).length).toBeGreaterThan(2);
    }
  });

  it("同一件事归在一起，关注度在 0 到 1 之间", () => {
    const together = reading.matters.map((matter) =>
      matter.clues
        .map(({ id }) => id)
        .sort()
        .join(""),
    );
    expect(together.sort()).toEqual(["X1X2", "X3X4"]);
    for (const { demand } of reading.matters) expect(demand > 0 && demand <= 1).toBe(true);
  });

  it("换一个顺序输入，结果不变", () => {
    expect(groupClues([...clues].reverse(), space)).toEqual(reading);
  });
});
