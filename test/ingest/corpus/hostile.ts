import { expect } from "vitest";
import { symlink, writeFile } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { utf16Bytes } from "../encode-text.ts";
import { wordFile, workbook } from "../inputs.ts";
import { deflatedMegabytes, zipBytes } from "../make-zip.ts";
import { changeParts, plainSheet } from "./make-sheet.ts";
import { read, refused } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { delimited, labeled, rows, subjects } from "./matters.ts";

const text = delimited(rows, ",");

/** A billion of them from ten lines: each entity is ten of the one before. */
const entities = `<!DOCTYPE x [<!ENTITY a0 "哈">${Array.from({ length: 10 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join("")}]>`;
const declare = (xml: string): string => xml.replace(/^(<\?xml[^>]*\?>\s*)?/u, `$1${entities}`);

const docx = async (change: (xml: string) => string): Promise<Uint8Array> =>
  changeParts((await wordFile("a", labeled())).bytes, { "word/document.xml": change });

const withPart = (bytes: Uint8Array, name: string, deflated: Uint8Array, size: number): Uint8Array =>
  zipBytes([
    ...Object.entries(unzipSync(bytes)).flatMap(([each, content]) => (each === name ? [] : [{ name: each, content }])),
    { name, content: "", deflated, size },
  ]);

/** Files made to hurt, and files that look like it. */
export const hostile: readonly Kind[] = [
  refused("docx with a bomb of entities", "实体.docx", "suspicious-file", () =>
    docx((xml) => declare(xml).replace("林知远", "&a10;")),
  ),
  refused("xlsx with a bomb of entities", "实体.xlsx", "suspicious-file", () =>
    changeParts(plainSheet(rows), { "xl/worksheets/sheet1.xml": (xml) => declare(xml).replace("林知远", "&a10;") }),
  ),
  refused("docx with an entity that names a file", "外部实体.docx", "suspicious-file", () =>
    docx((xml) =>
      xml
        .replace(/^(<\?xml[^>]*\?>\s*)?/u, '$1<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>')
        .replace("林知远", "&f;"),
    ),
  ),
  refused("xlsx whose sheet is two gigabytes", "炸弹.xlsx", "file-too-large", () =>
    withPart(plainSheet(rows), "xl/worksheets/sheet1.xml", deflatedMegabytes(2047), 2047 * 2 ** 20),
  ),
  refused("docx whose text is two gigabytes and says 100 bytes", "炸弹.docx", "file-too-large", async () =>
    withPart((await wordFile("a", labeled())).bytes, "word/document.xml", deflatedMegabytes(2047), 100),
  ),
  refused("xlsx that breaks off", "残缺.xlsx", "damaged-file", () => plainSheet(rows).slice(0, -200)),
  refused("docx that breaks off", "残缺.docx", "damaged-file", async () =>
    (await wordFile("a", labeled())).bytes.slice(0, 3000),
  ),
  refused("docx without its text", "缺件.docx", "damaged-file", async () => {
    const parts = Object.entries(unzipSync((await wordFile("a", labeled())).bytes));
    return zipSync(Object.fromEntries(parts.filter(([name]) => name !== "word/document.xml")));
  }),
  refused("xlsx whose sheet is torn XML", "坏件.xlsx", "damaged-file", () =>
    changeParts(plainSheet(rows), { "xl/workbook.xml": () => "<workbook><sheets" }),
  ),
  read("halves of characters", "半个字.csv", () => utf16Bytes(text.replace("小区里", "小\ud83d区里"), "le"), {
    subjects,
    matches: [{ body: expect.stringMatching(/^小\ufffd区里飞线/u) as unknown }, {}, {}],
    tells: ["damaged-text"],
  }),
  read(
    "cells that a spreadsheet would run as formulas",
    "公式注入.csv",
    () => text.replace("林知远", "=cmd|'/c calc'!A1"),
    {
      subjects,
    },
  ),
  read("cells of HTML", "标签.csv", () => text.replace("小区里", "<script>alert(1)</script>小区里"), {
    subjects,
    matches: [{ body: expect.stringMatching(/^<script>alert\(1\)<\/script>小区里/u) as unknown }, {}, {}],
  }),
  refused("picture", "照片.png", "unsupported-format", () =>
    Buffer.from("\x89PNG\r\n\x1a\n".padEnd(64, "\0"), "latin1"),
  ),
  refused("picture named docx", "照片.docx", "unsupported-format", () =>
    Buffer.from("\xff\xd8\xff\xe0".padEnd(64, "\0"), "latin1"),
  ),
  refused("slides", "演示.pptx", "unsupported-format", () =>
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "ppt/presentation.xml": strToU8("<p/>") }),
  ),
  refused("program", "程序.exe", "unknown-format", () =>
    Buffer.from("MZ\x90\0\x03".padEnd(4096, "\0\x01\x02\xff"), "latin1"),
  ),
  refused("program named xls", "程序.xls", "unknown-format", () =>
    Buffer.from("MZ\x90\0\x03".padEnd(4096, "\0\x01\x02\xff"), "latin1"),
  ),
  refused("compound file whose directory is gone", "未知.doc", "damaged-file", () =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2048)]),
  ),
];

