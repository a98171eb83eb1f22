import { describe, expect, it } from "vitest";
import type { Clue } from "../../../src/proposal/clue.ts";
import type { CivicMatter } from "../../../src/topic/clue/civic-matter.ts";
import { clueAngles } from "../../../src/topic/write/clue-angles.ts";
import { quoteClues, type SpokenFor } from "../../../src/topic/write/clue-evidence.ts";
import { createSimpleSpace } from "../simple-space.ts";

const bus: CivicMatter = {
  title: "优化公交线网和班次服务",
  pattern: /公交|末班车/u,
  except: null,
  units: ["市交通运输局"],
  angles: [
    { text: "延长公交末班车运营时间", pattern: /末班/u },
    { text: "加密早晚高峰公交班次", pattern: /高峰|班次|等车/u },
    { text: "完善公交到站信息查询", pattern: /查不到|到站/u },
  ],
  parts: [],
};

const texts = [
  "早晚高峰公交等车要四十分钟，车上挤不上去。",
  "公交班次太少，高峰等车的人排到马路上。",
  "公交末班车八点就没有，加班的人只能走回家。",
  "您好，张局长，公交到站时间手机上查不到。",
];
const wishes = ["公交站台没有遮雨棚。建议加装公交站台遮雨设施和座椅，公交站台也该有座椅。", "公交站牌看不清。"];
const leaning = "而且公交到站时间手机上查不到的时候，我只好走路。";
// Every word known: one that no text knows is taken for a name.
const space = createSimpleSpace([...texts, ...wishes, leaning, "修建水库", ...bus.angles.map(({ text }) => text)]);

function clueOf(text: string, i: number): Clue {
  return {
    id: `X${i + 1}`,
    title: "公交问题",
    text,
    date: null,
    likes: 9 - i,
    source: { file: "线索.xlsx", row: i + 2 },
  };
}

function spokenFor(given: readonly string[], civic: CivicMatter | null = bus): SpokenFor {
  const clues = given.map(clueOf);
  const center = space.embed(given.join("，"));
  const words = new Set(["公交", "班次"]);
  const matter = { id: "X1", clues, center, likes: 0, demand: 0.5 };
  return { origin: "clue", civic, clues, matters: [matter], vector: space.embed("公交站台座椅"), words };
}

describe("线索引出的切口", () => {
  it("民生事项的切口只列线索支持的，说的人多的在前，引的是说到它的那句话", () => {
    const angles = clueAngles(spokenFor(texts), space, () => true, 4);
    expect(angles[0]?.text).toBe("加密早晚高峰公交班次");
    expect(angles.map(({ text }) => text).sort()).toEqual(bus.angles.map(({ text }) => text).sort());
    for (const { text, evidence } of angles) {
      const { pattern } = bus.angles.find((angle) => angle.text === text)!;
      expect(evidence.length).toBeGreaterThanOrEqual(1);
      expect(evidence.length).toBeLessThanOrEqual(2);
      for (const { ref, quote, start, end } of evidence) {
        expect(quote).toMatch(pattern);
        expect(texts[Number(ref.slice(1)) - 1]!.slice(start, end)).toBe(quote);
      }
    }
  });

  it("线索多的事项，只有一种说法的不成切口，同一段话贴几遍也算一种", () => {
    const many = [texts[2]!, texts[0]!, ...Array.from({ length: 8 }, () => texts[1]!)];
    const angles = clueAngles(spokenFor(many), space, () => true, 4);
    expect(angles.map(({ text }) => text)).toEqual(["加密早晚高峰公交班次"]);
  });

  it("没有现成切口的事项，取线索里的建议，不抄抱怨的标题", () => {
    const angles = clueAngles(spokenFor(wishes, null), space, () => true, 4);
    for (const { text, evidence } of angles) {
      expect(text).not.toMatch(/回应|诉求/u);
      expect(evidence[0]?.quote).toContain("建议");
    }
    expect(angles.map(({ text }) => text)).toContain("加装公交站台遮雨设施和座椅");
  });
});

describe("背景里引的话", () => {
  it("引大家都在说的，能单独读懂的", () => {
    const [first] = quoteClues(spokenFor(texts), space);
    expect(first?.fit).toBe(true);
    expect(first?.evidence.quote).toMatch(/公交/u);
    expect(first?.evidence.quote).not.toMatch(/局长|您好/u);
  });

  it("同一句话贴了几遍只引一遍", () => {
    const quotes = quoteClues(spokenFor([texts[0]!, texts[0]!, texts[1]!]), space).map(
      ({ evidence }) => evidence.quote,
    );
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  it("没有一句能引的，仍给出最干净的一句作依据", () => {
    const [only] = quoteClues(spokenFor([leaning]), space);
    expect(only?.fit).toBe(false);
    expect(only?.evidence.quote.length).toBeGreaterThanOrEqual(12);
  });
});
