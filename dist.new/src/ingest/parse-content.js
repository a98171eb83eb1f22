import { issue } from "../base/issue.js";
import { cleanText } from "./clean-text.js";
import { decodeText } from "./decode-text.js";
import { parseDelimited } from "./parse-delimited.js";
import { parseDocx } from "./parse-docx.js";
import { parsePdf } from "./pdf/parse-pdf.js";
import { doubtPdf } from "./pdf/doubt-pdf.js";
import { parseSheets } from "./parse-sheets.js";
import { recognizeFormat, recognizeTextFormat } from "./recognize-format.js";
import { findHeader } from "./find-header.js";
import { listRows } from "./record.js";
import { endingOf } from "./source-file.js";
import { isBlankRow, nothingContinued } from "./table.js";
/** Opens a file by what it is, not by what it is called. Never throws: a file that cannot be read is an Issue. */
export async function parseContent(file, map = {}) {
    const issues = [];
    const say = (rule, severity, message, more = {}) => {
        issues.push(issue({ rule, severity, message, file: file.name, ...more }));
    };
    const nothing = (rule, message) => {
        say(rule, "error", message);
        return { content: { kind: "nothing", rule }, issues };
    };
    let format;
    let text = "";
    const binary = recognizeFormat(file.bytes);
    if (binary === "text") {
        const decoded = decodeText(file.bytes);
        if (decoded === null)
            return nothing("unknown-format", `认不出“${file.name}”是什么格式，没有读入。${supported}`);
        if (decoded.damaged > 0) {
            say("damaged-text", "warning", `“${file.name}”里有 ${decoded.damaged} 个字读不出来，以“\ufffd”代替。文件可能没有存完整，请核对。`);
        }
        text = decoded.text;
        if (text.trim() === "")
            return nothing("empty-file", `“${file.name}”是空文件，没有读入。`);
        format = recognizeTextFormat(text);
        // Portals export tables as web pages named .xls; a page that calls itself one has tables for layout only.
        if (format === "html-table" && /^(html?|mht|mhtml)$/.test(endingOf(file.name)))
            format = "html";
    }
    else {
        format = binary;
    }
    const refusal = refusals[format];
    if (refusal !== undefined)
        return nothing(refusal.rule, `“${file.name}”${refusal.message}`);
    const expected = formatsByEnding[endingOf(file.name)];
    if (expected !== undefined && !expected.includes(format)) {
        say("name-content-mismatch", "warning", `“${file.name}”的后缀是 .${endingOf(file.name)}，内容其实是${formatNames[format]}，已按实际内容读取。`, { actual: formatNames[format] ?? format, expected: endingOf(file.name) });
    }
    const opened = (content) => isEmpty(content) ? nothing("empty-file", `“${file.name}”里没有文字，没有读入。`) : { content, issues };
    try {
        if (format === "docx")
            return opened({ kind: "paragraphs", ...(await parseDocx(file.bytes)) });
        if (format === "pdf") {
            const read = await parsePdf(file.bytes);
            issues.push(...doubtPdf(file.name, read));
            const refusal = issues.find(({ severity }) => severity === "error");
            if (refusal !== undefined)
                return { content: { kind: "nothing", rule: refusal.rule }, issues };
            return opened({ kind: "paragraphs", paragraphs: read.paragraphs, tables: [] });
        }
        if (format === "plain")
            return opened(parsePlainText(file.name, text, map, say));
        const sheets = await parseSheets(text === "" ? file.bytes : text, format === "xls");
        for (const name of sheets.hiddenSheets) {
            say("hidden-sheet", "note", `“${file.name}”的工作表“${name}”是隐藏的，没有读入。如果其中有提案，请取消隐藏后再读。`);
        }
        for (const { sheet, rows } of sheets.hiddenRows) {
            const where = sheets.tables.length > 1 ? `工作表“${sheet}”` : "";
            say("hidden-rows", "note", `${where}${listRows(rows)}是隐藏或被筛选掉的行，仍照常读入。`, {
                row: rows[0] ?? null,
            });
        }
        return opened({ kind: "tables", tables: sheets.tables });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return /password|encrypt/i.test(reason)
            ? nothing("encrypted-file", `“${file.name}”${refusals.encrypted?.message ?? ""}`)
            : nothing("damaged-file", `“${file.name}”已损坏，打不开，没有读入。请用 WPS 或 Office 打开后另存一份再试。`);
    }
}
function isEmpty(content) {
    if (content.kind === "paragraphs")
        return content.paragraphs.every((text) => text === "");
    return content.kind === "tables" && content.tables.every(({ rows }) => rows.every(isBlankRow));
}
function parsePlainText(name, text, map, say) {
    const isTable = ["csv", "tsv", "tab"].includes(endingOf(name));
    const body = text.replace(/^\ufeff/, "").replace(/^sep=.\r?\n/i, "");
    if (isTable || body.includes("\t") || body.includes(",")) {
        const { rows, repaired } = parseDelimited(body);
        const table = {
            sheet: null,
            rows: rows.map((fields, i) => ({ number: i + 1, cells: fields.map(cleanText), continued: nothingContinued })),
        };
        if (isTable || isListOfRecords(table, map)) {
            if (repaired.length > 0) {
                say("stray-quote", "warning", `${listRows(repaired)}里有不成对的引号，已按普通字符读取，请核对这几行的各列是否对齐。`, {
                    row: repaired[0] ?? null,
                });
            }
            return { kind: "tables", tables: [table] };
        }
    }
    const lines = body.split(/\r\n?|\n/).map(cleanText);
    return { kind: "paragraphs", paragraphs: lines, tables: [] };
}
/**
 * A table under a text's name or inside a document: a header most of whose cells are known, a subject among them, and
 * rows under it as wide. A form (案由 | 关于…) has every other cell known at most, and is no list.
 */
