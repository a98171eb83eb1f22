import { describe, expect, it } from "vitest";
import { parseUnits } from "../../src/ingest/parse-units.ts";

describe("parseUnits(text) tells who leads and who assists", () => {
  it.each<[string, string | null, string[]]>([
    ["市农业农村局", "市农业农村局", []],
    ["市农业农村局（会办：市商务局）", "市农业农村局", ["市商务局"]],
    ["市农业农村局（会办：市商务局、市财政局）", "市农业农村局", ["市商务局", "市财政局"]],
    ["主办：市教育局；会办：市财政局、市人社局", "市教育局", ["市财政局", "市人社局"]],
    ["主办单位：市教育局 会办单位：市财政局", "市教育局", ["市财政局"]],
    ["市教育局、市财政局", "市教育局", ["市财政局"]],
    ["市文旅局（市文物局）、市财政局", "市文旅局（市文物局）", ["市财政局"]],
    ["分办：市教育局、市财政局", "市教育局", ["市财政局"]],
    ["牵头单位：市教育局\n配合单位：各县区政府", "市教育局", ["各县区政府"]],
    ["会办：市财政局", null, ["市财政局"]],
    ["市教育局（会办：市财政局", "市教育局", ["市财政局"]],
    ["", null, []],
  ])("%j", (text, lead, others) => {
    expect(parseUnits(text)).toEqual({ lead, others });
  });

  it("joins a column of assisting units", () => {
    expect(parseUnits("市教育局", "市财政局、市教育局")).toEqual({ lead: "市教育局", others: ["市财政局"] });
    expect(parseUnits(null, "市财政局")).toEqual({ lead: null, others: ["市财政局"] });
  });
});
