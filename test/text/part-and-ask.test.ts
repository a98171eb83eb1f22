import { describe, expect, it } from "vitest";
import { findAsks } from "../../src/text/ask.ts";
import { findParts } from "../../src/text/part.ts";

function asksOf(body: string): readonly string[] {
  return findAsks(body, findParts(body)).map(({ text }) => text);
}

describe("findParts", () => {
  it("finds the portal's three headings", () => {
    const body = "调研情况：全市有三家。问题分析：一是少。具体建议：多建几家。";
    expect(findParts(body).map(({ kind, start, end }) => [kind, body.slice(start, end)])).toEqual([
      ["situation", "调研情况：全市有三家。"],
      ["analysis", "问题分析：一是少。"],
      ["recommendation", "具体建议：多建几家。"],
    ]);
  });

  it("finds numbered headings on lines of their own", () => {
    const body = "一、基本情况\n全市有三家。\n二、存在问题\n太少。\n三、对策建议\n（一）多建。\n（二）建好。";
    expect(findParts(body).map(({ kind }) => kind)).toEqual(["situation", "analysis", "recommendation"]);
  });

  it("takes an announcement for the beginning of the asks where there is no heading", () => {
    const body = "近年来，停车越来越难，群众反映强烈，老城区尤其突出。为此建议：一是建停车场。二是错时共享。";
    expect(findParts(body).at(-1)?.kind).toBe("recommendation");
    expect(asksOf(body)).toEqual(["建停车场。", "错时共享。"]);
  });

  it("covers every character, without overlap", () => {
    for (const body of ["", "只有一句话。", "建议：做。", "现状：好。建议：1. 做。2. 再做。"]) {
      const parts = findParts(body);
      expect(parts.map(({ start, end }) => body.slice(start, end)).join("")).toBe(body);
    }
  });
});

describe("findAsks", () => {
  it.each([
    ["一、扩大供给。二、加强监管。三、培训人员。", 3],
    ["（一）扩大供给。（二）加强监管。", 2],
    ["1. 扩大供给2.5万个。2. 加强监管。", 2],
    ["1、扩大供给。2、加强监管。3、培训人员。", 3],
    ["1）扩大供给；2）加强监管。", 2],
    ["一是扩大供给；二是加强监管；三是培训人员。", 3],
    ["首先，扩大供给。其次，加强监管。最后，培训人员。", 3],
    ["第一，扩大供给。第二，加强监管。", 2],
    ["①扩大托位供给②加强日常监管", 2],
    ["建议市教育局扩大托位供给。建议卫健部门加强日常监管。", 2],
  ])("splits %s", (asks, count) => {
    expect(asksOf(`具体建议：${asks}`)).toHaveLength(count);
  });

  it("splits at the outermost numbers and keeps inner lists together", () => {
    const asks = asksOf("具体建议：一、扩大供给。1. 建园。2. 办班。二、加强监管。1. 检查。2. 公开。");
    expect(asks).toEqual(["扩大供给。1. 建园。2. 办班。", "加强监管。1. 检查。2. 公开。"]);
  });

  it("gives offsets that lead back to the very words", () => {
    const body = "现状：难。\n建议：\n一、 扩大供给。\n二、加强监管。";
    for (const { text, start, end } of findAsks(body, findParts(body))) expect(body.slice(start, end)).toBe(text);
  });

  it("finds none in a text that asks for nothing", () => {
    expect(asksOf("全市有三家托育机构，都在城里。")).toEqual([]);
  });
});
