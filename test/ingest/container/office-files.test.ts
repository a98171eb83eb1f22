import { describe, expect, it } from "vitest";
import { parseContent } from "../../../src/ingest/parse-content.ts";
import type { SourceFile } from "../../../src/ingest/source-file.ts";
import { docFile, oleBytes, rawDocument, rawRow, rawWorkbook } from "../make-containers.ts";
import { sourceFile } from "../../../src/ingest/source-file.ts";

async function refusal(file: SourceFile): Promise<string> {
  const { content, issues } = await parseContent(file);
  expect(content.kind).toBe("nothing");
  expect(issues).toHaveLength(1);
  expect(issues[0]?.message).toContain(file.name);
  return issues[0]?.rule ?? "";
}

async function tableOf(file: SourceFile) {
  const { content, issues } = await parseContent(file);
  if (content.kind !== "tables") throw new Error(`no table: ${issues[0]?.message ?? ""}`);
  return { rows: content.tables[0]?.rows ?? [], issues };
}

const header = rawRow(1, "案由", "正文");
const record = (number: number) => rawRow(number, "关于加强消防管理的建议", "楼道堆物。");
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe("an Office file is looked into before a library opens it", () => {
  it("a sheet formatted to the end has only the rows that hold something", async () => {
    const empty = Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 3}" ht="14"><c r="A${i + 3}" s="1"/></row>`);
    const { rows, issues } = await tableOf(rawWorkbook("a.xlsx", header + record(2) + empty.join("")));
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(issues).toEqual([]);
  });

  it("a record in the last row of a sheet does not make a million of them", async () => {
    const { rows, issues } = await tableOf(rawWorkbook("a.xlsx", header + record(2) + record(1_048_576)));
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 1_048_576]);
    expect(issues.map(({ rule, row }) => [rule, row])).toEqual([["blank-row", 3]]);
  });

  it("a cell in the last column is told, and the row kept", async () => {
    const far = record(2).replace("</row>", '<c r="XFD2" t="inlineStr"><is><t>x</t></is></c></row>');
    const { rows, issues } = await tableOf(rawWorkbook("a.xlsx", header + far));
    expect(rows[1]?.cells.slice(0, 2)).toEqual(["关于加强消防管理的建议", "楼道堆物。"]);
    expect(rows[1]?.cells.length).toBeLessThan(300);
    expect(issues.map(({ rule }) => rule)).toEqual(["columns-left-out"]);
  });

  it("a part that grows without end is not unpacked", async () => {
    const bomb = rawDocument("a.docx", paragraph("关于甲的建议") + " ".repeat(40_000_000));
    expect(bomb.bytes.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe("suspicious-file");
  });

  it("entities are not defined in it", async () => {
    const entities = '<!-- a > b --><!DOCTYPE a [<!ENTITY x "aaaa">]>';
    expect(await refusal(rawDocument("a.docx", paragraph("关于&x;的建议"), entities))).toBe("suspicious-file");
    expect(await refusal(rawWorkbook("a.xlsx", header + record(2), { prolog: entities }))).toBe("suspicious-file");
  });

  it("merged cells beyond reason are not spread out", async () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(100)}</mergeCells>`;
    expect(await refusal(rawWorkbook("a.xlsx", header + record(1_048_576), { after: merges }))).toBe("suspicious-file");
  });

  it("a cell claimed to span two thousand million columns takes one row", async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>${paragraph("关于甲的建议")}</w:tc>`;
    const { content } = await parseContent(rawDocument("a.docx", `<w:tbl><w:tr>${cell}</w:tr></w:tbl>`));
    expect(content).toMatchObject({ kind: "paragraphs", paragraphs: ["关于甲的建议"] });
  });
});

describe("a Word document of before 2007", () => {
  it("gives its lines, and the rows of its tables", async () => {
    const text = "某市政协提案表\r案由\x07关于加强消防管理的建议\x07\r提案人\x07张三\x07\r楼道堆物。\r";
    const { content } = await parseContent(docFile("a.doc", text));
    expect(content).toMatchObject({
      kind: "paragraphs",
      paragraphs: ["某市政协提案表", "案由：关于加强消防管理的建议", "提案人：张三", "楼道堆物。", ""],
      tables: [{ rows: [{ cells: ["案由", "关于加强消防管理的建议"] }, { cells: ["提案人", "张三"] }] }],
    });
  });

  it("with a password is named as such", async () => {
    expect(await refusal(docFile("a.doc", "密", { locked: true }))).toBe("encrypted-file");
  });

  it("whose sectors run in a circle does not keep the reader for ever", async () => {
    const bytes = docFile("a.doc", "关于甲的建议\r".repeat(2000)).bytes.slice();
    const file = Buffer.from(bytes.buffer);
    const fat = (file.readInt32LE(76) + 1) * 512;
    const first = Array.from({ length: 100 }, (_, i) => i).find((i) => file.readInt32LE(fat + i * 4) === i + 1) ?? -1;
    file.writeInt32LE(first, fat + (first + 1) * 4);
    expect(await refusal(sourceFile("a.doc", bytes))).toBe("damaged-file");
    expect(await refusal(sourceFile("a.xls", bytes))).toBe("damaged-file");
  });

  it("is told from other files of its kind", async () => {
    expect(await refusal(sourceFile("a.doc", oleBytes({ Contents: new Uint8Array(5000) })))).toBe("unknown-format");
    expect(await refusal(sourceFile("a.docx", oleBytes({ EncryptedPackage: new Uint8Array(5000) })))).toBe(
      "encrypted-file",
    );
  });
});
