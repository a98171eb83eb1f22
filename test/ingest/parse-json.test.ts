import { describe, expect, it } from "vitest";
import { parseContent } from "../../src/ingest/parse-content.ts";
import { parseJson } from "../../src/ingest/parse-json.ts";
import { parseProposals } from "../../src/ingest/parse-proposals.ts";
import { csv } from "./inputs.ts";

const cells = (value: unknown) =>
  parseJson(typeof value === "string" ? value : JSON.stringify(value)).tables.map(({ table }) =>
    table.rows.map((row) => row.cells),
  );

describe("parseJson(text)", () => {
  it("makes the keys of a list's objects the header, and empty cells of what is missing", () => {
    expect(
      cells([
        { 案由: "甲", 编号: 7 },
        { 案由: "乙", 备注: null, 并案: true },
      ]),
    ).toEqual([
      [
        ["案由", "编号", "备注", "并案"],
        ["甲", "7", "", ""],
        ["乙", "", "", "是"],
      ],
    ]);
  });

  it("finds the list inside an object that wraps it, each list a table", () => {
    const found = parseJson(JSON.stringify({ code: 0, data: { list: [{ 案由: "甲" }], old: [{ 案由: "乙" }] } }));
    expect(found.tables.map(({ table }) => table.sheet)).toEqual(["data.list", "data.old"]);
  });

  it("takes an object with a subject for one record, whatever lists it holds", () => {
    expect(
      cells({ 案由: "甲", 提案人: [{ 姓名: "张三", 界别: "经济" }, { 姓名: "李四" }], 正文: ["第一段。", "第二段。"] }),
    ).toEqual([
      [
        ["案由", "提案人", "正文"],
        ["甲", "张三、李四", "第一段。\n第二段。"],
      ],
    ]);
  });

  it("flattens objects inside: what is known by its last key has that name, the rest its path", () => {
    expect(cells([{ 基本信息: { 案由: "甲", 附件: { 路径: "x" } }, 提案人: { 姓名: "张三", 电话: 1 } }])).toEqual([
      [
        ["案由", "基本信息.附件.路径", "提案人"],
        ["甲", "x", "张三"],
      ],
    ]);
  });

  it("keeps every digit of a long number, and text that looks like one", () => {
    expect(cells('[{"编号":202600000000000123456,"案由":"第\\"1234567890123456789号","比":0.5}]')).toEqual([
      [
        ["编号", "案由", "比"],
        ["202600000000000123456", '第"1234567890123456789号', "0.5"],
      ],
    ]);
  });

  it("reads lists of lists as the table they are", () => {
    expect(cells([["案由"], ["甲"]])).toEqual([[["案由"], ["甲"]]]);
  });
});

describe("a JSON file handed in", () => {
  it("gives proposals, counted as records are", async () => {
    const { proposals } = await parseProposals(
      [csv("2026.json", JSON.stringify({ rows: [{ 案由: "关于甲的建议", 正文: "楼道堆物。" }] }))],
      { history: false },
    );
    expect(proposals).toMatchObject([{ subject: "关于甲的建议", body: "楼道堆物。", source: { row: 1 } }]);
  });

  it("of a record a line: a broken line is named, the others are read", async () => {
    const text = '{"案由":"关于甲的建议"}\n{"案由":\n\n{"案由":"关于乙的建议"}\n';
    const { content, leftOut, issues } = await parseContent(csv("a.jsonl", text));
    expect(content).toMatchObject({ tables: [{ rows: [{}, { number: 1 }, {}, { number: 4 }] }] });
    expect(issues).toMatchObject([{ rule: "damaged-lines", row: 2 }]);
    expect([...leftOut]).toEqual([["damaged-lines", 1]]);
  });

  it("cut off, or nested without end, is damaged, and no text", async () => {
    for (const text of ['[{"案由":"关于甲的建议"', "[".repeat(100_000)]) {
      expect((await parseContent(csv("a.json", text))).issues).toMatchObject([{ rule: "damaged-file" }]);
    }
  });
});
