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
import { coverageNames } from "../../../reports/catalog/wording.ts";
import type { CoverageStatus } from "../../topic/suggestion.ts";
import { isCounted, sizeOf } from "../../statistics/counted.ts";
import { oneLine } from "../safe-text.ts";
import type { TableCellPlan, TableColumn, TableRowPlan } from "./block.ts";
import type { ListAnchors } from "./list-anchors.ts";
import { sizes, textArea, type Turn } from "./page.ts";
import { writeRuns } from "./write-runs.ts";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
/** Space between text and rule, in twips: beside it, and above and below. */
const beside = 80;
const above = 40;
/** Height of a line of 五号, as the styles have it. */
const lineHeight = sizes.table * 15;
/** A row may take this much of 版心 beside the header before it is allowed to break. */
const tallest = 0.85;

/** Grays that stay apart in print; the word stands over them. */
const fills: Readonly<Record<CoverageStatus, string>> = {
  empty: "FFFFFF",
  thin: "EDEDED",
  covered: "D0D0D0",
  saturated: "A8A8A8",
};

/**
 * A table as wide as the text, whose header row repeats on every page. Rows stay whole unless longer than a page; rows joined by
 * a merged cell stay together, and the last row never stands alone.
 */
export function writeTable(
  columns: readonly TableColumn[],
  rows: readonly TableRowPlan[],
  turn: Turn,
  anchors: ListAnchors,
): Table {
  const area = textArea[turn];
  const widths = scaleWidths(columns, area.width);
  return new Table({
    width: { size: area.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: beside, right: beside, top: above, bottom: above },
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
              children: [new Paragraph({ style: "TableHead", keepNext: true, children: [new TextRun(title)] })],
            }),
        ),
      }),
      ...rows.map((cells, row) => {
        const below = rows[row + 1];
        return new TableRow({
          cantSplit: estimateHeight(cells, widths) <= area.height * tallest,
          children: columns.map((column, place) =>
            writeCell(cells[place] ?? null, column, widths[place] ?? 0, anchors, {
              continuesBelow: below?.[place] === null,
              keepNext: row === rows.length - 2 || (below?.includes(null) ?? false),
            }),
          ),
        });
      }),
    ],
  });
}

function writeCell(
  content: TableCellPlan,
  column: TableColumn,
  width: number,
  anchors: ListAnchors,
  place: { readonly continuesBelow: boolean; readonly keepNext: boolean },
): TableCell {
  const style = column.align === "center" ? "TableNumber" : "TableText";
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(content === null
      ? { verticalMerge: VerticalMergeType.CONTINUE }
      : place.continuesBelow
        ? { verticalMerge: VerticalMergeType.RESTART }
        : {}),
    ...(isStatus(content)
      ? { shading: { type: ShadingType.CLEAR, fill: fills[content.status], color: "auto" } as const }
      : {}),
    children: isCounted(content)
      ? [new Paragraph({ style, keepNext: place.keepNext, children: writeRuns([content], anchors, "bare") })]
      : textsOf(content).map(
          (text) => new Paragraph({ style, keepNext: place.keepNext, children: [new TextRun(text)] }),
        ),
  });
}

function isStatus(content: TableCellPlan): content is { readonly status: CoverageStatus } {
  return typeof content === "object" && content !== null && "status" in content;
}

function textsOf(content: TableCellPlan): readonly string[] {
  if (content === null) return [""];
  if (typeof content === "string") return [oneLine(content)];
  if (isCounted(content)) return [String(sizeOf(content))];
  if (isStatus(content)) return [coverageNames[content.status]];
  return content.length === 0 ? [""] : content.map(oneLine);
}

/** In twips, as if every character were a Chinese one: rather too high than too low. */
function estimateHeight(cells: TableRowPlan, widths: readonly number[]): number {
  const lines = cells.map((cell, place) => {
    const perLine = Math.max(1, Math.floor(((widths[place] ?? 0) - 2 * beside) / (sizes.table * 10)));
    return textsOf(cell).reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / perLine)), 0);
  });
  return Math.max(0, ...lines) * lineHeight + 2 * above;
}

/** Shares as twips that add up to `whole` exactly. */
function scaleWidths(columns: readonly TableColumn[], whole: number): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let used = 0;
  let given = 0;
  return columns.map(({ width }) => {
    used += width;
    const end = Math.round((whole * used) / total);
    const own = end - given;
    given = end;
    return own;
  });
}
