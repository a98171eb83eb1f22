import writeXlsxFile from "write-excel-file/node";
import { rewritePackage } from "../../../src/report/office-package.js";
import { encodeGbk } from "./encode-gbk.js";
const registerColumns = [
    { header: "提案号", width: 10, align: "center", valueOf: ({ number }) => number },
    { header: "案由", width: 28, valueOf: ({ subject }) => subject },
    { header: "提案者", width: 14, align: "center", valueOf: ({ proposer }) => proposer },
    { header: "界别", width: 13, align: "center", valueOf: ({ sector }) => sector },
    { header: "提案形式", width: 10, align: "center", valueOf: ({ form }) => form },
    { header: "类别", width: 13, align: "center", valueOf: ({ category }) => category },
    { header: "承办单位", width: 22, valueOf: ({ unit }) => unit },
    { header: "立案情况", width: 10, align: "center", valueOf: ({ filing }) => filing },
    { header: "正文", width: 110, valueOf: ({ body }) => body },
];
const clueColumns = [
    { header: "编号", width: 8, align: "center", valueOf: ({ id }) => id },
    { header: "日期", width: 12, align: "center", valueOf: ({ date }) => new Date(`${date}T00:00:00Z`) },
    { header: "来源", width: 14, align: "center", valueOf: ({ channel }) => channel },
    { header: "标题", width: 34, valueOf: ({ title }) => title },
    { header: "内容", width: 80, valueOf: ({ content }) => content },
    { header: "点赞数", width: 9, align: "center", valueOf: ({ likes }) => likes },
];
/** The register of a session, with the title offices set above the header. */
export function writeRegister(title, proposals) {
    return writeWorkbook("提案登记表", registerColumns, proposals, title);
}
/** 线索, dates as dates and numbers as numbers. */
export function writeClues(clues) {
    return writeWorkbook("线索", clueColumns, clues);
}
/** Last session as a Chinese Windows exports it: GBK, CRLF, every cell in quotes. */
export function writeHistory(proposals) {
    const header = "年份 提案号 案由 提案者 界别 提案形式 类别 承办单位 立案情况 办理结果 正文".split(" ");
    const rows = proposals.map(({ year, number, subject, proposer, sector, form, category, unit, filing, outcome, body }) => [
        String(year ?? ""),
        number,
        subject,
        proposer,
        sector,
        form,
        category,
        unit,
        filing,
        outcome ?? "",
        body,
    ]);
    const quote = (cell) => `"${cell.replaceAll('"', '""')}"`;
    return encodeGbk([header, ...rows].map((row) => `${row.map(quote).join(",")}\r\n`).join(""));
}
const border = { borderStyle: "thin", borderColor: "#7F7F7F" };
async function writeWorkbook(sheet, columns, records, title) {
    const titleRow = [
        {
            value: title ?? "",
            type: String,
            columnSpan: columns.length,
            fontFamily: "黑体",
            fontSize: 16,
            align: "center",
            alignVertical: "center",
            height: 36,
        },
        ...columns.slice(1).map(() => null),
    ];
    const headerRow = columns.map(({ header }) => ({
        ...border,
        value: header,
        type: String,
        fontFamily: "黑体",
        backgroundColor: "#D9E1F2",
        align: "center",
        alignVertical: "center",
        height: 24,
    }));
    const head = title === undefined ? [headerRow] : [titleRow, headerRow];
    const data = [...head, ...records.map((record) => writeRow(columns, record))];
    const range = `A${head.length}:${String.fromCharCode(64 + columns.length)}${data.length}`;
    const absolute = range.replace(/([A-Z])(\d+)/g, "$$$1$$$2");
    const written = await writeXlsxFile([{ sheet, data, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: head.length }], { fontFamily: "宋体", fontSize: 11 }).toBuffer();
    return rewritePackage(new Uint8Array(written), (part, xml) => {
        if (part === "xl/worksheets/sheet1.xml")
            return setUpPage(xml, range);
        if (part !== "xl/workbook.xml")
            return xml;
        const names = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${sheet}'!${absolute}</definedName>` +
            `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet}'!$1:$${head.length}</definedName>`;
        return xml
            .replace(/<definedNames\s*\/>/, "")
            .replace("</sheets>", () => `</sheets><definedNames>${names}</definedNames>`);
    });
}
function writeRow(columns, record) {
    const values = columns.map(({ valueOf }) => valueOf(record));
    const lines = values.map((value, index) => value instanceof Date ? 1 : countLines(String(value), columns[index]?.width ?? 1));
    // 15 points a line of size 11, and not above Excel's highest row.
    const height = Math.min(409, 6 + 15 * Math.max(...lines));
    return values.map((value, index) => {
        const align = columns[index]?.align;
        const style = { ...border, ...(align === undefined ? {} : { align }), alignVertical: "top", wrap: true };
        if (value === "")
            return { ...style, height };
        if (value instanceof Date)
            return { ...style, height, value, type: Date, format: "yyyy-mm-dd" };
        return typeof value === "number"
            ? { ...style, height, value, type: Number }
            : { ...style, height, value, type: String };
    });
}
/** Lines a text takes in a column; a Chinese character takes two digits and a little more. */
function countLines(text, width) {
    return text.split("\n").reduce((sum, line) => {
        const length = [...line].reduce((total, character) => total + (character > "\u02ff" ? 2.1 : 1.1), 0);
        return sum + Math.max(1, Math.ceil(length / (width - 1)));
    }, 0);
}
/** A3 across, as wide as the page, with filters on the header row. The order of the elements is fixed by the format. */
function setUpPage(xml, filter) {
    const merged = /<mergeCells\b.*?<\/mergeCells>/s.exec(xml)?.[0] ?? "";
    return xml
        .replace(merged, "")
        .replace(/<(pageMargins|pageSetup)\b[^>]*\/>/g, "")
        .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
        .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
        .replace("</sheetData>", () => `</sheetData><autoFilter ref="${filter}"/>${merged}` +
        '<printOptions horizontalCentered="1"/>' +
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
        "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>");
}
