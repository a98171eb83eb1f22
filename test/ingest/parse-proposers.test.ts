import { describe, expect, it } from "vitest";
import { formOf, parseProposers, withCount } from "../../src/ingest/parse-proposers.ts";
import type { Proposer } from "../../src/proposal/proposal.ts";

/** 张三 · 张三×4 · [民建市委]: short to write, short to read. */
function show(proposers: readonly Proposer[]): string {
  return proposers
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
    ["张三、李四等6名委员", "张三 李四×5"],
    ["张三等", "张三×2"],
    ["张三等委员", "张三×2"],
    ["张三等十二位委员", "张三×12"],
    ["张三等两名政协委员", "张三×2"],
    ["张三等５人联名提案", "张三×5"],
    ["张三、李四（共6人）", "张三 李四×5"],
    ["张三委员", "张三"],
    ["市政协委员张三（经济界）", "张三"],
    ["市政协委员、张三", "张三"],
    ["张三 市政协常委", "张三"],
    ["张三副主席、李四教授", "张三 李四"],
    ["张三（市第一医院副院长）", "张三"],
    ["第一提案人：张三；联名人：李四、王五", "张三 李四 王五"],
    ["第一提案人：张三，联名：李四、王五", "张三 李四 王五"],
    ["领衔：张三 附议：李四 王五", "张三 李四 王五"],
    ["张三（第一提案人）、李四", "张三 李四"],
    ["阿不都·热合曼", "阿不都·热合曼"],
    ["阿不都•热合曼、古丽 · 艾则孜", "阿不都·热合曼 古丽·艾则孜"],
    ["阿不都．热合曼等3人", "阿不都·热合曼×3"],
    ["Mary Jane Smith、张三", "Mary Jane Smith 张三"],
    ["张三\n李四", "张三 李四"],
    ["张三、张三", "张三"],
    ["民盟市委会和市工商联", "[民盟市委会] [市工商联]"],
    ["市文化和旅游局", "[市文化和旅游局]"],
    ["", ""],
  ])("%j → %s", (text, names) => {
    expect(show(parseProposers(text))).toBe(names);
  });

  it("does not take a person whose name ends or begins like a body's for one", () => {
    expect(show(parseProposers("李会、王联、张民建、王民盟、何建会、陈总工"))).toBe(
      "李会 王联 张民建 王民盟 何建会 陈总工",
    );
  });
});

describe("withCount(proposers, total) believes the column that counts", () => {
  it.each([
    ["张三", 4, "张三×4"],
    ["张三、李四", 5, "张三 李四×4"],
    ["张三等6人", 4, "张三×6"],
    ["民盟市委会", 3, "[民盟市委会]"],
  ])("%s, %i → %s", (text, total, names) => {
    expect(show(withCount(parseProposers(text), total))).toBe(names);
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
