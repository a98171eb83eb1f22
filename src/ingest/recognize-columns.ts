import { kindNames } from "./column-kinds.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { meansSomethingElse } from "./column-names.ts";
import type { FieldMap } from "./field-map.ts";
import { shareOf } from "./cell-shares.ts";
import { claimsOf } from "./claim-column.ts";
import { meanLength } from "./fit-cells.ts";
import { guessKind } from "./guess-kind.ts";
import { isNameless, normalizeHeader } from "./header-text.ts";

/** A column whose meaning is known, and how it became known. */
export interface RecognizedColumn {
  readonly index: number;
  readonly header: string;
  readonly kind: ColumnKind;
  /** `map`: the user said so · `exact`: in the book of headers · `similar`: close to one · `content`: told from its cells. */
  readonly how: "map" | "exact" | "similar" | "content";
  /** In [0, 1]; {@link highConfidence} and above only where header and cells agree, or the book knows it and the cells do not object. */
  readonly confidence: number;
  /** What the confidence rests on, in the office's words. */
  readonly reason: string;
  /** What the cells look like where they are not what the header says. */
  readonly alternative: ColumnKind | null;
}

/** From here on nobody need look. */
export const highConfidence = 0.8;
/** Below, the user is asked. */
export const lowConfidence = 0.5;

/** Confidence in what cells alone tell, by what they tell. */
const byContent = { subject: 0.7, body: 0.65, other: 0.6 } as const;
/** Taken off where the column has a header, and nobody knows it. */
const strangeHeader = 0.1;
/** Mean length in characters from which a column holds bodies rather than titles. */
const bodyLength = 80;
/** Share of cells worded as titles from which a column holds subjects. */
const titleShare = 0.4;

/**
 * Tells columns by header (what the user mapped, then the book, then the nearest name in the book), weighs that against
 * the cells, and tells by the cells alone what is still missing. Each kind is given to one column; of several, one
 * whose cells agree, then the surest name, then the one the book names first, then the leftmost.
 *
 * `samples[i]` holds some cells of column i (may be empty).
 */
export function recognizeColumns(
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  map: FieldMap = {},
): readonly RecognizedColumn[] {
  const claims = headers
    .flatMap((header, index) => claimsOf(header, index, samples[index] ?? [], map))
    .sort((a, b) => a.order - b.order || a.rank - b.rank || a.column.index - b.column.index);
  const taken = new Map<ColumnKind, RecognizedColumn>();
  const used = new Set<number>();
  for (const { column } of claims) {
    if (taken.has(column.kind) || used.has(column.index)) continue;
    taken.set(column.kind, column);
    used.add(column.index);
  }
  completeByContent(headers, samples, taken, used);
  return [...taken.values()].sort((a, b) => a.index - b.index);
}

/** Finds by their cells subject and body where no header told, and what else stands under no header at all. Changes `taken`. */
function completeByContent(
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  taken: Map<ColumnKind, RecognizedColumn>,
  used: Set<number>,
): void {
  const free = (): number[] =>
    samples.flatMap((_, i) => (used.has(i) || meansSomethingElse(normalizeHeader(headers[i] ?? "")) ? [] : [i]));
  const take = (kind: ColumnKind, index: number, sure: number): void => {
    const header = headers[index] ?? "";
    const filled = (samples[index] ?? []).filter((cell) => cell !== "").length;
    const confidence = sure - (isNameless(header) ? 0 : strangeHeader);
    const reason = `按单元格推断，${filled} 格像${kindNames[kind]}`;
    taken.set(kind, { index, header, kind, how: "content", confidence, reason, alternative: null });
    used.add(index);
  };
  if (!taken.has("subject")) {
    const index = free().find((i) => holdsSubjects(samples[i] ?? []));
    if (index !== undefined) take("subject", index, byContent.subject);
  }
  if (!(["body", "situation", "analysis", "advice"] as const).some((kind) => taken.has(kind))) {
    const [longest] = free()
      .filter((i) => meanLength(samples[i] ?? []) >= bodyLength)
      .sort((a, b) => meanLength(samples[b] ?? []) - meanLength(samples[a] ?? []) || a - b);
    if (longest !== undefined) take("body", longest, byContent.body);
  }
  for (const index of free()) {
    if (!isNameless(headers[index] ?? "")) continue;
    const kind = guessKind(samples[index] ?? []);
    if (kind !== null && !taken.has(kind)) take(kind, index, byContent.other);
  }
}

/** Short texts, two fifths of which are worded as a proposal's title is. */
function holdsSubjects(sample: readonly string[]): boolean {
  return meanLength(sample) <= 60 && (shareOf("subject", sample) ?? 0) >= titleShare;
}
