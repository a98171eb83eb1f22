import { describe, expect, it } from "vitest";
import { parseProposals } from "../../src/ingest/parse-proposals.ts";
import { csv, gbkBytes, wordFile } from "./inputs.ts";
import { pdfFile, typeset } from "./pdf/make-pdf.ts";
import { sourceFile } from "../../src/ingest/source-file.ts";
import type { SourceFile } from "../../src/ingest/source-file.ts";
import type { Proposal } from "../../src/proposal/proposal.ts";

async function read(file: SourceFile): Promise<readonly Proposal[]> {
  const { proposals, counts } = await parseProposals([file], { history: false });
  expect(counts[0]?.kept).toBe(proposals.length);
  return proposals;
}

const readText = (text: string, name = "2026/甲.txt"): Promise<readonly Proposal[]> => read(csv(name, text));

describe("a proposal in a document", () => {
  it("with label lines, full and half width, set wide, several on a line, value below", async () => {
    const [proposal] = await readText(
      [
        "政协某市第十四届委员会第四次会议提案",
        "提案号：2026-0012　　界别：经济界",
        "案　　由: 关于加强消防管理的建议",
        "提案人",
        "张三、李四",
        "联系电话：123",
        "类 别：城建",
        "",
        "调研情况：楼道堆物。",
        "建议：一、清理。",
        "承办单位：市应急局（会办：市住建局）",
        "2026年1月12日",
      ].join("\n"),
    );
    expect(proposal).toMatchObject({
      id: "2026-0012",
      year: 2026,
      subject: "关于加强消防管理的建议",
      body: "调研情况：楼道堆物。\n建议：一、清理。",
      sector: "经济界",
      category: "城建",
      form: "joint",
      units: { lead: "市应急局", others: ["市住建局"] },
      date: "2026-01-12",
      source: { file: "2026/甲.txt", paragraph: 3 },
    });
  });

  it("without labels: the first short line is the subject, the rest the body", async () => {
    const [proposal] = await readText("关于加强消防管理的建议\n\n楼道堆物，隐患很大。\n一、清理楼道。\n");
    expect(proposal).toMatchObject({
      subject: "关于加强消防管理的建议",
      body: "楼道堆物，隐患很大。\n一、清理楼道。",
      id: "2026/甲.txt#1",
    });
  });

  it("with a title in two lines and the proposer under it", async () => {
    const [proposal] = await readText(
      "关于加强老旧小区\n消防管理的建议\n民建某市委会\n楼道堆物，隐患很大。\n一、清理。\n",
    );
    expect(proposal?.subject).toBe("关于加强老旧小区消防管理的建议");
    expect(proposal?.proposers).toEqual([{ kind: "collective", name: "民建某市委会", body: "party" }]);
    expect(proposal?.body).toBe("楼道堆物，隐患很大。\n一、清理。");
  });

  it("with a title, then labels, then the body", async () => {
    const [proposal] = await readText("关于甲的建议\n提案人：张三　界别：教育界\n正文：楼道堆物，隐患很大。\n");
    expect(proposal).toMatchObject({ subject: "关于甲的建议", sector: "教育界", body: "楼道堆物，隐患很大。" });
  });

  it("of one long paragraph is named by its first sentence, with a warning", async () => {
    const text = "楼道堆物，隐患很大。".repeat(20);
    const { proposals, issues } = await parseProposals([csv("2026.txt", text)], { history: false });
    expect(proposals).toMatchObject([{ subject: "楼道堆物，隐患很大", body: text }]);
    expect(issues.map(({ rule }) => rule)).toEqual(["no-subject-column"]);
  });

  it("in GBK", async () => {
    expect((await read(sourceFile("a.txt", gbkBytes("案由：关于甲的建议\n楼道堆物。"))))[0]?.body).toBe("楼道堆物。");
  });

  it("keeps headings of the body that look like labels", async () => {
    const [proposal] = await readText("案由：关于甲的建议\n一、情况\n楼道堆物。\n二、建议\n内容：清理。\n");
    expect(proposal?.body).toBe("一、情况\n楼道堆物。\n二、建议\n内容：清理。");
  });
});

