import { JaroWinklerDistance } from "natural/lib/natural/distance/index.js";
import { columnNames, lookUpHeader, meansSomethingElse, normalizeHeader } from "./column-names.ts";
import type { ColumnKind } from "./column-names.ts";
import type { Field, FieldMap } from "./field-map.ts";
import { parseForm } from "./parse-verdicts.ts";

/** A column whose meaning is known, and how it became known. */
export interface RecognizedColumn {
  readonly index: number;
  readonly header: string;
  readonly kind: ColumnKind;
  /** `map`: the user said so · `exact`: in the book of headers · `similar`: close to one · `content`: told from its cells. */
  readonly how: "map" | "exact" | "similar" | "content";
}

/**
 * Jaro–Winkler similarity from which a header is taken for one in the book, in [0, 1]. Of 提案的题目/提案题目 it is .93,
 * of 承办部门/承办单位 .73, of 工作单位/承办单位 .67. Lower, and 提案者 takes 提案日期's place.
 */
const minSimilarity = 0.9;

/** Mean length in characters from which a column holds bodies rather than titles. */
const bodyLength = 80;

/**
 * Tells columns by header: what the user mapped, then the book, then the nearest name in the book, then what the cells
 * hold. Each kind is given to one column; of several, the surest, then the one the book names first, then the leftmost.
 *
 * `samples[i]` holds some cells of column i (may be empty).
 */
export function recognizeColumns(
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  map: FieldMap = {},
): readonly RecognizedColumn[] {
  const claims = headers
    .flatMap((header, index) => claimOf(header, index, map) ?? [])
    .map((claim) => correctByContent(claim, samples[claim.index] ?? []))
    .sort(
      (a, b) =>
        order[a.how] - order[b.how] ||
        Number(isEmpty(samples[a.index])) - Number(isEmpty(samples[b.index])) ||
        a.rank - b.rank ||
        a.index - b.index,
    );
  const taken = new Map<ColumnKind, RecognizedColumn>();
  for (const { index, header, kind, how } of claims) {
    if (!taken.has(kind)) taken.set(kind, { index, header, kind, how });
  }
  completeByContent(headers, samples, taken);
  return [...taken.values()].sort((a, b) => a.index - b.index);
}

const order = { map: 0, exact: 1, similar: 2, content: 3 } as const;

interface Claim extends RecognizedColumn {
  readonly rank: number;
}

function claimOf(header: string, index: number, map: FieldMap): Claim | null {
  const name = normalizeHeader(header);
  if (name === "") return null;
  const mapped = mappedKind(header, map);
  if (mapped !== null) return { index, header, kind: mapped, how: "map", rank: 0 };
  const exact = lookUpHeader(header);
  if (exact !== null) return { index, header, ...exact, how: "exact" };
  const similar = similarKind(name);
  return similar === null ? null : { index, header, ...similar, how: "similar" };
}

function mappedKind(header: string, map: FieldMap): ColumnKind | null {
  for (const [field, wanted] of Object.entries(map) as [Field, string][]) {
    if (wanted === header.trim() || normalizeHeader(wanted) === normalizeHeader(header)) {
      return field === "title" ? "subject" : field;
    }
  }
  return null;
}

/**
 * The nearest name of three or more characters that ends alike: in Chinese headers the last word is the noun, and
 * 提案人数 is no 提案人. A name with words put before it (涉及承办单位) is near too.
 */
function similarKind(name: string): { kind: ColumnKind; rank: number } | null {
  if (name.length < 3 || name.length > 14 || meansSomethingElse(name)) return null;
  let best: { kind: ColumnKind; rank: number } | null = null;
  let bestScore = minSimilarity;
  for (const [kind, names] of columnNames) {
    for (const [rank, known] of names.entries()) {
      if (known.length < 3 || known.at(-1) !== name.at(-1)) continue;
      const ends = known.length >= 4 && name.endsWith(known) && name.length <= known.length + 5;
      const score = ends ? 0.95 : JaroWinklerDistance(known, name);
      if (score > bestScore) [best, bestScore] = [{ kind, rank }, score];
    }
  }
  return best;
}

/** 提案类型 may hold 个人/联名/集体, 内容 the titles: the cells decide. */
function correctByContent(claim: Claim, sample: readonly string[]): Claim {
  if (claim.how === "map") return claim;
  const filled = sample.filter((cell) => cell !== "");
  if (filled.length === 0) return claim;
  if (claim.kind === "category" && filled.every((cell) => cell.length <= 8 && parseForm(cell) !== "unknown")) {
    return { ...claim, kind: "form", rank: 99 };
  }
  return claim;
}

/** Finds subject and body by their cells where no header told. Changes `taken`. */
function completeByContent(
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  taken: Map<ColumnKind, RecognizedColumn>,
): void {
  const body = taken.get("body");
  if (!taken.has("subject") && body !== undefined && body.how !== "map" && holdsSubjects(samples[body.index])) {
    taken.set("subject", { ...body, kind: "subject", how: "content" });
    taken.delete("body");
  }
  const free = (): number[] => {
    const used = new Set([...taken.values()].map(({ index }) => index));
    return samples.flatMap((_, i) => (used.has(i) || meansSomethingElse(headers[i] ?? "") ? [] : [i]));
  };
  const take = (kind: ColumnKind, index: number | undefined): void => {
    if (index !== undefined) taken.set(kind, { index, header: headers[index] ?? "", kind, how: "content" });
  };
  if (!taken.has("subject")) {
    take(
      "subject",
      free().find((i) => holdsSubjects(samples[i])),
    );
  }
  if (!taken.has("body") && !taken.has("situation") && !taken.has("analysis") && !taken.has("advice")) {
    const long = free()
      .filter((i) => meanLength(samples[i]) >= bodyLength)
      .sort((a, b) => meanLength(samples[b]) - meanLength(samples[a]) || a - b);
    take("body", long[0]);
  }
}

/** Short texts, two fifths of which are worded as a proposal's title is. */
function holdsSubjects(sample: readonly string[] | undefined): boolean {
  const filled = (sample ?? []).filter((cell) => cell !== "");
  if (filled.length === 0 || meanLength(filled) > 60) return false;
  const titled = filled.filter((cell) => /^关于.{2,}|.{4,}的(建议|提案|意见)$/.test(cell));
  return titled.length >= filled.length * 0.4;
}

function meanLength(sample: readonly string[] | undefined): number {
  const filled = (sample ?? []).filter((cell) => cell !== "");
  return filled.length === 0 ? 0 : filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length;
}

function isEmpty(sample: readonly string[] | undefined): boolean {
  return (sample ?? []).length > 0 && (sample ?? []).every((cell) => cell === "");
}
