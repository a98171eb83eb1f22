import { describe, expect, it } from "vitest";
import type { Clue } from "../../../src/proposal/clue.ts";
import { civicMatterOf, type CivicMatter } from "../../../src/topic/clue/civic-matter.ts";

function matter(title: string, pattern: RegExp, except: RegExp | null = null): CivicMatter {
  return { title, pattern, except, units: [], angles: [], parts: [] };
}

const school = matter("缓解学校医院周边停车拥堵问题", /学校.{0,6}停车/u);
const parking = matter("增加老城区公共停车泊位供给", /停车/u, /停车费/u);
const bus = matter("优化公交线网和班次服务", /公交/u);
const matters = [school, parking, bus];

function file(title: string, text: string): CivicMatter | null {
  const clue: Clue = { id: "X", title, text, date: null, likes: 0, source: { file: "线索.xlsx", row: 2 } };
  return civicMatterOf(clue, title, matters);
}

describe("线索归入民生事项", () => {
  it("标题说的算数，窄的事项在前", () => {
    expect(file("学校门口停车太乱", "公交也进不来")).toBe(school);
    expect(file("晚上停车难", "公交也少")).toBe(parking);
  });

  it("标题看不出来的，看正文开头", () => {
    expect(file("几点建议", "公交等车要四十分钟")).toBe(bus);
    expect(file("几点建议", `${"住在城东的小区里，".repeat(10)}公交太少`)).toBeNull();
  });

  it("长文开头提了一句、后面再没说的不算：路过公交站不是公交问题", () => {
    const passing = `公交站对面那家店，${"夜里营业到很晚，".repeat(20)}`;
    expect(file("反映一个问题", passing)).toBeNull();
    expect(file("反映一个问题", `${passing}公交司机也受不了`)).toBe(bus);
  });

  it("例外的说法不归入", () => {
    expect(file("停车费太高", "一小时十元")).toBeNull();
  });
});
