import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Clue } from "../../../src/proposal/clue.ts";
import { civicMatterOf } from "../../../src/topic/clue/civic-matter.ts";
import { bareClueTitle } from "../../../src/topic/clue/clue-phrase.ts";
import { parseCivicMatters } from "../../../src/topic/clue/parse-civic-matters.ts";
import { parseUnits } from "../../../src/topic/write/parse-units.ts";
import { isWellFormed } from "../../../src/topic/write/topic-core.ts";

const read = (path: string) => readFileSync(new URL(`../../../data/${path}`, import.meta.url), "utf8");
const yaml = read("civic/matters.yaml");
const matters = parseCivicMatters(yaml);
const examples = (parse(yaml) as readonly { readonly title: string; readonly example: string }[]).map(
  ({ title, example }) => ({ title, example }),
);

describe("民生事项表 data/civic/matters.yaml", () => {
  it("题目和切口都能成题，没有两个一样", () => {
    const texts = matters.flatMap(({ title, angles, parts }) =>
      [{ text: title }, ...angles, ...parts.map((part) => ({ text: part.title }))].map(({ text }) => text),
    );
    for (const text of texts) expect(isWellFormed(text), text).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("承办单位都在单位表里，一至三个；切口四至八个", () => {
    const units = new Set(parseUnits(read("units/units.yaml")).map(({ name }) => name));
    for (const matter of matters) {
      for (const unit of matter.units) expect(units.has(unit), `${matter.title} ${unit}`).toBe(true);
      expect(matter.units.length, matter.title).toBeLessThanOrEqual(3);
      expect(matter.angles.length, matter.title).toBeGreaterThanOrEqual(3);
      expect(matter.angles.length, matter.title).toBeLessThanOrEqual(8);
    }
  });

  it("题目说两件事的，每件都有切口，每个切口至少属于一件", () => {
    for (const { title, angles, parts } of matters) {
      for (const part of parts)
        expect(
          angles.some(({ text }) => part.pattern.test(text)),
          part.title,
        ).toBe(true);
      if (parts.length === 0) continue;
      for (const { text } of angles)
        expect(
          parts.some(({ pattern }) => pattern.test(text)),
          `${title}：${text}`,
        ).toBe(true);
    }
  });

  it.each(examples)("$title：自带的例子归入本事项，并支持至少一个切口", ({ title, example }) => {
    const clue: Clue = {
      id: title,
      title: example.slice(0, example.indexOf("。")),
      text: example,
      date: null,
      likes: 0,
      source: { file: "线索.xlsx", row: 2 },
    };
    const found = civicMatterOf(clue, bareClueTitle(clue.title), matters);
    expect(found?.title).toBe(title);
    expect(found?.angles.some(({ pattern }) => pattern.test(example))).toBe(true);
  });
});
