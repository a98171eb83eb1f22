import { describe, expect, it } from "vitest";
import { findAsks } from "../../src/text/ask.ts";
import { findParts } from "../../src/text/part.ts";

function asksOf(body: string): readonly string[] {
  return findAsks(body, findParts(body)).map(({ text }) => text);
}

const situation =
  "全市现有托位七千个，六成集中在城区，农村家庭送托不便，机构经营也难，一头嫌贵一头喊亏，年年有人反映。";

describe("asks that no heading announces", () => {
  it("takes an unmistakable heading where the text runs on into it", () => {
    expect(asksOf(`${situation.slice(0, -1)}具体建议：一、多办托班。二、给予补贴。`)).toEqual([
      "多办托班。",
      "给予补贴。",
    ]);
  });

  it("takes heading and announcement together for one", () => {
    expect(asksOf(`${situation}我们建议：具体建议：1.多办托班。2.给予补贴。`)).toEqual(["多办托班。", "给予补贴。"]);
  });

  it.each([
    ["其一，请幼儿园办托班。其二，请社区腾出用房。"],
    ["第一，请幼儿园办托班。第二，请社区腾出用房。"],
    ["①请幼儿园办托班。②请社区腾出用房。"],
    ["一个是请幼儿园办托班。二是请社区腾出用房。"],
  ])("splits a list by itself: %s", (list) => {
    expect(asksOf(`${situation}\n${list}`)).toEqual(["请幼儿园办托班。", "请社区腾出用房。"]);
  });

  it("finds the sentences that ask where there is no list at all", () => {
    const asks = asksOf(`${situation}希望有关部门让幼儿园往下收两岁孩子。建议对普惠机构按人头补助。`);
    expect(asks.join("")).toContain("按人头补助");
  });

  it("keeps offsets true and the part's own heading out of its asks", () => {
    const body = `${situation}\n三、对策建议\n应当尽快出台托育条例，明确各部门职责，落实到人。`;
    for (const { start, end, text } of findAsks(body, findParts(body))) {
      expect(body.slice(start, end)).toBe(text);
      expect(text).not.toContain("对策建议");
    }
  });
});
