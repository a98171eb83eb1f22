import type { BookType } from "@e965/xlsx";
import { workbook } from "../inputs.ts";
import { excel95 } from "../make-xls.ts";
import { changeParts, emptyRows, plainSheet } from "./make-sheet.ts";
import { read, refused } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { header, matters, records, rows, subjects, whole } from "./matters.ts";

const book = (bookType?: BookType, name = "名录"): Uint8Array =>
  workbook("a", [{ name, rows: rows.map((row) => [...row]) }], bookType).bytes;
const sheet = (sheetRows: readonly (readonly (string | number | null)[])[], more = {}): Uint8Array =>
  workbook("a", [{ name: "名录", rows: sheetRows, ...more }]).bytes;
const [first, second, third] = matters;

/** Workbooks in every format Excel, WPS and LibreOffice save. */
const formats: readonly Kind[] = [
  read("xlsx", "工作簿.xlsx", () => book()),
  read("xlsm, with room for macros", "宏.xlsm", () => book("xlsm")),
  read("xls of Excel 97", "九七.xls", () => book("biff8")),
  read("xls of Excel 95", "九五.xls", () => excel95(rows)),
  read("xlsb", "二进制.xlsb", () => book("xlsb")),
  read("ods", "开放.ods", () => book("ods")),
  read("et, as WPS calls its xls", "金山.et", () => book("biff8")),
  read("xlsx whose texts stand in the cells", "内联.xlsx", () => plainSheet(rows)),
];

/** Tables as people lay them out. */
const layouts: readonly Kind[] = [
  read("titles above the header, merged over the table", "标题合并.xlsx", () =>
    sheet([["某市政协十四届五次会议提案目录"], ["填表单位：提案委", null, null, "单位：件"], ...rows], {
      merges: ["A1:D1"],
    }),
  ),
  read(
    "a header of two rows with merged cells",
    "两行表头.xlsx",
    () =>
      sheet(
        [
          ["提案号", "案由", "提案者情况", null, "正文"],
          [null, null, "提案者", "界别", null],
          ...records.map(([number = "", subject = "", proposer = "", body = ""]) => [
            number,
            subject,
            proposer,
            "经济界",
            body,
          ]),
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] },
      ),
    { subjects, matches: whole.map((each) => ({ ...each, sector: "经济界" })) },
  ),
  read(
    "a proposal over several rows with merged cells",
    "纵向合并.xlsx",
    () =>
      sheet(
        [
          ["提案号", "案由", "承办单位", "正文"],
          ["001", first.subject, "市应急局", first.body],
          [null, null, "市住建局", null],
          ["002", second.subject, "市民政局", second.body],
        ],
        { merges: ["A2:A3", "B2:B3", "D2:D3"] },
      ),
    { subjects: subjects.slice(0, 2), matches: [{ units: { lead: "市应急局", others: ["市住建局"] } }, {}] },
  ),
  read(
    "a sheet for each category, each counting from 1",
    "多表.xlsx",
    () =>
      workbook("a", [
        {
          name: "城建",
          rows: [
            ["序号", "案由", "正文"],
            [1, first.subject, first.body],
          ],
        },
        {
          name: "民生",
          rows: [
            ["序号", "案由", "正文"],
            [1, second.subject, second.body],
            [2, third.subject, third.body],
          ],
        },
      ]).bytes,
    { subjects, matches: [{ source: { sheet: "城建", row: 2 } }, { source: { sheet: "民生", row: 2 } }, {}] },
  ),
  read(
    "a hidden sheet with lists to choose from",
    "隐藏表.xlsx",
    () =>
      workbook("a", [
        { name: "名录", rows: rows.map((row) => [...row]) },
        { name: "选项", rows: [["界别"], ["经济界"]], hidden: true },
      ]).bytes,
    { tells: ["hidden-sheet"] },
  ),
  read("hidden rows, as a filter leaves them", "隐藏行.xlsx", () => sheet(rows, { hiddenRows: [3] }), {
    tells: [["hidden-rows", 3]],
  }),
  read(
    "an empty sheet first",
    "空表在前.xlsx",
    () =>
      workbook("a", [
        { name: "Sheet1", rows: [] },
        { name: "Sheet2", rows: rows.map((row) => [...row]) },
      ]).bytes,
  ),
  refused("nothing but a header", "只有表头.xlsx", "no-records", () => sheet([[...header]]), { skipped: {} }),
  refused("nothing at all", "空工作簿.xlsx", "empty-file", () => sheet([])),
  read(
    "the header again on each printed page, and totals at the end",
    "分页.xlsx",
    () => sheet([...rows.slice(0, 3), header, ...rows.slice(3), ["合计", null, "3 件"]]),
    {
      tells: [
        ["repeated-header", 4],
        ["total-row", 6],
      ],
      skipped: { "repeated-header": 1, "total-row": 1 },
    },
  ),
  read("headers in full width, set wide and broken over lines", "表头写法.xlsx", () =>
    sheet([["提 案\n号", "案　　由", "提案者\n（联名）", "正文＊"], ...records]),
  ),
];

