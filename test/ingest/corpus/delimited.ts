import { read, refused } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { delimited, header, matters, records, rows, subjects } from "./matters.ts";

const comma = (table: readonly (readonly string[])[]): string => delimited(table, ",");
const [, second, third] = matters;

/** A row whose body is written as given. */
const withBody = (i: 0 | 1 | 2, body: string): readonly string[] => [...(records[i] ?? []).slice(0, 3), body];

const longBody = "飞线充电屡禁不止。".repeat(11_112).slice(0, 100_000);

const days: readonly (readonly [written: string, date: string | null, subject: string])[] = [
  "2026-01-12|2026-01-12",
  "2026/1/12 09:30|2026-01-12",
  "2026.1.12|2026-01-12",
  "2026年1月12日|2026-01-12",
  "二〇二六年一月十二日|2026-01-12",
  "２０２６年１月１２日|2026-01-12",
  "20260112|2026-01-12",
  "46034|2026-01-12",
  "2026-02-30|null",
].map((line, i) => {
  const [written = "", date = ""] = line.split("|");
  return [written, date === "null" ? null : date, `关于第${i + 1}种写法的建议`];
});
const dated = [["案由", "提交日期", "正文"], ...days.map(([written, , subject]) => [subject, written, "正文。"])];

/** Delimited text as programs write it and people spoil it. */
export const delimitedKinds: readonly Kind[] = [
  read("tab separated", "制表符.tsv", () => delimited(rows, "\t")),
  read("tab separated under the name of a text", "制表符.txt", () => delimited(rows, "\t")),
  read("semicolon separated", "分号.csv", () => delimited(rows, ";")),
  read("with Excel's line sep=;", "sep.csv", () => `sep=;\r\n${delimited(rows, ";")}`),
  read("bar separated", "竖线.csv", () => delimited(rows, "|")),
  read("with the line ends of old Macs", "回车.csv", () => delimited(rows, ",", "\r")),
  read("with a comma at the end of each line", "尾逗号.csv", () => comma(rows.map((cells) => [...cells, ""]))),
  read("with every field quoted", "全引号.csv", () => comma(rows.map((cells) => cells.map((cell) => `"${cell}"`)))),
  read(
    "with line breaks and doubled quotes inside quotes",
    "引号内换行.csv",
    () => comma([header, withBody(0, '"第一段。\r\n第二段，含""引号""。"'), ...records.slice(1)]),
    { subjects, matches: [{ body: '第一段。\n第二段，含"引号"。' }, { body: second.body }, { body: third.body }] },
  ),
  read(
    "with a stray quote in a field",
    "多余引号.csv",
    () => comma([header, withBody(0, '"飞线充电"屡禁不止'), ...records.slice(1)]),
    { subjects, matches: [{ body: '"飞线充电"屡禁不止' }, {}, {}], tells: [["stray-quote", 2]] },
  ),
  read(
    "with a quote that is never closed",
    "未闭合引号.csv",
    () => comma([header, withBody(0, '"飞线充电屡禁不止'), ...records.slice(1)]),
    { subjects, tells: [["stray-quote", 2]] },
  ),
  read("with titles above the header", "标题行.csv", () => `某市政协2026年提案目录,,,\r\n,,,\r\n${comma(rows)}`),
  read(
    "without a header",
    "无表头.csv",
    () => comma(records.map(([, subject = "", , body = ""]) => [subject, body.repeat(4)])),
    {
      subjects,
      tells: ["missing-header"],
    },
  ),
  refused("with nothing but a header", "只有表头.csv", "no-records", () => comma([header]), { skipped: {} }),
  refused(
    "of another matter altogether",
    "通讯录.csv",
    "no-header",
    () =>
      comma([
        ["姓名", "电话"],
        ["林知远", "无"],
      ]),
    {
      tells: [["no-header", 1]],
      skipped: { "no-header": 2 },
    },
  ),
  read("with a zero byte in a field", "零字符.csv", () => comma(rows).replace("小区里", "小区\0里")),
  read("with control characters", "控制字符.csv", () =>
    comma(rows).replace("小区里", "小\u0007区\u001b里\u0085").replace("提案号", "\u0002提案号"),
  ),
  read("with marks that turn the writing direction", "方向标记.csv", () =>
    comma(rows).replace("关于规范", "\u202e关于规范\u202c").replace("提案号", "\u200e提案号"),
  ),
  read("with characters of no width", "零宽.csv", () =>
    comma(rows).replace("关于规范", "\u200b关于\ufeff规范").replace("案由", "\u200b案由"),
  ),
  read("with spaces and dashes of the wrong kind", "全角空格.csv", () =>
    comma(rows).replace("提案号,案由", "提　案　号 , 案\u00a0由 "),
  ),
  read(
    "with a cell of 100,000 characters",
    "长格.csv",
    () => comma([header, withBody(0, longBody), ...records.slice(1)]),
    {
      subjects,
      tells: [["long-cell", 2]],
      matches: [{ body: longBody }, { body: second.body }, { body: third.body }],
    },
  ),
  read(
    "with a totals row, a section row, a repeated header and blank rows",
    "杂行.csv",
    () =>
      comma([
        header,
        ["一、城建类（1件）", "", "", ""],
        ...records.slice(0, 1),
        header,
        ...records.slice(1, 2),
        ["", "", "", ""],
        ...records.slice(2),
        ["合计", "", "3件", ""],
      ]),
    {
      tells: [
        ["blank-row", 6],
        ["repeated-header", 4],
        ["section-row", 2],
        ["total-row", 8],
      ],
      skipped: { "blank-row": 1, "repeated-header": 1, "section-row": 1, "total-row": 1 },
    },
  ),
  read("with the same rows twice", "重复行.csv", () => comma([...rows, ...records]), {
    subjects: [...subjects, ...subjects],
  }),
  read(
    "with rows that have no subject",
    "缺案由.csv",
    () => comma([...rows, ["004", "", "周牧", ""], ["005", "", "周牧", "路灯不亮。建议检修。"]]),
    {
      subjects: [...subjects, "路灯不亮"],
      tells: [
        ["empty-subject", 5],
        ["subject-from-body", 6],
      ],
      skipped: { "empty-subject": 1 },
    },
  ),
  read("with dates and years in every way of writing", "日期.csv", () => comma(dated), {
    subjects: days.map(([, , subject]) => subject),
    matches: days.map(([, date]) => ({ date })),
    tells: [["bad-date", 10]],
  }),
];
