import { Document, Header, Packer, Paragraph, TextRun, DeletedTextRun, InsertedTextRun } from "docx";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gbkBytes } from "../encode-text.ts";
import { wordFile } from "../inputs.ts";
import { wordBinary } from "../make-ole.ts";
import { pdfBytes, typeset } from "../pdf/make-pdf.ts";
import { read, refused } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { everyLabeled, header, labeled, matters, records, subjects, whole } from "./matters.ts";

const word = async (...blocks: Parameters<typeof wordFile>[1][number][]): Promise<Uint8Array> =>
  (await wordFile("a", blocks)).bytes;
const one = { subjects: subjects.slice(0, 1), matches: whole.slice(0, 1) };
const [first] = matters;
const titles = subjects.map((subject, i) => `${i + 1}. ${subject}`);

/** Word documents, old and new. */
const words: readonly Kind[] = [
  read("docx of one proposal", "单件.docx", () => word(...labeled()), one),
  read("docx of several proposals, each under its 案由", "多件.docx", () => word(...everyLabeled)),
  read(
    "docx that is the form in a table",
    "表格式.docx",
    () =>
      word("政协某市委员会提案表", [
        ["提案号", first.number, "界别", "经济界"],
        ["案  由", first.subject],
        ["提案人", first.proposer, "联系电话", "无"],
        ["内容", first.body],
      ]),
    { subjects: one.subjects, matches: [{ ...whole[0], sector: "经济界" }] },
  ),
  read("docx that is a list in a table", "目录式.docx", () => word("提案目录", [header, ...records])),
  read(
    "docx with a title and no labels",
    "无标签.docx",
    () => word(first.subject, first.proposer + "委员", first.body, "一、统一建棚。"),
    {
      subjects: one.subjects,
    },
  ),
  read("docx with changes tracked: what was struck out stays out", "修订.docx", tracked, one),
  read("docx with headers, comments and empty paragraphs around the text", "页眉.docx", withHeader, one),
  refused("docx without a word", "空白.docx", "empty-file", () => word("", "")),
  read("doc of Word 97", "旧版.doc", () => wordBinary(everyLabeled)),
  read(
    "doc as LibreOffice writes it",
    "文字处理.doc",
    () => readFileSync(fileURLToPath(new URL("fixtures/提案.doc", import.meta.url))),
    one,
  ),
  read("doc under WPS's own ending", "金山.wps", () => wordBinary(labeled()), one),
  read("doc named docx", "改名.docx", () => wordBinary(labeled()), { ...one, tells: ["name-content-mismatch"] }),
  read("docx named doc", "改名.doc", () => word(...labeled()), { ...one, tells: ["name-content-mismatch"] }),
];

/** PDF files. */
const pdfs: readonly Kind[] = [
  read("pdf with text", "文字.pdf", () => pdfBytes({ pages: typeset(labeled().filter((line) => line !== "")) }), one),
  read(
    "pdf with text and scanned pages",
    "部分扫描.pdf",
    () => pdfBytes({ pages: [...typeset(labeled().filter((line) => line !== "")), "picture"] }),
    { ...one, tells: ["scanned-pages"] },
  ),
  refused("pdf that is a scan", "扫描.pdf", "scanned-file", () => pdfBytes({ pages: ["picture", "picture"] })),
  refused("pdf with a password", "加密.pdf", "encrypted-file", () =>
    pdfBytes({ pages: typeset(labeled()), locked: true }),
  ),
  refused("pdf that is nothing but its first line", "残缺.pdf", "damaged-file", () => "%PDF-1.4\n"),
];

/** Plain text and the formats of other programs. */
const texts: readonly Kind[] = [
  read("text of one proposal", "单件.txt", () => labeled().join("\r\n"), one),
  read("text of several proposals", "多件.txt", () => everyLabeled.join("\n")),
  read("text of titles only", "题目.txt", () => titles.join("\n"), {
    subjects,
    tells: ["no-body-column"],
  }),
  read("text in Markdown's name", "笔记.md", () => labeled().join("\n"), one),
  refused("text of signs only", "符号.txt", "empty-subject", () => "……\n——\n※※※\n"),
  read("rich text in GBK", "富文本.rtf", () => rtf(labeled()), one),
];

export const documents: readonly Kind[] = [...words, ...pdfs, ...texts];

/** As WordPad writes it: each byte of GBK in two figures. */
function rtf(lines: readonly string[]): string {
  const escape = (line: string): string =>
    [...gbkBytes(line)].map((byte) => `\\'${byte.toString(16).padStart(2, "0")}`).join("");
  return `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 ${lines.map(escape).join("\\par\r\n")}\\par}`;
}

async function tracked(): Promise<Uint8Array> {
  const by = { author: "周牧", date: "2026-01-12T00:00:00Z" };
  const [number, subject, ...others] = labeled();
  const change = new Paragraph({
    children: [
      new TextRun((subject ?? "").slice(0, 5)),
      new DeletedTextRun({ id: 1, ...by, text: "全面" }),
      new InsertedTextRun({ id: 2, ...by, text: (subject ?? "").slice(5) }),
    ],
  });
  return pack([new Paragraph(number ?? ""), change, ...others.map((line) => new Paragraph(line))]);
}

async function withHeader(): Promise<Uint8Array> {
  const lines = ["", "", ...labeled(), "", ""].map((line) => new Paragraph(line));
  return pack(lines, { default: new Header({ children: [new Paragraph("案由：页眉里的字不是案由")] }) });
}

async function pack(children: readonly Paragraph[], headers = {}): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ headers, children }] })));
}
