import { describe, expect, it } from "vitest";
import { parseClues } from "../../src/ingest/parse-clues.ts";
import type { ClueIntake } from "../../src/ingest/parse-clues.ts";
import { csv, wordFile, workbook } from "./inputs.ts";

const readCsv = (text: string): Promise<ClueIntake> => parseClues([csv("线索.csv", text)]);

describe("parseClues(files) reads what citizens and units hand in", () => {
  it("lands every field of a message board's table", async () => {
    const { clues, counts } = await readCsv(
      "留言编号,留言用户,留言主题,留言时间,留言详情,反对数,点赞数\n88,某,路灯太暗,2019/2/28 11:25:05,晚上看不见路。,0,12\n",
    );
    expect(clues).toEqual([
      {
        id: "88",
        title: "路灯太暗",
        text: "晚上看不见路。",
        date: "2019-02-28",
        likes: 12,
        source: { file: "线索.csv", row: 2 },
      },
    ]);
    expect(counts).toEqual([{ file: "线索.csv", role: "clues", read: 1, kept: 1, skipped: {} }]);
  });

  it("makes one column serve as title and text", async () => {
    expect((await readCsv("序号,线索题目\n1,关于完善路灯管理\n")).clues).toMatchObject([
      { id: "线索.csv#2", title: "关于完善路灯管理", text: "关于完善路灯管理", likes: 0, date: null },
    ]);
    expect((await readCsv("留言内容,点赞数\n路灯太暗。请更换。,1\n")).clues).toMatchObject([
      { title: "路灯太暗", text: "路灯太暗。请更换。" },
    ]);
  });

  it("counts likes however they are written, and doubts the rest once a file", async () => {
    const { clues, issues } = await readCsv('标题,点赞数\n甲,"1,234"\n乙,1.2万\n丙,12次\n丁,很多\n戊,-3\n');
    expect(clues.map(({ likes }) => likes)).toEqual([1234, 12000, 12, 0, 0]);
    expect(issues).toMatchObject([{ rule: "bad-likes", severity: "warning", row: 5, actual: "很多" }]);
  });

  it("keeps one of two equal messages and both of two with one number", async () => {
    const { clues, counts, issues } = await readCsv("留言编号,留言主题\n1,甲\n1,甲\n1,乙\n,\n2,丙\n");
    expect(clues.map(({ id, title }) => [id, title])).toEqual([
      ["1", "甲"],
      ["1~2", "乙"],
      ["2", "丙"],
    ]);
    expect(counts[0]).toMatchObject({ read: 5, kept: 3, skipped: { "blank-row": 1, "repeated-row": 1 } });
    expect(issues.map(({ rule }) => rule)).toEqual(["blank-row", "repeated-row", "repeated-id"]);
  });

  it("follows the map's title and likes", async () => {
    const file = workbook("a.xlsx", [
      {
        name: "a",
        rows: [
          ["甲", "乙"],
          ["路灯太暗", 5],
        ],
      },
    ]);
    const { clues } = await parseClues([file], { map: { title: "甲", likes: "乙" } });
    expect(clues).toMatchObject([{ title: "路灯太暗", likes: 5 }]);
  });

  it("takes each numbered item of a document for one, with its lines, and the heading for none", async () => {
    const file = await wordFile("线索.docx", ["2026年提案线索", "1. 路灯太暗。", "具体在某路。", "2. 停车太难。"]);
    const { clues, counts } = await parseClues([file]);
    expect(clues.map(({ text, source }) => [text, source.paragraph])).toEqual([
      ["路灯太暗。\n具体在某路。", 2],
      ["停车太难。", 4],
    ]);
    expect(counts[0]).toMatchObject({ read: 3, kept: 2, skipped: { "section-row": 1 } });
  });

  it("takes each paragraph for one where none is numbered", async () => {
    expect((await parseClues([csv("a.txt", "路灯太暗。\n\n停车太难。\n")])).clues.map(({ id }) => id)).toEqual([
      "a.txt#1",
      "a.txt#3",
    ]);
  });
});
