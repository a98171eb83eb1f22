import { describe, expect, it } from "vitest";
import type { Clue } from "../../../src/proposal/clue.ts";
import { quotableOf, sentencesOf } from "../../../src/topic/clue/clue-sentence.ts";

function read(text: string) {
  const clue: Clue = { id: "X", title: "", text, date: null, likes: 0, source: { file: "线索.xlsx", row: 2 } };
  return sentencesOf(clue).flatMap(quotableOf);
}

const fit = (text: string) => read(text).filter((stretch) => stretch.fit);

describe("线索里可以引用的话", () => {
  it("引文就是原文那几个字，十二到六十字", () => {
    const text = "您好！早晚高峰等车要四十分钟，车上挤得站不住人。希望增加班次";
    const found = read(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end, text: quote } of found) {
      expect(text.slice(start, end)).toBe(quote);
      expect(quote.length).toBeGreaterThanOrEqual(12);
      expect(quote.length).toBeLessThanOrEqual(60);
    }
    expect(fit(text).map((stretch) => stretch.text)).toContain("早晚高峰等车要四十分钟，车上挤得站不住人");
  });

  it.each([
    ["个人信息", "等车要四十分钟一直没有人管，电话13812345678"],
    ["称呼和官员", "尊敬的张市长，公交等车要四十分钟没有人管"],
    ["骂人的话", "无良开发商盖的房子到处漏水没有人管"],
    ["连写的标点和字", "公交等车要四十分钟没有人管啊啊啊啊"],
    ["网址", "公交等车要四十分钟没有人管见www网站"],
  ])("%s：附录里也不出现", (_, text) => {
    const shown = read(text)
      .map((stretch) => stretch.text)
      .join("|");
    expect(shown).not.toMatch(/1381|市长|无良|啊啊|www/u);
  });

  it.each([
    ["半截话", "而且公交等车要四十分钟没有人管"],
    ["没说完", "公交等车要四十分钟没有人管的时候"],
    ["问自己的事", "请问我的公交卡充值没有到账该找谁"],
    ["问句", "公交等车要四十分钟，没有人来管一管吗？"],
    ["指控", "公交公司涉嫌违法经营，没有人来管一管"],
    ["没有说出问题", "早晚坐公交的人很多，大家都排队上车"],
    ["好几个地名", "岫山大道小区到棉纺二小区没有公交车"],
  ])("%s：正文里不引", (_, text) => {
    expect(fit(text)).toEqual([]);
  });

  it("从一句话中间起头，不如整句", () => {
    const [whole, part] = ["公交车少，等车要等四十分钟，挤得站不住人", "等车要等四十分钟，挤得站不住人"].map((quote) =>
      read("公交车少，等车要等四十分钟，挤得站不住人").find((stretch) => stretch.text === quote)!,
    );
    expect(part!.blemish).toBeGreaterThan(whole!.blemish);
  });
});