/** Names that are no plain names. */
export const names: readonly Kind[] = [
  read("a name without an ending", "提案名录", () => text, { subjects }),
  read(
    "an ending in capitals",
    "大写.XLSX",
    () => workbook("a", [{ name: "名录", rows: rows.map((row) => [...row]) }]).bytes,
  ),
  read("a capital ending of a csv, and a space behind it", "大写.CSV ", () => text),
  read("a name that begins with a dash and holds signs of a shell", "-rf $(id);`x`&.csv", () => text),
  read("a name with a line break, a tab and a bell", "换\n行\t\u0007.csv", () => text, {
    shown: "换〔U+000A〕行〔U+0009〕〔U+0007〕.csv",
  }),
  refused("a name with control characters whose file cannot be read", "坏\n名\u001b[31m.csv", "empty-file", () => "", {
    shown: "坏〔U+000A〕名〔U+001B〕[31m.csv",
  }),
  refused("a name that turns the writing direction", "照片\u202egnp.csv", "empty-file", () => "", {
    shown: "照片〔U+202E〕gnp.csv",
  }),
  read("a name as long as names may be", `${"长".repeat(83)}.csv`, () => text),
  read("a name of signs only", "……。.csv", () => text),
];

/** What is no file. */
export const noFiles: readonly Kind[] = [
  {
    what: "a folder that holds itself",
    name: "环.csv",
    bytes: () => "",
    place: (at) => symlink(path.dirname(at), at),
    subjects: [],
    tells: [],
  },
  {
    what: "a link that leads nowhere",
    name: "断链.csv",
    bytes: () => "",
    place: (at) => symlink(path.join(path.dirname(at), "没有这个"), at),
    subjects: [],
    tells: ["unreadable-file"],
    skipped: {},
  },
  ...(process.platform === "win32"
    ? []
    : [
        {
          what: "a pipe that nobody writes to",
          name: "管道.csv",
          bytes: () => "",
          place: (at: string) => Promise.resolve(void execFileSync("mkfifo", [at])),
          subjects: [],
          tells: ["special-file"],
          skipped: {},
        },
        {
          what: "a device",
          name: "设备.csv",
          bytes: () => "",
          place: (at: string) => symlink("/dev/zero", at),
          subjects: [],
          tells: ["special-file"],
          skipped: {},
        },
      ]),
  // Nothing is barred from root, and Windows has no such marks.
  ...(process.platform === "win32" || process.getuid?.() === 0
    ? []
    : [
        {
          what: "a file one may not read",
          name: "无权限.csv",
          bytes: () => "",
          place: (at: string) => writeFile(at, text, { mode: 0 }),
          subjects: [],
          tells: ["unreadable-file"],
          skipped: {},
        },
      ]),
];
