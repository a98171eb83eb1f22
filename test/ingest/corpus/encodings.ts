import { big5Bytes, gb18030Bytes, gbkBytes, utf16Bytes, utf32Bytes } from "../encode-text.ts";
import { read, refused } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { delimited, labeled, matters, rows, subjects } from "./matters.ts";

const text = delimited(rows, ",");
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

/** 㛃 and 𬱖: in names, and beyond GBK's two bytes. */
const rareNames = text.replace("林知远", "林㛃𬱖");

const traditional = [
  ["提案號", "案由", "提案者", "正文"],
  ["001", "關於規範電動車充電的建議", "林知遠", "社區裡飛線充電屢禁不止，隱患很大。"],
  ["002", "關於增設社區助餐點的建議", "何采薇", "獨居老人做飯難。"],
];
const traditionalSubjects = ["關於規範電動車充電的建議", "關於增設社區助餐點的建議"];

/** One table of text in every encoding an office PC, a portal or a phone may save it in. */
export const encodings: readonly Kind[] = [
  read("csv in UTF-8", "utf-8.csv", () => text),
  read("csv in UTF-8 with a mark", "utf-8-bom.csv", () => `\ufeff${text}`),
  read("csv in UTF-16, little end first, with a mark", "utf-16le-bom.csv", () => utf16Bytes(text, "le")),
  read("csv in UTF-16, big end first, with a mark", "utf-16be-bom.csv", () => utf16Bytes(text, "be")),
  read("csv in UTF-16, little end first, without a mark", "utf-16le.csv", () => utf16Bytes(text, "le", false)),
  read("csv in UTF-16, big end first, without a mark", "utf-16be.csv", () => utf16Bytes(text, "be", false)),
  read("csv in UTF-32", "utf-32.csv", () => utf32Bytes(text), {
    // Taken for UTF-16 with a blank after each character, of which nothing is lost.
    tells: [["blank-row", 2]],
    skipped: { "blank-row": 3 },
  }),
  read("csv in GBK", "gbk.csv", () => gbkBytes(text)),
  read("csv in GB18030 with characters of four bytes", "gb18030.csv", () => gb18030Bytes(rareNames), {
    subjects,
    matches: [{ proposers: [{ name: "林㛃𬱖" }] }, {}, {}],
  }),
  read("text in GBK", "gbk.txt", () => gbkBytes(labeled().join("\r\n")), {
    subjects: subjects.slice(0, 1),
    matches: [{ id: "2026-001", body: matters[0].body }],
  }),
  read("csv in Big5", "big5.csv", () => big5Bytes(delimited(traditional, ",")), {
    subjects: traditionalSubjects,
  }),
  read("text in Big5", "big5.txt", () => big5Bytes("案由：關於規範電動車充電的建議\r\n社區裡飛線充電屢禁不止。\r\n"), {
    subjects: traditionalSubjects.slice(0, 1),
  }),
  read("csv in traditional characters", "繁體.csv", () => delimited(traditional, ","), {
    subjects: traditionalSubjects,
    matches: [{ proposers: [{ name: "林知遠" }] }, {}],
  }),
  read("UTF-8 cut off inside a character", "截断.csv", () => utf8(text).slice(0, -7), {
    subjects,
    tells: ["damaged-text"],
  }),
  read("UTF-8 with rows pasted in as GBK", "混合.csv", () => {
    const [first, second, third] = [rows.slice(0, 3), rows.slice(3), []].map((part) => delimited(part, ","));
    return Buffer.concat([utf8(first ?? ""), gbkBytes(second ?? ""), utf8(third ?? "")]);
  }),
  refused("bytes that are no text at all", "噪声.txt", "unknown-format", () => noise(4096)),
  refused("0 bytes", "零字节.csv", "empty-file", () => ""),
  refused("nothing but a byte order mark", "只有标记.txt", "empty-file", () => "\ufeff"),
  refused("nothing but a UTF-16 mark", "只有标记-16.csv", "empty-file", () => Uint8Array.of(0xff, 0xfe)),
  refused("nothing but white space", "空白.txt", "empty-file", () => " \r\n\t\u3000\u00a0\r\n"),
  refused("nothing but zero bytes", "全零.csv", "unknown-format", () => new Uint8Array(4096)),
];

/** Bytes that follow no pattern, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
}
