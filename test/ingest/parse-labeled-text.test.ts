import { describe, expect, it } from "vitest";
import { parseLabeledText } from "../../src/ingest/parse-labeled-text.ts";

const subjects = (text: string) => parseLabeledText(text.split("\n")).map(({ values }) => values.get("subject"));

describe("several proposals in one document", () => {
  it.each([
    ["案由一：关于甲地修桥的建议\n桥旧了。建议重修。\n案由二：关于乙地修路的建议\n路窄了。建议拓宽。"],
    ["提案一 关于甲地修桥的建议\n桥旧了。建议重修。\n提案二 关于乙地修路的建议\n路窄了。建议拓宽。"],
    ["一、关于甲地修桥的建议\n桥旧了。建议重修。\n二、关于乙地修路的建议\n路窄了。建议拓宽。"],
    ["案 由：关于甲地修桥的建议\n桥旧了。建议重修。\n案 由：关于乙地修路的建议\n路窄了。建议拓宽。"],
  ])("%j are two", (text) => {
    expect(subjects(text)).toEqual(["关于甲地修桥的建议", "关于乙地修路的建议"]);
  });

  it("keep the numbers that stand above them and the days that stand below", () => {
    const text =
      "第0012号\n案由：关于甲地修桥的建议\n桥旧了。建议重修。\n二〇二四年三月五日\n第0013号\n案由：关于乙地修路的建议\n路窄了。建议拓宽。";
    const [first, second] = parseLabeledText(text.split("\n")).map(({ values }) => Object.fromEntries(values));
    expect(first).toMatchObject({ number: "第0012号", date: "二〇二四年三月五日", body: "桥旧了。建议重修。" });
    expect(second).toMatchObject({ number: "第0013号", body: "路窄了。建议拓宽。" });
  });
});

describe("one proposal", () => {
  it("is not cut where it numbers its own suggestions", () => {
    const text =
      "关于甲地交通的建议\n桥旧了，路也窄。\n一、关于修桥的建议\n重修老桥，三年完成。\n二、关于修路的建议\n拓宽旧路。";
    expect(subjects(text)).toEqual(["关于甲地交通的建议"]);
  });

  it("is read under labels in traditional characters, its values as written", () => {
    const [found] = parseLabeledText("案由：關於甲地修橋的建議\n提案單位：民盟市委會\n內容：\n橋舊了。".split("\n"));
    expect(Object.fromEntries(found?.values ?? [])).toEqual({
      subject: "關於甲地修橋的建議",
      proposers: "民盟市委會",
      body: "橋舊了。",
    });
  });
});
