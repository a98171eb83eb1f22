import { toDateSerial } from "./date-serial.js";
import { escapeText } from "./escape-text.js";
import { estimateHeaderHeight, estimateRowHeight, lineHeight } from "./row-height.js";
import { addressOf, countFilteredRows, countRows } from "./sheet-plan.js";
/** Excel holds 65,530 links a sheet; beyond this they are left out, the text stays. */
const maxLinks = 60_000;
/** xl/worksheets/sheetN.xml: typed text, numbers and dates, never a formula. */
export function writeSheet(plan, selected, strings, looks) {
    const links = [];
    const writeRow = (values, row, tone, height) => {
        const cells = plan.columns.map((column, place) => {
            const { content, link, tone: own } = read(values[place] ?? null);
            const at = addressOf(row, place + 1);
            if (plan.grid === false && (content === null || content === "") && own === undefined && tone === null)
                return "";
            const linked = link !== undefined && links.length < maxLinks;
            if (linked)
                links.push({ at, to: link });
            const written = writeContent(content, strings);
            const style = looks.numberOf({
                tone: own ?? tone,
                align: column.align ?? null,
                format: typeof content === "number" && column.format !== undefined ? column.format : written.format,
                linked,
            });
            return `<c r="${at}" s="${style}"${written.xml}`;
        });
        return `<row r="${row}" ${height}>${cells.join("")}</row>`;
    };
    // Without customHeight a program fits the row to its text when it knows how, and when somebody edits it.
    const flexible = (values) => `ht="${estimateRowHeight(values.map(textOf), plan.columns, values.map(isHeading))}"`;
    const rows = plan.rows.length === 0 ? [[plan.emptyNote]] : plan.rows;
    const last = countRows(plan);
    const titles = plan.columns.map(({ title }) => title);
    const data = [
        writeRow(titles, 1, "header", `ht="${estimateHeaderHeight(plan.columns)}" customHeight="1"`),
        ...rows.map((values, index) => writeRow(values, index + 2, null, flexible(values))),
        ...(plan.total === undefined ? [] : [writeRow(plan.total, last, "heading", `ht="${lineHeight + 4}"`)]),
    ];
    // The order of elements is fixed by the format.
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
        `<dimension ref="A1:${addressOf(last, plan.columns.length)}"/>` +
        `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0">${writePane(plan.frozenColumns ?? 0)}</sheetView></sheetViews>` +
        `<sheetFormatPr defaultRowHeight="${lineHeight}"/>` +
        `<cols>${plan.columns.map(({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>` +
        `<sheetData>${data.join("")}</sheetData>` +
        (plan.filter === false ? "" : `<autoFilter ref="${filterRange(plan)}"/>`) +
        (links.length === 0 ? "" : `<hyperlinks>${links.map(({ at, to }) => writeLink(at, to)).join("")}</hyperlinks>`) +
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
        "<headerFooter><oddFooter>&amp;L&amp;A&amp;R第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>" +
        "</worksheet>");
}
/** The rows and columns that filters reach: without the total. */
export function filterRange(plan) {
    return `A1:${addressOf(countFilteredRows(plan), plan.columns.length)}`;
}
/** Sheets and rows are the program's own, never text of a proposal: nothing in a link needs escaping. */
function writeLink(at, { sheet, row, last }) {
    const range = last === undefined || last === row ? `A${row}` : `A${row}:A${last}`;
    return `<hyperlink ref="${at}" location="'${sheet}'!${range}" display="${sheet}"/>`;
}
function read(value) {
    if (typeof value !== "object" || value === null)
        return { content: value };
    if ("date" in value) {
        const serial = toDateSerial(value.date);
        return { content: serial === null ? value.date : { serial } };
    }
    const { text, ...rest } = value;
    return { content: text, ...rest };
}
function textOf(value) {
    if (typeof value !== "object" || value === null)
        return String(value ?? "");
    return "date" in value ? value.date : String(value.text ?? "");
}
function isHeading(value) {
    return typeof value === "object" && value !== null && "tone" in value && value.tone === "heading";
}
/** The rest of a `<c` element, and how it shows. Numbers and dates as numbers, everything else as a place in the table of strings. */
function writeContent(content, strings) {
    if (typeof content === "number") {
        if (!Number.isFinite(content))
            throw new Error(`not a number for a cell: ${content}`);
        return { xml: `><v>${content}</v></c>`, format: Number.isInteger(content) ? "0" : null };
    }
    if (typeof content === "object" && content !== null) {
        return { xml: `><v>${content.serial}</v></c>`, format: "date" };
    }
    const escaped = escapeText(content ?? "");
    if (escaped.xml === "")
        return { xml: "/>", format: null };
    return {
        xml: ` t="s"><v>${strings.numberOf(escaped.xml)}</v></c>`,
        format: escaped.formulaLike ? "text" : null,
    };
}
function writePane(frozenColumns) {
    const corner = addressOf(2, frozenColumns + 1);
    const pane = frozenColumns === 0 ? "bottomLeft" : "bottomRight";
    const split = frozenColumns === 0 ? "" : `xSplit="${frozenColumns}" `;
    return `<pane ${split}ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}
