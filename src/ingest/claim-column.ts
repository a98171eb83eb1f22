import { kindNames } from "./column-kinds.ts";
import type { ColumnKind } from "./column-kinds.ts";
import { families, lookUpHeader } from "./column-names.ts";
import type { Field, FieldMap } from "./field-map.ts";
import { fitCells } from "./fit-cells.ts";
import type { Fit } from "./fit-cells.ts";
import { guessKind } from "./guess-kind.ts";
import { stemsOf } from "./header-stems.ts";
import { normalizeHeader } from "./header-text.ts";
import type { RecognizedColumn } from "./recognize-columns.ts";
import { findSimilarName } from "./similar-name.ts";

/** What a header says its column is, before columns compete for a kind. */
export interface Claim {
  readonly column: RecognizedColumn;
  /** Lower wins: who named it and what the cells say. */
  readonly order: number;
  /** Lower wins: its place in the book. */
  readonly rank: number;
}

/** Confidence by how a header was known and whether its cells agree; null: no claim. */
const confidences: Readonly<Record<"book" | "weak" | "similar", Readonly<Record<Fit["verdict"], number | null>>>> = {
  book: { fits: 0.98, silent: 0.85, contradicts: 0.3 },
  weak: { fits: 0.9, silent: 0.55, contradicts: null },
  similar: { fits: 0.82, silent: 0.6, contradicts: null },
};
/** A name that offices use for both, settled by the cells. */
const settledByCells = 0.85;
/** A header that only holds a telling word, over cells that agree. */
const byStem = 0.7;

/** Kinds that go by the same names: 提案类型 may hold 个人/联名/集体, 内容 the titles. */
const siblings: Readonly<Partial<Record<ColumnKind, readonly ColumnKind[]>>> = {
  category: ["occasion", "form"],
  form: ["occasion", "category"],
  session: ["occasion", "year"],
  year: ["session", "date"],
  date: ["year"],
  body: ["subject"],
  outcome: ["status"],
  status: ["outcome"],
};

/** The claims of one header, best first; none for a header nobody knows. */
export function claimsOf(header: string, index: number, sample: readonly string[], map: FieldMap): readonly Claim[] {
  const name = normalizeHeader(header);
  if (name === "") return [];
  const mapped = mappedKind(header, map);
  if (mapped !== null) {
    const column = { index, header, kind: mapped, confidence: 1, reason: "--map 指定", alternative: null } as const;
    return [{ column: { ...column, how: "map" }, order: 0, rank: 0 }];
  }
  // What stands among the values is a value: a table without a header would lose its first record.
  if (sample.includes(header)) return [];
  const entry = lookUpHeader(header);
  const similar = entry === null ? nearestName(name) : null;
  const found = entry ?? similar;
  if (found === null) return claimByStem(header, index, name, sample);
  const how = entry === null ? "similar" : "exact";
  const source = entry === null ? "similar" : entry.weak ? "weak" : "book";
  const known = { book: "叫法常见", weak: "叫法简略", similar: `叫法与“${similar?.name ?? ""}”相近` }[source];
  const { kind, rank } = found;
  const fit = fitCells(kind, sample);
  const claims: Claim[] = [];
  // Short bodies are no titles; everywhere else a form of its own tells even a single cell.
  if (fit.verdict === "contradicts" || (fit.verdict === "silent" && kind !== "body")) {
    const sibling = siblings[kind]?.find((other) => fitCells(other, sample).verdict === "fits");
    if (sibling !== undefined) {
      const reason = `叫法像${kindNames[kind]}，${fitCells(sibling, sample).reason.replace("相符", "")}却是${kindNames[sibling]}`;
      const column = { index, header, kind: sibling, confidence: settledByCells, reason, alternative: null };
      claims.push({ column: { ...column, how: sibling === "subject" ? "content" : how }, order: 3, rank });
    }
  }
  const confidence = confidences[source][fit.verdict];
  if (confidence === null) return claims;
  const guess = fit.verdict === "contradicts" ? guessKind(sample) : null;
  const alternative = guess === kind ? null : guess;
  const but = fit.verdict === "contradicts" ? "但 " : "";
  const reason = `${known}，${but}${fit.reason}${alternative === null ? "" : `，倒像${kindNames[alternative]}`}`;
  const filled = sample.length === 0 || sample.some((cell) => cell !== "");
  const order =
    fit.verdict === "contradicts" || claims.length > 0
      ? 7
      : { book: 1, weak: 3, similar: 5 }[source] + (filled ? 0 : 1);
  return [...claims, { column: { index, header, kind, how, confidence, reason, alternative }, order, rank }];
}

/** The nearest name, unless a word in the header sets it apart: 联名提案人姓名 is near 提案人姓名 and means others. */
function nearestName(name: string): ReturnType<typeof findSimilarName> {
  const similar = findSimilarName(name);
  const [pointed] = stemsOf(name);
  const apart = families.some(
    (kinds) => similar !== null && pointed !== undefined && kinds.includes(similar.kind) && kinds.includes(pointed),
  );
  return apart && pointed !== similar?.kind ? null : similar;
}

function claimByStem(header: string, index: number, name: string, sample: readonly string[]): readonly Claim[] {
  const kind = stemsOf(name).find((pointed) => fitCells(pointed, sample).verdict === "fits");
  if (kind === undefined) return [];
  const reason = `叫法里有${kindNames[kind]}的字眼，${fitCells(kind, sample).reason}`;
  return [
    {
      column: { index, header, kind, how: "similar", confidence: byStem, reason, alternative: null },
      order: 6,
      rank: 0,
    },
  ];
}

function mappedKind(header: string, map: FieldMap): ColumnKind | null {
  for (const [field, wanted] of Object.entries(map) as [Field, string][]) {
    if (wanted === header.trim() || normalizeHeader(wanted) === normalizeHeader(header)) {
      return field === "title" ? "subject" : field;
    }
  }
  return null;
}
