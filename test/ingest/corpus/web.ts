import type { BookType } from "@e965/xlsx";
import { expect } from "vitest";
import { gbkBytes } from "../encode-text.ts";
import { workbook } from "../inputs.ts";
import { lockedXls } from "../make-xls.ts";
import { oleBytes } from "../make-ole.ts";
import { read, refused } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { delimited, labeled, matters, rows, subjects, whole } from "./matters.ts";

const one = { subjects: subjects.slice(0, 1), matches: whole.slice(0, 1) };
const [first] = matters;
const book = (bookType: BookType): Uint8Array =>
  workbook("a", [{ name: "名录", rows: rows.map((row) => [...row]) }], bookType).bytes;

const tableHtml = (cells: readonly (readonly string[])[]): string =>
  `<table border=1>${cells.map((row) => `<tr>${row.map((cell) => `<td style="mso-number-format:'\\@'">${cell}</td>`).join("")}</tr>`).join("\n")}</table>`;
const page = (body: string, charset = "utf-8"): string =>
  `<!DOCTYPE html><html><head><meta charset="${charset}"><title>提案公开_某市政协</title><style>td{color:red}</style><script>var a="案由：脚本里的字";</script></head><body><nav>首页 | 提案工作 | 联系我们</nav>${body}<footer>版权所有</footer></body></html>`;

/** What portals and office programs write as web pages, and workbooks that are something else. */
export const webKinds: readonly Kind[] = [
  read(
    "web page of one proposal",
    "单件.html",
    () =>
      page(
        `<div>${labeled()
          .map((line) => `<p>${line}</p>`)
          .join("")}</div>`,
      ),
    {
      subjects: one.subjects,
      matches: [{ id: "2026-001", body: expect.stringContaining(first.body) as unknown }],
    },
  ),
  read(
    "web page in GBK that says so",
    "国标.htm",
    () => gbkBytes(page(`<h1>${first.subject}</h1><p>${first.body}</p>`, "gb2312")),
    {
      subjects: one.subjects,
      matches: [{ body: expect.stringContaining(first.body) as unknown }],
    },
  ),
  read("web page with a list of proposals", "目录.html", () => page(`<h1>提案目录</h1>${tableHtml(rows)}`)),
  read(
    "web table named xls",
    "导出.xls",
    () => `<html><head><meta charset="utf-8"></head><body>${tableHtml(rows)}</body></html>`,
    {
      tells: ["name-content-mismatch"],
    },
  ),
  read(
    "web table in GBK named xls",
    "导出国标.xls",
    () =>
      gbkBytes(
        `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>${tableHtml(rows)}</body></html>`,
      ),
    { tells: ["name-content-mismatch"] },
  ),
  read("web table named xlsx", "网页.xlsx", () => `<html><body>${tableHtml(rows)}</body></html>`, {
    tells: ["name-content-mismatch"],
  }),
  read("spreadsheet in XML, as Excel 2003 saved it", "旧式.xml", () => book("xlml")),
  read("old workbook named xlsx", "旧版.xlsx", () => book("biff8"), { tells: ["name-content-mismatch"] }),
  read("csv named xlsx", "文本.xlsx", () => delimited(rows, ","), { tells: ["name-content-mismatch"] }),
  read("xlsx named csv", "改名.csv", () => book("xlsx"), { tells: ["name-content-mismatch"] }),
  refused("xlsx with a password", "加密.xlsx", "encrypted-file", () =>
    oleBytes({ EncryptionInfo: Buffer.alloc(248, 4), EncryptedPackage: Buffer.alloc(8192, 7) }),
  ),
  refused("xls with a password", "加密.xls", "encrypted-file", () => lockedXls(book("biff8"))),
  refused("web page without a word", "空页.html", "empty-file", () => "<html><body><script>1</script></body></html>"),
  refused(
    "web page with a frame only",
    "框架.xls",
    "empty-file",
    () => '<html><frameset><frame src="sheet001.htm"></frameset></html>',
    {
      tells: ["empty-file", "name-content-mismatch"],
      skipped: { "empty-file": 1 },
    },
  ),
];

const objects = matters.map(({ number, subject, proposer, body }) => ({
  提案号: number,
  案由: subject,
  提案者: proposer,
  正文: body,
}));
const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** What programs exchange. */
export const jsonKinds: readonly Kind[] = [
  read("json list of objects", "列表.json", () => json(objects)),
  read("json with a mark, in one line", "标记.json", () => `\ufeff${JSON.stringify(objects)}`),
  read("json in GBK", "国标.json", () => gbkBytes(json(objects))),
  read("json list inside an answer of a server", "接口.json", () =>
    json({ code: 0, msg: "ok", data: { total: 3, rows: objects } }),
  ),
  read("json of one object", "单件.json", () => json(objects[0]), one),
  read(
    "json with English names, numbers and nothing",
    "英文.json",
    () =>
      json(matters.map(({ subject, body }, i) => ({ number: i + 1, reason: subject, content: body, sector: null }))),
    { subjects },
  ),
  read("an object a line", "逐行.jsonl", () => objects.map((each) => JSON.stringify(each)).join("\n")),
  read(
    "an object a line, one of them broken",
    "坏行.jsonl",
    () =>
      [...objects.slice(0, 2).map((each) => JSON.stringify(each)), '{"案由": "关于', JSON.stringify(objects[2])].join(
        "\n",
      ),
    { tells: [["damaged-lines", 3]], skipped: { "damaged-lines": 1 } },
  ),
  refused("json that breaks off", "残缺.json", "damaged-file", () => json(objects).slice(0, -40)),
  refused("json of numbers", "数字.json", "no-header", () => "[1, 2, 3]", { skipped: { "no-header": 3 } }),
  refused("json without anything", "空.json", "empty-file", () => "[]"),
  refused("json of 100,000 brackets", "套娃.json", "empty-file", () => "[".repeat(100_000) + "]".repeat(100_000)),
  read(
    "json with names meant to poison objects",
    "污染.json",
    () => `[{"__proto__": {"polluted": 1}, "constructor": "x", ${JSON.stringify(objects[0]).slice(1)}]`,
    { subjects: one.subjects },
  ),
];
