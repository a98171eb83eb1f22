import { describe, expect, it } from "vitest";
import { parseClues } from "../../src/ingest/parse-clues.ts";
import type { ClueIntake } from "../../src/ingest/parse-clues.ts";
import { csv, numberedWordFile, wordFile, workbook } from "./inputs.ts";
import { pdfFile, typeset } from "./pdf/make-pdf.ts";

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
    expect(issues).toMatchObject([
      { rule: "clue-without-date" },
      { rule: "bad-likes", severity: "warning", row: 5, actual: "很多" },
    ]);
    const more = await readCsv("标题,点赞数\n甲,1.2w\n乙,3k\n丙,999+\n丁,约120人\n戊,空\n己,\n");
    expect(more.clues.map(({ likes }) => likes)).toEqual([12000, 3000, 999, 120, 0, 0]);
  });

  it("says once how many clues have no date", async () => {
    const none = await readCsv("标题\n路灯太暗\n停车太难\n");
    expect(none.issues).toMatchObject([
      { rule: "clue-without-date", severity: "note", file: "线索.csv", row: 2, actual: "2 条" },
    ]);
    const some = await readCsv("标题,日期\n路灯太暗,2026-01-12\n停车太难,\n垃圾成堆,去年冬天\n");
    expect(some.issues.map(({ rule, row }) => [rule, row])).toEqual([
      ["clue-without-date", 3],
      ["bad-date", 4],
    ]);
    expect(some.issues[0]?.message).toContain("3 条线索中有 1 条没有日期");
    expect((await readCsv("标题,日期\n路灯太暗,2026-01-12\n")).issues).toEqual([]);
  });

  it("counts one person's same words once, whatever number and title they bear, and other people's each", async () => {
    const rows = [
      "1,张三,路灯太暗,2026-01-01,晚上看不见路。",
      "2,张三,再问路灯,2026-01-09,晚上看不见路 。",
      "3,李四,路灯太暗,2026-01-02,晚上看不见路。",
      "4,匿名,路灯太暗,2026-01-03,晚上看不见路。",
      "5,匿名,路灯太暗,2026-01-04,晚上看不见路。",
    ];
    const { clues, counts, issues } = await readCsv(
      `留言编号,留言用户,留言主题,留言时间,留言详情\n${rows.join("\n")}\n`,
    );
    expect(clues.map(({ id }) => id)).toEqual(["1", "3", "4", "5"]);
    expect(counts[0]).toMatchObject({ read: 5, kept: 4, skipped: { "repeated-row": 1 } });
    expect(issues).toMatchObject([{ rule: "repeated-row", severity: "note", row: 3, actual: "1 条" }]);
    expect(JSON.stringify(clues)).not.toContain("张三");
  });

  it("without names takes a long text handed in twice for one clue, and a short one for two", async () => {
    const long = "小区门口的路灯坏了三个月，多次反映都没有人来修。";
    const { clues } = await readCsv(`标题,内容\n路灯,${long}\n路灯,${long}\n停车,停车难\n停车,停车难\n`);
    expect(clues.map(({ source }) => source.row)).toEqual([2, 4, 5]);
  });

  it("says what is empty or far too long, once a file", async () => {
    const { clues, issues } = await readCsv(
      `标题,内容,日期\n甲,${"长".repeat(10_001)},2026-01-12\n……,,2026-01-12\n,!!!,2026-01-12\n`,
    );
    expect(clues).toHaveLength(1);
    expect(issues.map(({ rule, row, message }) => [rule, row, message.slice(0, 8)])).toEqual([
      ["clue-long", 2, "第 2 行的内容"],
      ["empty-subject", 3, "第 3、4 行的"],
    ]);
  });

  it("keeps one of two equal messages and both of two with one number", async () => {
    const { clues, counts, issues } = await readCsv("留言编号,留言主题\n1,甲\n1,甲\n1,乙\n,\n2,丙\n");
    expect(clues.map(({ id, title }) => [id, title])).toEqual([
      ["1", "甲"],
      ["1~2", "乙"],
      ["2", "丙"],
    ]);
    expect(counts[0]).toMatchObject({ read: 5, kept: 3, skipped: { "blank-row": 1, "repeated-row": 1 } });
    expect(issues.map(({ rule }) => rule)).toEqual(["blank-row", "repeated-id", "clue-without-date", "repeated-row"]);
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

  it("takes what Word numbers by itself, and the headings above it, for what they are", async () => {
    const file = await numberedWordFile("线索.docx", [
      [0, "经济类"],
      [1, "路灯太暗"],
      [1, "停车太难"],
      [0, "民生类"],
      [1, "就医不便"],
    ]);
    const { clues, counts } = await parseClues([file]);
    expect(clues.map(({ text }) => text)).toEqual(["路灯太暗", "停车太难", "就医不便"]);
    expect(counts[0]).toMatchObject({ read: 5, kept: 3, skipped: { "section-row": 2 } });
  });

  it("takes the items of a PDF", async () => {
    const pages = typeset(["1. 路灯太暗，晚上看不见路，请尽快更换，已经反映三次了，一直没有人来修。", "2. 停车太难。"]);
    const { clues } = await parseClues([pdfFile("线索.pdf", { pages })]);
    expect(clues.map(({ text }) => text)).toEqual([
      "路灯太暗，晚上看不见路，请尽快更换，已经反映三次了，一直没有人来修。",
      "停车太难。",
    ]);
  });

  it("takes each paragraph for one where none is numbered", async () => {
    expect((await parseClues([csv("a.txt", "路灯太暗。\n\n停车太难。\n")])).clues.map(({ id }) => id)).toEqual([
      "a.txt#1",
      "a.txt#3",
    ]);
  });
});
