import { escapeText } from "./escape-text.ts";
import type { LookTable } from "./look.ts";
import { addressOf, countFilteredRows, countRows } from "./sheet-plan.ts";
import type { CellPlace, ColumnPlan, SheetPlan, Tone, Value } from "./sheet-plan.ts";
import type { StringTable } from "./string-table.ts";

/** Excel holds 65,530 links a sheet; beyond this they are left out, the text stays. */
const maxLinks = 60_000;
/** Points a line of text takes at the default font size of 11, with some room for taller substitutes of 宋体. */
const lineHeight = 16;
/** Excel's highest row. */
const maxHeight = 409;

/** xl/worksheets/sheetN.xml: typed text and numbers, never a formula. */
export function writeSheet(plan: SheetPlan, selected: boolean, strings: StringTable, looks: LookTable): string {
  const links: { readonly at: string; readonly to: CellPlace }[] = [];
  const writeRow = (values: readonly Value[], row: number, tone: Tone | "header" | null, height: number): string => {
    const cells = plan.columns.map((column, place) => {
      const { text, link, tone: own } = read(values[place] ?? null);
      const at = addressOf(row, place + 1);
      const linked = link !== undefined && links.length < maxLinks;
      if (linked) links.push({ at, to: link });
      const content = writeContent(text, strings);
      const style = looks.numberOf({
        tone: own ?? tone,
        align: column.align ?? null,
        format: content.formulaLike ? "text" : typeof text === "number" ? (column.format ?? null) : null,
        linked,
      });
      return `<c r="${at}" s="${style}"${content.xml}`;
    });
    return `<row r="${row}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
  };

  const rows = plan.rows.length === 0 ? [[plan.emptyNote]] : plan.rows;
  const last = countRows(plan);
  const data = [
    writeRow(
      plan.columns.map(({ title }) => title),
      1,
      "header",
      30,
    ),
    ...rows.map((values, index) => writeRow(values, index + 2, null, estimateHeight(values, plan.columns))),
    ...(plan.total === undefined ? [] : [writeRow(plan.total, last, "heading", lineHeight + 4)]),
  ];
  // The order of elements is fixed by the format.
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${addressOf(last, plan.columns.length)}"/>` +
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0">${writePane(plan.frozenColumns ?? 0)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/>` +
    `<cols>${plan.columns.map(({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>` +
    `<sheetData>${data.join("")}</sheetData>` +
    (plan.filter === false ? "" : `<autoFilter ref="${filterRange(plan)}"/>`) +
    (links.length === 0
      ? ""
      : `<hyperlinks>${links.map(({ at, to }) => `<hyperlink ref="${at}" location="'${to.sheet}'!A${to.row}" display="${to.sheet}"/>`).join("")}</hyperlinks>`) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>" +
    "</worksheet>"
  );
}

/** The rows and columns that filters reach: without the total. */
export function filterRange(plan: SheetPlan): string {
  return `A1:${addressOf(countFilteredRows(plan), plan.columns.length)}`;
}

function read(value: Value): { text: string | number | null; link?: CellPlace; tone?: Tone } {
  return typeof value === "object" && value !== null ? value : { text: value };
}

/** The rest of a `<c` element. Numbers as numbers, everything else as a place in the table of strings. */
function writeContent(text: string | number | null, strings: StringTable): { xml: string; formulaLike: boolean } {
  if (typeof text === "number") {
    if (!Number.isFinite(text)) throw new Error(`not a number for a cell: ${text}`);
    return { xml: `><v>${text}</v></c>`, formulaLike: false };
  }
  const escaped = escapeText(text ?? "");
  if (escaped.xml === "") return { xml: "/>", formulaLike: false };
  return { xml: ` t="s"><v>${strings.numberOf(escaped.xml)}</v></c>`, formulaLike: escaped.formulaLike };
}

function writePane(frozenColumns: number): string {
  const corner = addressOf(2, frozenColumns + 1);
  const pane = frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const split = frozenColumns === 0 ? "" : `xSplit="${frozenColumns}" `;
  return `<pane ${split}ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}

/**
 * Height in points that shows every line of a row: not every program finds it by itself.
 * A Chinese character counts 2.1 widths of a digit, and a line loses some to marks that may not begin it.
 */
function estimateHeight(values: readonly Value[], columns: readonly ColumnPlan[]): number {
  const lines = columns.map(({ width }, place) => {
    const { text, tone } = read(values[place] ?? null);
    if (tone === "heading") return 1;
    return String(text ?? "")
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line) / (0.95 * width - 1))), 0);
  });
  return Math.min(maxHeight, 4 + lineHeight * Math.max(1, ...lines));
}

function measure(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u02ff" ? 2.1 : 1.1;
  return width;
}