/** Cells that are more than text. */
const cells: readonly Kind[] = [
  read("numbers stored as text beside numbers shown with zeros", "编号.xlsx", () =>
    sheet([[...header], ["001", ...rest(0)], [2, ...rest(1)], ["003", ...rest(2)]], { formats: { A3: "000" } }),
  ),
  read(
    "numbers in full width",
    "全角.xlsx",
    () => sheet([[...header, "提交日期"], ...records.map((row) => [...row, "２０２６．１．１２"])]),
    { subjects, matches: whole.map((each) => ({ ...each, date: "2026-01-12" })) },
  ),
  read("days as serial numbers", "序列日期.xlsx", () => dated(46_034), {
    subjects: subjects.slice(0, 1),
    matches: [{ date: "2026-01-12" }],
  }),
  read(
    "days counted from 1904, as on old Macs",
    "一九〇四.xlsx",
    () =>
      changeParts(dated(46_034 - 1462), {
        "xl/workbook.xml": (xml) =>
          xml.replace(/<workbookPr[^>]*\/>/u, "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
      }),
    { subjects: subjects.slice(0, 1), matches: [{ date: "2026-01-12" }] },
  ),
  read(
    "line breaks inside words",
    "断行.xlsx",
    () => sheet([[...header], ["001", "关于规范电动自行\n车集中充电的建议", "林知远\n何采薇", "第一段。\n第二段。"]]),
    {
      subjects: subjects.slice(0, 1),
      matches: [{ body: "第一段。\n第二段。", proposers: [{ name: "林知远" }, { name: "何采薇" }] }],
    },
  ),
  read("formulas with their last values", "公式.xlsx", () =>
    changeParts(plainSheet(rows), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace(
          /<c r="B2"[\s\S]*?<\/c>/u,
          `<c r="B2" t="str"><f>CONCATENATE("关于",Z9)</f><v>${first.subject}</v></c>`,
        ),
    }),
  ),
  read(
    "cells that show an error",
    "错误值.xlsx",
    () =>
      changeParts(plainSheet([[...header], ["001", first.subject, "#REF!", first.body], ...records.slice(1)]), {
        "xl/worksheets/sheet1.xml": (xml) => xml.replace(/<c r="C2"[\s\S]*?<\/c>/u, '<c r="C2" t="e"><v>#REF!</v></c>'),
      }),
    { subjects, matches: [{ proposers: [] }, {}, {}] },
  ),
  read("rich text, phonetic guides and escaped characters", "富文本.xlsx", () =>
    changeParts(plainSheet(rows), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace(
          `<t>${first.subject}</t>`,
          '<r><t>关于规范</t></r><r><rPr><b/></rPr><t>电动自行车集中充电的建议_x000D_</t></r><rPh sb="0" eb="2"><t>guanyu</t></rPh>',
        ),
    }),
  ),
  read("a stray cell in the far corner of the sheet", "远角.xlsx", () =>
    changeParts(plainSheet(rows), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace(
          "</sheetData>",
          '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t> </t></is></c></row></sheetData>',
        ),
    }),
  ),
  read("a dimension that says a million rows", "虚报范围.xlsx", () =>
    changeParts(plainSheet(rows), {
      "xl/worksheets/sheet1.xml": (xml) => xml.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'),
    }),
  ),
  read("a million empty rows that carry a format", "百万空行.xlsx", () =>
    changeParts(plainSheet(rows), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace("</sheetData>", `${emptyRows(rows.length + 1, 1_048_576)}</sheetData>`),
    }),
  ),
];

export const workbooks: readonly Kind[] = [...formats, ...layouts, ...cells];

function rest(i: 0 | 1 | 2): readonly string[] {
  return (records[i] ?? []).slice(1);
}

function dated(serial: number): Uint8Array {
  return sheet(
    [
      ["案由", "提交日期", "正文"],
      [first.subject, serial, first.body],
    ],
    { formats: { B2: "yyyy/m/d" } },
  );
}
