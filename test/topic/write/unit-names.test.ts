import { describe, expect, it } from "vitest";
import { readUnits } from "../../../pipelines/program-data.ts";
import type { Home } from "../../../src/text/place/home.ts";
import { createUnitNamer, type UnitProfile } from "../../../src/topic/write/unit-names.ts";

const table = readUnits().value;

function home(level: Home["level"], kind: string): Home {
  return { level, kind, area: [], names: new Set() };
}

function namesAt(where: Home | null, keys: readonly string[]): readonly string[] {
  return keys.map(createUnitNamer(table, where));
}

const keys = ["市教育局", "市城市管理局", "共青团市委", "市中级人民法院"];

describe("承办单位按本级的叫法写", () => {
  it.each([
    ["省", home("province", "省"), ["省教育厅", "省住房和城乡建设厅", "共青团省委", "省高级人民法院"]],
    [
      "自治区",
      home("province", "自治区"),
      ["自治区教育厅", "自治区住房和城乡建设厅", "共青团自治区委", "自治区高级人民法院"],
    ],
    ["直辖市", home("province", "市"), ["市教育局", "市城市管理局", "共青团市委", "市高级人民法院"]],
    ["地级市", home("city", "市"), keys],
    ["州", home("city", "州"), ["州教育局", "州城市管理局", "共青团州委", "州中级人民法院"]],
    ["县", home("county", "县"), ["县教育局", "县城市管理局", "共青团县委", "县人民法院"]],
    ["区", home("county", "区"), ["区教育局", "区城市管理局", "共青团区委", "区人民法院"]],
    ["县级市", home("county", "市"), ["市教育局", "市城市管理局", "共青团市委", "市人民法院"]],
    ["全国", home("nation", "国"), ["教育部", "住房和城乡建设部", "共青团中央", "最高人民法院"]],
    ["不知道是哪一级，就不写级别", null, ["教育局", "城市管理局", "共青团委", "中级人民法院"]],
  ])("%s", (_case, where, expected) => expect(namesAt(where, keys)).toEqual(expected));

  it("党委部门不知道级别时写作党委某部", () => expect(namesAt(null, ["市委宣传部"])).toEqual(["党委宣传部"]));

  it("单位写不写“市”字都认得；表里没有的照写", () =>
    expect(namesAt(home("province", "省"), ["教育局", "某某公司"])).toEqual(["省教育厅", "某某公司"]));

  it("办公室自己的表只写名称，就用它写的名称", () => {
    const own: readonly UnitProfile[] = [{ name: "省教育厅", terms: ["学校"] }];
    expect(createUnitNamer(own, home("province", "省"))("省教育厅")).toBe("省教育厅");
  });

  it("每个单位在每一级都有名称，名称里没有别级的字样", () => {
    for (const { name } of table) {
      expect(namesAt(home("province", "省"), [name])[0], name).not.toMatch(/^[市县]/u);
      expect(namesAt(home("county", "县"), [name])[0], name).not.toMatch(/^市|省/u);
      expect(namesAt(home("nation", "国"), [name])[0], name).not.toMatch(/^[省市县]/u);
    }
  });
});
