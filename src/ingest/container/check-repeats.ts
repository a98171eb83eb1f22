import { limits, RefusedContent } from "../limits.ts";

const rowElement = /<table:table-row\b([^>]*)>([\s\S]*?)<\/table:table-row>/gu;
const cellElement = /<table:(?:covered-)?table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/gu;

/**
 * Refuses the content of an ods workbook that says of filled cells they repeat by the million, since the library writes each
 * of them out. Blank ones may: every sheet ends in them.
 */
export function checkRepeats(content: Uint8Array): void {
  const xml = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("latin1");
  let cells = 0;
  for (const [, row = "", inside = ""] of xml.matchAll(rowElement)) {
    if (!inside.includes("repeated") && !row.includes("repeated")) continue;
    let filled = 0;
    for (const [, cell = "", value = ""] of inside.matchAll(cellElement)) {
      if (value !== "" || /office:(?:value|string-value|date-value)/u.test(cell)) filled += repeats(cell, "columns");
    }
    cells += filled * repeats(row, "rows");
    if (cells > limits.cells) throw new RefusedContent("suspicious-file", "里重复的单元格多得不合常理，没有读入。");
  }
}

function repeats(attributes: string, what: "rows" | "columns"): number {
  return Number(new RegExp(`number-${what}-repeated="(\\d+)"`, "u").exec(attributes)?.[1] ?? 1);
}
