import { describe, expect, it } from "vitest";
import { parsePolicies } from "../../src/ingest/parse-policies.ts";
import type { PolicyPaper } from "../../src/proposal/policy-paper.ts";
import { csv, gbkBytes, numberedWordFile, wordFile, workbook } from "./inputs.ts";
import { pdfFile, typeset } from "./pdf/make-pdf.ts";
import { sourceFile } from "../../src/ingest/source-file.ts";

async function paper(name: string, text: string): Promise<PolicyPaper | undefined> {
  return (await parsePolicies([csv(name, text)])).papers[0];
}

describe("parsePolicies(files)", () => {
  it("numbers paragraphs as an editor does, empty ones counted", async () => {
    expect(await paper("报告.txt", "2026年政府工作报告\n\n各位代表：\n　　现在报告工作。\n")).toEqual({
      file: "报告.txt",
      title: "2026年政府工作报告",
      year: 2026,
      paragraphs: [
        { number: 1, text: "2026年政府工作报告" },
        { number: 3, text: "各位代表：" },
        { number: 4, text: "现在报告工作。" },
      ],
    });
  });

  it.each([
    ["national-2018.txt", "各位代表：现在报告工作。", "national-2018", 2018],
    ["某省.txt", "各位代表：\n一、2025年工作回顾\n二、2026年任务", "某省", 2026],
    ["规划.txt", "某市发展规划\n（2026年1月通过）\n第一章", "某市发展规划", 2026],
    ["a.txt", "很长的一段。".repeat(30), "a", null],
    ["2025年总结和2026年计划.txt", "各位代表：", "2025年总结和2026年计划", 2026],
  ])("%s: title and year", async (name, text, title, year) => {
    expect(await paper(name, text)).toMatchObject({ title, year });
  });

  it.each([
    [
      "　　各位代表：　　现在，我代表国务院，向大会报告政府工作，请予审议。　　一、2020年工作回顾　　过去一年",
      "2021年国务院政府工作报告",
      2021,
    ],
    [
      "　　新华社某地1月12日电　　政府工作报告　　——2020年1月12日在某届人民代表大会第五次会议上　　国务院总理　某某　　各位代表：　　现在，我代表国务院，向大会报告政府工作。",
      "2020年国务院政府工作报告",
      2020,
    ],
    [
      "各位代表：\n现在，我代表江苏省人民政府向大会报告工作，请予审议。\n一、“十四五”时期和2025年工作回顾",
      "2026年江苏省人民政府工作报告",
      2026,
    ],
    [
      "各位代表：\n我代表省人民政府向大会作政府工作报告，请予审议。\n一、“十四五”时期工作回顾\n三、2026年工作安排",
      "2026年省人民政府工作报告",
      2026,
    ],
    ["各位代表：\n我代表市政府，向大会报告工作。\n全年完成投资2025亿元。2024年，全市上下", "市政府工作报告", null],
    [
      "政 府 工 作 报 告\n——２０２６年１月２０日在某市第九届人民代表大会第五次会议上\n市长　某某\n各位代表：",
      "2026年政府工作报告",
      2026,
    ],
    [
      "某市人民政府文件\n某政发〔2026〕3号\n某市人民政府关于印发\n2026年民生实事项目实施方案的通知\n各县区人民政府：",
      "某市人民政府关于印发2026年民生实事项目实施方案的通知",
      2026,
    ],
    [
      "某市国民经济和社会发展第十四个五年规划和2035年远景目标纲要\n（2021年2月3日某市第八届人民代表大会第七次会议通过）\n第一章",
      "某市国民经济和社会发展第十四个五年规划和2035年远景目标纲要",
      2021,
    ],
    ["某市生态环境保护规划（2021—2025年）\n一、总则", "某市生态环境保护规划（2021—2025年）", 2021],
    ["关于在某试验区暂时调整\n一、调整实施", "a", null],
    ["国务院总理　某某\n各位代表：", "a", null],
    ["一、总体要求\n指导思想。\n某市人民政府\n2026年1月8日", "a", 2026],
  ])("names a paper as one would cite it: %s", async (text, title, year) => {
    expect(await paper("a.txt", text)).toMatchObject({ title, year });
  });

  it("takes a file's own name where that says whose report it is", async () => {
    const text = "各位代表：\n我代表省人民政府向大会报告工作。";
    expect(await paper("山西省政府工作报告.txt", `${text}\n一、2025年工作回顾`)).toMatchObject({
      title: "2026年山西省政府工作报告",
    });
    expect(await paper("下载(1).txt", text)).toMatchObject({ title: "省人民政府工作报告", year: null });
  });

  it("reads what Word numbers by itself with its numbers: they tell the sections", async () => {
    const file = await numberedWordFile("2026年工作要点.docx", [
      [null, "2026年工作要点"],
      [0, "抓产业"],
      [1, "工业"],
      [2, "新建园区。"],
      [2, "改造老厂。"],
      [1, "农业"],
      [2, "建高标准农田。"],
      [0, "抓民生"],
    ]);
    const [read] = (await parsePolicies([file])).papers;
    expect(read?.paragraphs.map(({ text }) => text)).toEqual([
      "2026年工作要点",
      "一、抓产业",
      "（一）工业",
      "1.新建园区。",
      "2.改造老厂。",
      "（二）农业",
      "1.建高标准农田。",
      "二、抓民生",
    ]);
  });

  it("reads PDF paragraph by paragraph", async () => {
    const long = "加快建设高标准农田120万亩，推进灌区续建配套与现代化改造，支持丘陵山区农田宜机化改造。";
    const pages = typeset(["一、2025年工作回顾", long, long, "二、2026年重点工作", long]);
    const { papers, counts } = await parsePolicies([pdfFile("某市.pdf", { pages })]);
    expect(papers[0]).toMatchObject({ title: "某市", year: 2026 });
    expect(papers[0]?.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(papers[0]?.paragraphs[3]?.text).toBe("二、2026年重点工作");
    expect(counts).toEqual([{ file: "某市.pdf", role: "policy", read: 1, kept: 1, skipped: {} }]);
  });

  it("leaves a paper of one line whole", async () => {
    expect((await paper("a.txt", "　　各位代表：　　现在报告工作。　　一、回顾"))?.paragraphs).toHaveLength(1);
  });

  it("reads GBK, Word, and tables of tasks row by row", async () => {
    const { papers, counts } = await parsePolicies([
      sourceFile("甲.txt", gbkBytes("各位代表：\n现在报告工作。")),
      await wordFile("乙.docx", ["2026年工作要点", "", "一、抓产业。"]),
      workbook("丙2026.xlsx", [
        {
          name: "a",
          rows: [
            ["任务", "单位"],
            ["修路", "市交通局"],
          ],
        },
      ]),
      sourceFile("空.txt", new Uint8Array()),
    ]);
    expect(papers.map(({ paragraphs }) => paragraphs.at(-1))).toEqual([
      { number: 2, text: "现在报告工作。" },
      { number: 3, text: "一、抓产业。" },
      { number: 2, text: "修路　市交通局" },
    ]);
    expect(counts.map(({ kept, skipped }) => [kept, skipped])).toEqual([
      [1, {}],
      [1, {}],
      [1, {}],
      [0, { "empty-file": 1 }],
    ]);
  });
});
