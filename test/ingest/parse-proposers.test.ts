import { describe, expect, it } from "vitest";
import { formOf, parseProposers } from "../../src/ingest/parse-proposers.ts";

/** 张三 · 张三×4 · [民建市委]: short to write, short to read. */
function show(text: string): string {
  return parseProposers(text)
    .map((p) => (p.kind === "collective" ? `[${p.name}]` : p.count === 1 ? p.name : `${p.name}×${p.count}`))
    .join(" ");
}

describe("parseProposers(text) finds everyone who signed", () => {
  it.each([
    ["张三", "张三"],
    ["张三、李四，王五;赵六", "张三 李四 王五 赵六"],
    ["张三 李四　王五", "张三 李四 王五"],
    ["张　三、李四光", "张三 李四光"],
    ["张　三　李　四", "张三 李四"],
    ["欧阳 锋", "欧阳锋"],
    ["张三等4人", "张三×4"],
    ["张三 等 4 名委员", "张三×4"],
    ["张三（等3人）", "张三×3"],
    ["张三、李四等6人", "张三 李四×5"],
    ["张三等", "张三×2"],
    ["张三委员", "张三"],
    ["市政协委员张三（经济界）", "张三"],
    ["第一提案人：张三；联名人：李四、王五", "张三 李四 王五"],
    ["阿不都·热合曼", "阿不都·热合曼"],
    ["张三\n李四", "张三 李四"],
    ["张三、张三", "张三"],
    ["", ""],
  ])("%j → %s", (text, names) => {
    expect(show(text)).toBe(names);
  });

  it.each([
    "民建长治市委",
    "九三学社某省委",
    "市工商联",
    "市政协经济委员会",
    "农工党市委会",
    "共青团界别",
    "第三委员小组",
    "市妇联",
    "市总工会",
    "特邀界",
  ])("%s is a body, not a person", (name) => {
    expect(show(name)).toBe(`[${name}]`);
  });

  it("does not take a person whose name ends like a body's for one", () => {
    expect(show("李会、王联")).toBe("李会 王联");
  });
});

describe("formOf(proposers)", () => {
  it.each([
    ["张三", "individual"],
    ["张三等4人", "joint"],
    ["张三、李四", "joint"],
    ["民盟市委、张三", "collective"],
    ["", "unknown"],
  ])("%j → %s", (text, form) => {
    expect(formOf(parseProposers(text))).toBe(form);
  });
});
