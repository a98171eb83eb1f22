import { describe, expect, it } from "vitest";
import { normalizeHeader } from "../../src/ingest/header-text.ts";
import { recognizeColumns } from "../../src/ingest/recognize-columns.ts";

/** Kind by header, for headers without cells. */
function kinds(...headers: string[]): Record<string, string> {
  const columns = recognizeColumns(headers, []);
  return Object.fromEntries(columns.map(({ header, kind }) => [header, kind]));
}

describe("recognizeColumns(headers, samples) saves the user from --map", () => {
  it("knows the office's spellings, set wide, starred or with hints", () => {
    expect(
      kinds(
        "*案　由（不超过30字）",
        "提案号",
        "领衔委员",
        "界 别",
        "提案形式",
        "类别",
        "承办单位",
        "会办单位",
        "立案情况",
        "办理结果",
      ),
    ).toEqual({
      "*案　由（不超过30字）": "subject",
      提案号: "number",
      领衔委员: "proposers",
      "界 别": "sector",
      提案形式: "form",
      类别: "category",
      承办单位: "unit",
      会办单位: "assistingUnits",
      立案情况: "status",
      办理结果: "outcome",
    });
  });

  it("knows portal names in English", () => {
    expect(
      kinds("proposal_number", "reason", "personnel_name", "type", "content", "publish_time", "year", "pkid", "rownum"),
    ).toEqual({
      proposal_number: "number",
      reason: "subject",
      personnel_name: "proposers",
      type: "category",
      content: "body",
      publish_time: "date",
      year: "year",
      pkid: "id",
      rownum: "serial",
    });
  });

  it("takes a close spelling for its meaning", () => {
    expect(recognizeColumns(["提案的题目", "涉及承办单位"], [])).toMatchObject([
      { kind: "subject", how: "similar" },
      { kind: "unit", how: "similar" },
    ]);
  });

  it.each([
    "提案人电话",
    "工作单位",
    "反馈时间",
    "立案情况说明",
    "提案者职务",
    "反对数",
    "满意度",
    "留言用户手机",
    "承办单位联系人",
  ])("does not take %s for something it only resembles", (header) => {
    expect(kinds(header)).toEqual({});
  });

  it("of two columns with one meaning takes the better name, unless it is empty", () => {
    expect(kinds("标题", "案由")).toEqual({ 案由: "subject" });
    const columns = recognizeColumns(
      ["案由", "标题"],
      [
        ["", ""],
        ["关于甲", "关于乙"],
      ],
    );
    expect(columns).toMatchObject([{ header: "标题", kind: "subject" }]);
  });

  it("lets the user's map win", () => {
    const columns = recognizeColumns(["案由", "事项说明"], [], { subject: "事项说明" });
    expect(columns).toMatchObject([{ header: "事项说明", kind: "subject", how: "map" }]);
  });

  it("tells a column of titles and one of long texts by their cells", () => {
    const titles = ["关于甲的建议", "关于乙的建议"];
    const texts = ["很长的正文。".repeat(40), "另一篇正文。".repeat(40)];
    expect(recognizeColumns(["甲栏", "乙栏"], [texts, titles])).toMatchObject([
      { index: 0, kind: "body", how: "content" },
      { index: 1, kind: "subject", how: "content" },
    ]);
    expect(recognizeColumns(["序号", "内容"], [["1", "2"], titles])).toMatchObject([
      { kind: "serial" },
      { kind: "subject", how: "content" },
    ]);
  });

  it("reads 提案类型 as the form where its cells are forms", () => {
    expect(recognizeColumns(["提案类型"], [["个人提案", "联名提案"]])).toMatchObject([{ kind: "form" }]);
    expect(recognizeColumns(["提案类型"], [["经济", "文化"]])).toMatchObject([{ kind: "category" }]);
  });
});

describe("normalizeHeader(header)", () => {
  it.each([
    ["一、案 由（标题）", "案由"],
    ["主（承）办单位", "主办单位"],
    ["（案由）", "案由"],
    ["Proposal_Number", "proposalnumber"],
  ])("%s → %s", (header, normal) => {
    expect(normalizeHeader(header)).toBe(normal);
  });
});
