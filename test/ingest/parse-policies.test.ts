import { describe, expect, it } from "vitest";
import { parsePolicies } from "../../src/ingest/parse-policies.ts";
import type { PolicyPaper } from "../../src/proposal/policy-paper.ts";
import { csv, gbkBytes, wordFile, workbook } from "./inputs.ts";
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
