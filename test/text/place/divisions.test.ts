import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPlaceNames } from "../../../pipelines/program-data.ts";
import { programPath } from "../../../pipelines/program-path.ts";
import { relateAreas, uniteAreas } from "../../../src/text/place/area.ts";
import { stemOf } from "../../../src/text/place/division-names.ts";
import { linesOf, parseDivisions } from "../../../src/text/place/divisions.ts";

const { divisions } = readPlaceNames().value;
const text = (name: string) => readFileSync(programPath(`data/places/${name}.txt`), "utf8");
const meaningsOf = (name: string) => (divisions.meanings.get(name) ?? []).map(({ division }) => division);
const areaOf = (name: string) => meaningsOf(name)[0]!.area;

describe("the list of divisions", () => {
  it("has every province, prefecture and county of the country", () => {
    const count = (level: number) => divisions.list.filter((division) => division.level === level).length;
    expect(count(1)).toBe(34);
    expect(count(2)).toBe(333);
    expect(count(3)).toBeGreaterThan(2840);
  });

  it.each([
    ["襄垣县", "长治市", "山西省"],
    ["昆山市", "苏州市", "江苏省"],
    ["延吉市", "延边朝鲜族自治州", "吉林省"],
    ["仙桃市", "湖北省", "湖北省"],
    ["浦东新区", "上海市", "长三角"],
  ])("knows that %s lies in %s and in %s", (inner, outer, outermost) => {
    expect(relateAreas(areaOf(inner), areaOf(outer))).toBe("inside");
    expect(["inside", "same"]).toContain(relateAreas(areaOf(outer), areaOf(outermost)));
    expect(relateAreas(areaOf(outermost), areaOf(inner))).toBe("around");
  });

  it("tells provinces, cities and regions apart that share nothing", () => {
    expect(relateAreas(areaOf("苏南"), areaOf("苏北"))).toBe("apart");
    expect(relateAreas(areaOf("太原市"), areaOf("长治市"))).toBe("apart");
    expect(relateAreas(areaOf("京津冀"), areaOf("华北地区"))).toBe("inside");
    expect(relateAreas(areaOf("长三角"), uniteAreas([areaOf("江苏省"), areaOf("山东省")]))).toBe("crossing");
  });

  it("knows former names by today's", () => {
    expect(meaningsOf("襄樊市").map(({ name }) => name)).toEqual(["襄阳市"]);
    expect(meaningsOf("海门市").map(({ name }) => name)).toEqual(["海门区"]);
    // Dissolved into others, but still in its city.
    expect(relateAreas(areaOf("沧浪区"), areaOf("苏州市"))).toBe("inside");
  });

  it("keeps all places of one name", () => {
    expect(meaningsOf("鼓楼区")).toHaveLength(4);
    expect(meaningsOf("淮安").map(({ name }) => name)).toEqual(["淮安市", "淮安区"]);
  });

  it.each(["和平", "富裕", "朝阳", "长寿", "文山", "大通", "城关", "新城", "鼓楼", "解放", "合作"])(
    "does not take the ordinary word %s for a place",
    (word) => expect(divisions.meanings.has(word)).toBe(false),
  );

  it("shortens names", () => {
    const stems = ["淮安市", "延边朝鲜族自治州", "内蒙古自治区", "东乡族自治县", "浦东新区", "前郭尔罗斯蒙古族自治县"];
    expect(stems.map(stemOf)).toEqual(["淮安", "延边", "内蒙古", "东乡", "浦东", "前郭尔罗斯"]);
  });

  it("has no entry among the ordinary words that is no name, and none that would hide a province", () => {
    const names = new Set([...divisions.meanings.keys()]);
    const stems = new Set([...names].map(stemOf));
    const provinces = divisions.list.filter(({ level }) => level === 1).map(({ name }) => stemOf(name));
    const ordinary = linesOf(text("ordinary")).flatMap((line) => line.split(" "));
    expect(ordinary.filter((word) => !names.has(word) && !stems.has(word))).toEqual([]);
    expect(ordinary.filter((word) => provinces.includes(word))).toEqual([]);
    expect(ordinary).toHaveLength(new Set(ordinary).size);
  });

  it("says which region names a member that is in no list", () => {
    const texts = { divisions: "某省\n 某市 某县\n", regions: "某南: 别市\n", ordinary: "" };
    expect(() => parseDivisions(texts)).toThrow("某南 names 别市");
  });
});
