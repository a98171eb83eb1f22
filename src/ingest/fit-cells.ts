import type { ColumnKind } from "./column-kinds.ts";
import { namesIn, shareOf } from "./cell-shares.ts";

/** Whether a column's cells are what its header says. */
export interface Fit {
  readonly verdict: "fits" | "silent" | "contradicts";
  /** Why, in the office's words. */
  readonly reason: string;
}

/** Shares of cells from which they fit and below which they contradict. */
const limits = { fits: 0.8, contradicts: 0.3 } as const;
/** Fewer filled cells prove nothing against a header. */
const fewest = 2;

export function fitCells(kind: ColumnKind, sample: readonly string[]): Fit {
  const filled = sample.filter((cell) => cell !== "");
  if (filled.length === 0) return { verdict: "silent", reason: "没有单元格可核对" };
  const verdict = judge(kind, filled);
  const safe = verdict === "contradicts" && filled.length < fewest ? "silent" : verdict;
  return { verdict: safe, reason: `${filled.length} 格${words[safe]}` };
}

const words = { fits: "相符", silent: "看不出", contradicts: "不像" } as const;

function judge(kind: ColumnKind, filled: readonly string[]): Fit["verdict"] {
  const mean = meanLength(filled);
  switch (kind) {
    case "subject":
      if (mean > 120 || isPlain(filled)) return "contradicts";
      return (shareOf("subject", filled) ?? 0) >= 0.4 || (mean >= 8 && mean <= 60 && distinct(filled) >= 0.9)
        ? "fits"
        : "silent";
    case "body":
      return between(mean, isPlain(filled) || (shareOf("subject", filled) ?? 0) >= 0.4 ? Infinity : 0, 60);
    case "situation":
    case "analysis":
    case "advice":
      return between(mean, isPlain(filled) ? Infinity : 0, 15);
    case "category":
      return judgeCategory(filled, mean);
    case "writer":
      return mean > 30 ? "contradicts" : "silent";
    case "id":
      if (distinct(filled) < 0.9 && filled.length >= 5) return "contradicts";
      return between(shareOf("id", filled) ?? 0, limits.contradicts, limits.fits);
    case "number":
      // Numbers of three years may repeat; a category's code does all the time.
      if (distinct(filled) < 0.3 && filled.length >= 8) return "contradicts";
      return between(shareOf("number", filled) ?? 0, limits.contradicts, limits.fits);
    case "proposers":
    case "coProposers": {
      const verdict = between(shareOf(kind, filled) ?? 0, limits.contradicts, limits.fits);
      return verdict === "contradicts" && couldBeNames(filled) ? "silent" : verdict;
    }
    default:
      return between(shareOf(kind, filled) ?? 0, limits.contradicts, limits.fits);
  }
}

/** Two to four hanzi each, as names with a rare surname are, and nothing else we know. */
function couldBeNames(filled: readonly string[]): boolean {
  return (
    filled.every((cell) => namesIn(cell).every((name) => /^\p{Script=Han}{2,4}$/u.test(name))) &&
    !known(filled, ["form", "occasion", "status", "unit", "sector"])
  );
}

/** Short words that come again, and are nothing else we know. */
function judgeCategory(filled: readonly string[], mean: number): Fit["verdict"] {
  if (mean > 24 || known(filled, ["date", "form", "occasion", "proposers", "unit", "subject"])) return "contradicts";
  if (filled.length >= 30 && distinct(filled) > 0.9) return "contradicts";
  return filled.length >= 5 && distinct(filled) <= 0.8 ? "fits" : "silent";
}

/** Dates, numbers, names, units: no text at all. */
function isPlain(filled: readonly string[]): boolean {
  return known(filled, ["date", "likes", "proposers", "unit"]);
}

function known(filled: readonly string[], kinds: readonly ColumnKind[]): boolean {
  return kinds.some((kind) => (shareOf(kind, filled) ?? 0) >= limits.fits);
}

function between(value: number, low: number, high: number): Fit["verdict"] {
  if (value < low) return "contradicts";
  return value >= high ? "fits" : "silent";
}

/** Different values per filled cell, in [0, 1]. */
export function distinct(filled: readonly string[]): number {
  return filled.length === 0 ? 0 : new Set(filled).size / filled.length;
}

/** Characters per filled cell. */
export function meanLength(sample: readonly string[]): number {
  const filled = sample.filter((cell) => cell !== "");
  return filled.length === 0 ? 0 : filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length;
}
