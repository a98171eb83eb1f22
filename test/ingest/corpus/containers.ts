import { gzipSync } from "node:zlib";
import { gbkBytes } from "../encode-text.ts";
import { wordFile, workbook } from "../inputs.ts";
import { deflatedMegabytes, zipBytes } from "../make-zip.ts";
import type { ZipMember } from "../make-zip.ts";
import { pdfBytes, typeset } from "../pdf/make-pdf.ts";
import { read, refused } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { delimited, labeled, rows, subjects } from "./matters.ts";

const csv = (i?: 0 | 1 | 2): string => delimited(i === undefined ? rows : [rows[0] ?? [], rows[i + 1] ?? []], ",");
const table: ZipMember = { name: "提案.csv", content: csv() };
/** What a hostile member holds: were it read, its subject would show up. */
const trap: Omit<ZipMember, "name"> = { content: "案由,正文\r\n关于不该读入的建议,不该读入。\r\n" };

const png = Buffer.from("\x89PNG\r\n\x1a\n".padEnd(64, "\0"), "latin1");

const twentyMegabytes = deflatedMegabytes(20);

function nested(depth: number): Uint8Array {
  let bytes = zipBytes([table]);
  for (let i = 1; i < depth; i++) bytes = zipBytes([{ name: `${i}.zip`, content: bytes }]);
  return bytes;
}

export const containers: readonly Kind[] = [
  read("zip of a table, a document, a text and a page", "混装.zip", async () =>
    zipBytes([
      { name: "1/表.xlsx", content: workbook("a", [{ name: "名录", rows: [rows[0] ?? [], rows[1] ?? []] }]).bytes },
      { name: "2/文.docx", content: (await wordFile("a", labeled(1))).bytes },
      { name: "3/版.pdf", content: pdfBytes({ pages: typeset(labeled(2).filter((line) => line !== "")) }) },
    ]),
  ),
  read("zip with what systems leave behind", "杂物.zip", () =>
    zipBytes([
      table,
      { name: "__MACOSX/._提案.csv", content: "\0\0" },
      { name: ".DS_Store", content: "\0" },
      { name: "空文件夹/", content: "" },
      { name: "~$提案.docx", content: "x" },
    ]),
  ),
  read("zip in a zip", "套装.zip", () => zipBytes([{ name: "内层.zip", content: zipBytes([table]) }])),
  refused("zip in zips, twelve deep", "十二层.zip", "too-many-files", () => nested(12)),
  read(
    "zip with names in GBK",
    "国标名.zip",
    () => zipBytes([{ name: gbkBytes("二〇二六年提案/名录.csv"), content: csv() }]),
    {
      files: ["国标名.zip/二〇二六年提案/名录.csv"],
    },
  ),
  read(
    "zip with a readable and an unreadable file",
    "好坏.zip",
    () => zipBytes([table, { name: "影像.png", content: png }]),
    {
      tells: ["unsupported-format"],
      skipped: { "unsupported-format": 1 },
    },
  ),
  read(
    "zip with a name that climbs out of its folder",
    "越级.zip",
    () => zipBytes([table, { name: "../../外面.csv", ...trap }]),
    {
      tells: ["suspicious-file"],
    },
  ),
  read("zip with an absolute name", "绝对.zip", () => zipBytes([table, { name: "/tmp/外面.csv", ...trap }]), {
    tells: ["suspicious-file"],
  }),
  read("zip with a name on a Windows drive", "盘符.zip", () => zipBytes([table, { name: "C:\\外面.csv", ...trap }]), {
    tells: ["suspicious-file"],
  }),
  read(
    "zip with a link",
    "链接.zip",
    () => zipBytes([table, { name: "链接.csv", content: "/etc/passwd", link: true }]),
    {
      tells: ["special-file"],
    },
  ),
  read(
    "zip with a password on one file",
    "部分加密.zip",
    () => zipBytes([table, { name: "密.csv", ...trap, encrypted: true }]),
    {
      tells: ["encrypted-file"],
    },
  ),
  refused("zip with a password", "加密.zip", "encrypted-file", () => zipBytes([{ ...table, encrypted: true }])),
  refused("zip that breaks off", "残缺.zip", "damaged-file", () => zipBytes([table]).slice(0, -60)),
  refused("zip with nothing in it", "空.zip", "empty-folder", () => zipBytes([])),
  read(
    "zip with two files of one name",
    "同名.zip",
    () =>
      zipBytes([
        { name: "a.csv", content: csv(0) },
        { name: "a.csv", content: csv(1) },
      ]),
    {
      subjects: subjects.slice(0, 2),
    },
  ),
  refused("zip behind a program that would unpack it", "自解压.exe", "unknown-format", () =>
    Buffer.concat([Buffer.from("MZ".padEnd(512, "\0")), zipBytes([table])]),
  ),
  refused("zip of a gigabyte of spaces", "炸弹.zip", "suspicious-file", () =>
    zipBytes([{ name: "大.csv", content: "", deflated: deflatedMegabytes(1024), size: 1 << 30 }]),
  ),
  refused("zip whose member is a gigabyte and says 100 bytes", "谎报.zip", "suspicious-file", () =>
    zipBytes([{ name: "大.csv", content: "", deflated: deflatedMegabytes(1024), size: 100 }]),
  ),
  refused("zip whose thousand members share 20 MB of data", "重叠.zip", "suspicious-file", () =>
    zipBytes([
      { name: "0.csv", content: "", deflated: twentyMegabytes, size: 20 << 20 },
      ...Array.from({ length: 999 }, (_, i) => ({
        name: `${i + 1}.csv`,
        content: "",
        deflated: twentyMegabytes,
        size: 20 << 20,
        sharesDataOf: 0,
      })),
    ]),
  ),
  refused(
    "zip of 60,000 empty files",
    "六万.zip",
    "too-many-files",
    () => zipBytes(Array.from({ length: 60_000 }, (_, i) => ({ name: `${i}.txt`, content: "" }))),
    { tells: ["too-many-files", "empty-file"], skipped: { "empty-file": 5000 } },
  ),
  refused("rar", "压缩.rar", "unsupported-format", () => Buffer.from("Rar!\x1a\x07\x01\0".padEnd(64, "\0"), "latin1")),
  refused("7z", "压缩.7z", "unsupported-format", () =>
    Buffer.from("7z\xbc\xaf\x27\x1c\0\x04".padEnd(64, "\0"), "latin1"),
  ),
  refused("gzip", "压缩.tar.gz", "unknown-format", () => gzipSync(csv())),
];
