import { describe, expect, it } from "vitest";
import { parseFiling, parseForm, parseOutcome } from "../../src/ingest/parse-verdicts.ts";

describe("parseFiling(text)", () => {
  it.each([
    ["立案", "filed"],
    ["予以立案", "filed"],
    ["并案", "joined"],
    ["立案（并案处理）", "joined"],
    ["不予立案", "not-filed"],
    ["不立案", "not-filed"],
    ["转为意见和建议", "suggestion"],
    ["作为意见建议转送有关部门", "suggestion"],
    ["委员来信", "suggestion"],
    ["撤案", "withdrawn"],
    ["待立案", "pending"],
    ["审查中", "pending"],
    ["是", "filed"],
    ["否", "not-filed"],
    ["重点督办", "unknown"],
  ])("%s → %s", (text, filing) => {
    expect(parseFiling(text)).toBe(filing);
  });
});

describe("parseOutcome(text)", () => {
  it.each([
    ["A", "solved"],
    ["Ａ类", "solved"],
    ["B类（列入计划）", "planned"],
    ["（C）", "later"],
    ["D", "reference"],
    ["所提问题已经解决或采纳", "solved"],
    ["解决或采纳", "solved"],
    ["正在解决或列入计划逐步解决", "planned"],
    ["列入计划拟解决", "planned"],
    ["因目前条件限制，以后解决", "later"],
    ["留作参考", "reference"],
    ["尚未得到解决", "later"],
    ["C（受编制限制，暂不能完全解决）", "later"],
    ["A类，已采纳，正在实施", "solved"],
    ["A（已解决，并向提案人说明情况）", "solved"],
    ["向提案人解释说明", "reference"],
    ["已办复", "unknown"],
    ["", "unknown"],
  ])("%s → %s", (text, outcome) => {
    expect(parseOutcome(text)).toEqual({ outcome, contradicts: false });
  });

  it.each([
    ["A类，因条件限制以后解决", "later"],
    ["A、C", "later"],
    ["B/D类", "reference"],
    ["已解决，部分因资金限制暂时无法解决", "later"],
    ["已采纳；留作参考", "reference"],
  ])("%s says two things: the less favorable holds, %s", (text, outcome) => {
    expect(parseOutcome(text)).toEqual({ outcome, contradicts: true });
  });
});

describe("parseForm(text)", () => {
  it.each([
    ["个人提案", "individual"],
    ["委员提案", "individual"],
    ["联名提案", "joint"],
    ["集体提案", "collective"],
    ["界别提案", "collective"],
    ["大会提案", "unknown"],
  ])("%s → %s", (text, form) => {
    expect(parseForm(text)).toBe(form);
  });
});
