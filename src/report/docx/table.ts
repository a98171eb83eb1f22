import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx";
import { oneLine } from "../safe-text.ts";
import type { TableCellPlan, TableColumn, TableRowPlan } from "./block.ts";
import { page } from "./page.ts";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/** Ending of the names of the styles in 小四. */
type Suffix = "" | "Large";

/** A table as wide as the text, whose header row repeats on every page and whose rows stay whole. */
export function writeTable(columns: readonly TableColumn[], rows: readonly TableRowPlan[], large: boolean): Table {
  const widths = scaleWidths(columns);
  const suffix: Suffix = large ? "Large" : "";
  return new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
          ({ title }, column) =>
            new TableCell({
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              verticalAlign: VerticalAlign.CENTER,
              shading: { type: ShadingType.CLEAR, fill: "EDEDED", color: "auto" },
              children: [
                new Paragraph({ style: `TableHead${suffix}`, keepNext: true, children: [new TextRun(title)] }),
              ],
            }),
        ),
      }),
      ...rows.map(
        (cells, row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, place) =>
              writeCell(
                cells[place] ?? "",
                column,
                widths[place] ?? 0,
                rows[row + 1]?.[place] === null,
                cells[place] === null,
                suffix,
                // The last row never stands alone on a page.
                row === rows.length - 2,
              ),
            ),
          }),
      ),
    ],
  });
}

function writeCell(
  content: TableCellPlan,
  column: TableColumn,
  width: number,
  continuesBelow: boolean,
  continues: boolean,
  suffix: Suffix,
  keepNext: boolean,
): TableCell {
  const texts = content === null ? [""] : typeof content === "string" ? [content] : content;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(continues
      ? { verticalMerge: VerticalMergeType.CONTINUE }
      : continuesBelow
        ? { verticalMerge: VerticalMergeType.RESTART }
        : {}),
    children: (texts.length === 0 ? [""] : texts).map(
      (text) =>
        new Paragraph({
          style: `${column.align === "center" ? "TableNumber" : "TableText"}${suffix}`,
          keepNext,
          children: [new TextRun(oneLine(text))],
        }),
    ),
  });
}

/** Shares as twips that add up to the text width exactly. */
function scaleWidths(columns: readonly TableColumn[]): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let used = 0;
  let given = 0;
  return columns.map(({ width }) => {
    used += width;
    const end = Math.round((page.textWidth * used) / total);
    const own = end - given;
    given = end;
    return own;
  });
}