describe("several proposals in one document", () => {
  it("begin at each 案由, with the labels before it", async () => {
    const proposals = await readText(
      [
        "提案号：1",
        "案由：关于甲的建议",
        "提案者：张三",
        "正文甲。",
        "提案号：2",
        "案由：关于乙的建议",
        "提案者：李四",
        "正文乙。",
      ].join("\n"),
      "2026.txt",
    );
    expect(proposals.map(({ id, subject, body }) => [id, subject, body])).toEqual([
      ["2026-1", "关于甲的建议", "正文甲。"],
      ["2026-2", "关于乙的建议", "正文乙。"],
    ]);
    expect(proposals.map(({ proposers }) => proposers[0]?.name)).toEqual(["张三", "李四"]);
  });

  it("are one a line in a list of titles", async () => {
    const proposals = await readText("1. 关于甲事的建议\n2. 关于乙事的提案\n3. 关于丙事的建议\n", "2026.txt");
    expect(proposals.map(({ id, subject }) => [id, subject])).toEqual([
      ["2026.txt#1", "关于甲事的建议"],
      ["2026.txt#2", "关于乙事的提案"],
      ["2026.txt#3", "关于丙事的建议"],
    ]);
  });

  it("leave the signature under the one it closes", async () => {
    const proposals = await readText(
      "案由：关于甲的建议\n正文甲。\n提案人：张三\n\n案由：关于乙的建议\n正文乙。\n提案人：李四\n",
    );
    expect(proposals.map(({ proposers, body }) => [proposers[0]?.name, body])).toEqual([
      ["张三", "正文甲。"],
      ["李四", "正文乙。"],
    ]);
  });
});

describe("a Word document", () => {
  it("of paragraphs and line breaks", async () => {
    const [proposal] = await read(
      await wordFile("2026.docx", ["案由：关于甲的建议", "提案者：张三", "楼道堆物。\n隐患很大。", "", "一、清理。"]),
    );
    expect(proposal).toMatchObject({ subject: "关于甲的建议", body: "楼道堆物。\n隐患很大。\n\n一、清理。" });
  });

  it("that is a form in a table", async () => {
    const [proposal] = await read(
      await wordFile("2026.docx", [
        "某市政协提案表",
        [
          ["案  由", "关于甲的建议"],
          ["提案人", "张三", "界别", "经济界"],
          ["联系电话", "123", "类别", "城建"],
          ["内容", "楼道堆物。\n建议清理。"],
        ],
      ]),
    );
    expect(proposal).toMatchObject({
      subject: "关于甲的建议",
      sector: "经济界",
      category: "城建",
      body: "楼道堆物。\n建议清理。",
    });
    expect(proposal?.proposers[0]?.name).toBe("张三");
  });

  it("that is a list in a table", async () => {
    const proposals = await read(
      await wordFile("2026年目录.docx", [
        "提案目录",
        [
          ["提案号", "案由", "提案者", "备注"],
          ["001", "关于甲的建议", "张三", ""],
          ["002", "关于乙的建议", "民盟市委", ""],
        ],
      ]),
    );
    expect(proposals).toMatchObject([
      { id: "2026-001", subject: "关于甲的建议", form: "individual" },
      { id: "2026-002", form: "collective", source: { row: 3 } },
    ]);
  });
});

describe("a PDF", () => {
  it("is read like a text of the same lines", async () => {
    const pages = typeset([
      "案由：关于加强消防管理的建议",
      "提案者：张三　界别：经济界",
      "楼道堆物，隐患很大。建议清理。",
    ]);
    const [proposal] = await read(pdfFile("2026.pdf", { pages }));
    expect(proposal).toMatchObject({
      subject: "关于加强消防管理的建议",
      sector: "经济界",
      body: "楼道堆物，隐患很大。建议清理。",
      source: { paragraph: 1 },
    });
    expect(proposal?.proposers[0]?.name).toBe("张三");
  });
});
