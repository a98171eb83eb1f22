import { cleanText } from "./clean-text.js";
import { dayOfSerial } from "./parse-date.js";
import { nothingContinued } from "./table.js";
/**
 * Reads a workbook (xlsx, xls, ods, or a web page or XML that calls itself one) into tables of displayed text: numbers
 * as the sheet shows them (0250 stays 0250), days as ISO dates. Throws what the library throws on a damaged file.
 */
export async function parseSheets(content, legacy) {
    const xlsx = await import("@e965/xlsx");
    // Workbooks of Excel 95 and before hold GBK text, whose tables are a megabyte apart from the library.
    if (legacy)
        xlsx.set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
    const book = xlsx.read(content, {
        type: typeof content === "string" ? "string" : "array",
        // In web pages everything is text; guessing numbers there would lose leading zeros.
        raw: typeof content === "string",
        dense: true,
        cellNF: true,
        cellStyles: true,
        cellFormula: false,
        cellHTML: false,
    });
    const tables = [];
    const hiddenSheets = [];
    const hiddenRows = [];
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    for (const [i, name] of book.SheetNames.entries()) {
        const sheet = book.Sheets[name];
        if (sheet === undefined)
            continue;
        const grid = sheet["!data"] ?? [];
        if (grid.length === 0)
            continue;
        if ((book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0) {
            hiddenSheets.push(name);
            continue;
        }
        const show = (cell) => displayedText(cell, date1904);
        const table = { sheet: name, rows: toRows(grid, sheet["!merges"] ?? [], show) };
        tables.push(table);
        const hidden = (sheet["!rows"] ?? []).flatMap((row, r) => (row?.hidden === true ? [r + 1] : []));
        const shown = hidden.filter((number) => table.rows[number - 1]?.cells.some((cell) => cell !== "") === true);
        if (shown.length > 0)
            hiddenRows.push({ sheet: name, rows: shown });
    }
    return { tables, hiddenSheets, hiddenRows };
}
/** Cells merged downwards repeat their text in every row they cover, since each row is a record of its own. */
function toRows(grid, merges, show) {
    const cells = Array.from(grid, (row) => Array.from(row ?? [], show));
    while (cells.length > 0 && (cells.at(-1) ?? []).every((cell) => cell === ""))
        cells.pop();
    const continued = new Map();
    for (const { s: from, e: to } of merges) {
        const text = cells[from.r]?.[from.c] ?? "";
        for (let r = from.r + 1; r <= to.r; r++) {
            const row = cells[r];
            if (row === undefined)
                break;
            while (row.length <= from.c)
                row.push("");
            row[from.c] = text;
            const set = continued.get(r) ?? new Set();
            continued.set(r, set.add(from.c));
        }
    }
    return cells.map((row, r) => ({ number: r + 1, cells: row, continued: continued.get(r) ?? nothingContinued }));
}
function displayedText(cell, date1904) {
    if (cell === undefined || cell.t === "z" || cell.t === "e")
        return "";
    if (cell.t === "n" && typeof cell.v === "number") {
        const day = isDayFormat(cell.z) ? dayOfSerial(date1904 ? cell.v + 1462 : cell.v) : null;
        if (day !== null)
            return day;
        // A long number shown as 1.23E+17 is an identifier that was typed as a number.
        return cleanText(cell.w === undefined || /E[+-]?\d+$/i.test(cell.w) ? plainNumber(cell.v) : cell.w);
    }
    return cleanText(cell.w ?? String(cell.v ?? ""));
}
/** A number format that shows a year or a day: letters outside quoted text, colors and escapes. */
function isDayFormat(format) {
    return typeof format === "string" && /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
function plainNumber(value) {
    return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
