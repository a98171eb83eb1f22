import { issue } from "../../base/issue.js";
import { listRows } from "../record.js";
/**
 * What the user should know of a PDF file: pages without text, text that cannot be told, pages left out. One error where
 * nothing can be read from it at all.
 */
export function doubtPdf(file, read) {
    const { paragraphs, pages, pagesRead, silent, illegible, unknownEncodings } = read;
    const legible = illegible.length === 0 && unknownEncodings.length === 0;
    const doubt = (rule, severity, what, actual) => issue({ rule, severity, message: `“${file}”${what}`, file, actual, expected: "可以选中、复制文字的 PDF" });
    if (paragraphs.length === 0 && pages > 0) {
        return [
            legible
                ? doubt("scanned-file", "error", `是扫描件，没有文字，没有读入。${recognize}`, "没有文字的图片")
                : doubt("illegible-font", "error", `的字体没有注明文字编码，读不出文字，没有读入。${recognize}`, "认不出的字体编码"),
        ];
    }
    const issues = [];
    if (silent.length > 0) {
        const at = listRows(silent, "页");
        const what = `共 ${pages} 页，其中${at}没有文字，可能是扫描的图片，没有读入，其余各页照常读入。${recognize}`;
        issues.push(doubt("scanned-pages", "warning", what, at));
    }
    if (!legible) {
        const at = illegible.length > 0 ? listRows(illegible, "页") : "部分文字";
        const what = `${at}的字体没有注明文字编码，读不出文字，没有读入，其余照常读入。${recognize}`;
        issues.push(doubt("illegible-font", "warning", what, at));
    }
    if (pagesRead < pages) {
        const message = `“${file}”有 ${pages} 页，只读入前 ${pagesRead} 页。请拆分成几份再提供。`;
        const actual = `${pages} 页`;
        issues.push(issue({ rule: "pages-left-out", severity: "warning", message, file, actual }));
    }
    return issues;
}
const recognize = "请先用文字识别软件转成文字（docx 或 txt）再试。";
