import { describe, expect, it } from "vitest";
import { parseContent } from "../../../src/ingest/parse-content.ts";
import { doubtPdf } from "../../../src/ingest/pdf/doubt-pdf.ts";
import { sourceFile } from "../../../src/ingest/source-file.ts";
import type { SourceFile } from "../../../src/ingest/source-file.ts";
import { pdfFile, typeset } from "./make-pdf.ts";

const text = typeset(["加快建设高标准农田，推进灌区改造。"])[0]!;

/** What becomes of a file, in the words the user reads. */
async function told(file: SourceFile): Promise<readonly (readonly [string, string])[]> {
  const { content, issues } = await parseContent(file);
  expect(content.kind).toBe(issues.some(({ severity }) => severity === "error") ? "nothing" : "paragraphs");
  return issues.map(({ rule, message }) => [rule, message]);
}

describe("a PDF that cannot be read, or not all of it, is told in one sentence that names the file and the way out", () => {
  it("a scan", async () => {
    expect(await told(pdfFile("规划.pdf", { pages: ["picture", "picture"] }))).toEqual([
      ["scanned-file", "“规划.pdf”是扫描件，没有文字，没有读入。请先用文字识别软件转成文字（docx 或 txt）再试。"],
    ]);
  });

  it("a scan of some pages", async () => {
    const issues = await told(pdfFile("规划.pdf", { pages: [text, "picture", text, "picture"] }));
    expect(issues).toEqual([["scanned-pages", expect.stringMatching(/^“规划.pdf”共 4 页，其中第 2、4 页没有文字/u)]]);
  });

  it("a password", async () => {
    expect(await told(pdfFile("规划.pdf", { pages: [text], locked: true }))).toEqual([
      ["encrypted-file", "“规划.pdf”设有打开密码，没有读入。请去掉密码后再试。"],
    ]);
  });

  it("damage, no page at all", async () => {
    const junk = sourceFile("断.pdf", "%PDF-1.7\n断在半路");
    expect((await told(junk)).map(([rule]) => rule)).toEqual(["damaged-file"]);
    expect((await told(pdfFile("空.pdf", { pages: [] }))).map(([rule]) => rule)).toEqual(["empty-file"]);
  });

  it("a font that does not tell its characters", async () => {
    const font = { encoding: "90ms-RKSJ-H", encode: () => "88ea93f1", ordering: "Japan1" };
    expect((await told(pdfFile("外文.pdf", { pages: [text], font }))).map(([rule]) => rule)).toEqual([
      "illegible-font",
    ]);
  });

  it("more pages than anybody reads", () => {
    const read = {
      paragraphs: ["一段"],
      pages: 1200,
      pagesRead: 1000,
      silent: [],
      illegible: [],
      unknownEncodings: [],
    };
    expect(doubtPdf("汇编.pdf", read)).toMatchObject([
      {
        rule: "pages-left-out",
        message: "“汇编.pdf”有 1200 页，只读入前 1000 页。请拆分成几份再提供。",
        actual: "1200 页",
      },
    ]);
  });

  it("and nothing is said of one that can", async () => {
    expect(await told(pdfFile("规划.pdf", { pages: [text] }))).toEqual([]);
  });
});