export function isListOfRecords(table, map) {
    const header = findHeader(table, map);
    if (header === null || header.rows.length === 0 || header.headers.length < 2)
        return false;
    const named = header.headers.filter((text) => text !== "").length;
    const known = header.columns.filter(({ how }) => how === "exact" || how === "map").length;
    if (known < 2 || known <= named * 0.6 || !header.columns.some(({ kind }) => kind === "subject"))
        return false;
    const rows = table.rows.slice(header.firstRecord).filter(({ cells }) => cells.some((cell) => cell !== ""));
    const wide = rows.filter(({ cells }) => cells.length >= header.headers.length * 0.6).length;
    return rows.length > 0 && wide >= rows.length * 0.6;
}
const supported = "目前支持 xlsx、xls、csv、tsv、docx、pdf、txt。";
const later = (what, hint) => ({
    rule: "unsupported-format",
    message: `是${what}，暂不支持，没有读入。${hint}`,
});
const refusals = {
    empty: { rule: "empty-file", message: "是空文件（0 字节），没有读入。" },
    encrypted: { rule: "encrypted-file", message: "设有打开密码，没有读入。请去掉密码后再试。" },
    "broken-zip": { rule: "damaged-file", message: "不完整（可能没有下载或复制完），打不开，没有读入。" },
    doc: later("旧版 Word 文档（doc）", "请用 WPS 或 Word 另存为 docx 再读。"),
    slides: later("演示文稿", "请把文字另存为 docx 或 txt 再读。"),
    opendocument: later(" ODF 文档", "请另存为 docx 再读。"),
    archive: later("压缩包", "请解压后再读。"),
    picture: later("图片", "请识别成文字后再读。"),
    ole: { rule: "unknown-format", message: `认不出是什么格式，没有读入。${supported}` },
    html: later("网页（HTML）", "请复制文字，另存为 docx 或 txt 再读。"),
    xml: later(" XML 文件", "请导出为 xlsx 或 csv 再读。"),
    json: later(" JSON 文件", "请导出为 xlsx 或 csv 再读。"),
    rtf: later(" RTF 文档", "请用 WPS 或 Word 另存为 docx 再读。"),
};
const formatsByEnding = {
    xlsx: ["xlsx"],
    xlsm: ["xlsx"],
    xls: ["xls"],
    et: ["xls", "xlsx"],
    ods: ["ods"],
    docx: ["docx"],
    doc: ["doc"],
    wps: ["doc", "docx"],
    pdf: ["pdf"],
    csv: ["plain"],
    tsv: ["plain"],
    txt: ["plain"],
    md: ["plain"],
};
const formatNames = {
    xlsx: "Excel 工作簿（xlsx）",
    xls: "旧版 Excel 工作簿（xls）",
    ods: "ODF 表格",
    docx: "Word 文档（docx）",
    pdf: "PDF 文件",
    plain: "纯文本",
    "html-table": "网页表格（HTML）",
    "xml-sheet": "XML 表格",
};
