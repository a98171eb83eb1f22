import { isPhone, shareOf } from "./cell-shares.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { distinct, meanLength } from "./fit-cells.ts";

/** Share of cells from which a column without a helpful header is taken for a kind. */
const sure = 0.8;
/** Cells from which a column can be told at all. */
const fewest = 3;

/** In this order, for a day is also a number, and 立案 no category. */
const shaped: readonly ColumnKind[] = [
  "date",
  "session",
  "occasion",
  "form",
  "sector",
  "proposers",
  "unit",
  "status",
  "outcome",
];

/** What a column holds by its cells alone, or null where they may be anything. */
export function guessKind(sample: readonly string[]): ColumnKind | null {
  const filled = sample.filter((cell) => cell !== "");
  if (filled.length < fewest || filled.some(isPhone)) return null;
  const found = shaped.find((kind) => (shareOf(kind, filled) ?? 0) >= sure);
  if (found !== undefined) return found;
  if (countsUp(filled)) return "serial";
  if (isNumbers(filled)) return "number";
  const words = filled.every((cell) => cell.length <= 12 && /^[\u4e00-\u9fff、和与及]+$/.test(cell));
  return words && filled.length >= 6 && distinct(filled) <= 0.7 && meanLength(filled) >= 2 ? "category" : null;
}

/** 1, 2, 3, … */
function countsUp(filled: readonly string[]): boolean {
  return filled.every((cell, i) => /^\d{1,5}$/.test(cell) && (i === 0 || Number(cell) - Number(filled[i - 1]) === 1));
}

/** 0012, 第12号, 2024-012: all different, digits in a frame that says number. */
function isNumbers(filled: readonly string[]): boolean {
  return (
    distinct(filled) === 1 &&
    filled.every(
      (cell) =>
        (/^第?[A-Za-z〔[(]?\d[\d〕\]) 年第-]*号?$/.test(cell) && !/^\d+(\.\d+)?$/.test(cell)) ||
        /^0\d{2,6}$/.test(cell),
    )
  );
}
