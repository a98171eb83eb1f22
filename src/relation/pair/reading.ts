import { signalNames } from "./signals.ts";
import type { Relation } from "./similar-pair.ts";

export const readings = ["resubmitted", "join", "raised-before", "confer", "same-unit", "reference"] as const;
/**
 * How an examiner may read a pair: 大段文字相同 → 疑似重复提交 · 同问题同建议 → 建议并案 · 同问题异建议 → 会商 · 异问题同建议 →
 * 同一单位参考 · otherwise 对照参考. What would be 并案 within a session is 往届已提 across sessions: an answered case cannot be joined.
 */
export type Reading = (typeof readings)[number];

/**
 * Least closeness of the problem from which it is called one. Of 133 pairs at or above it, read twice, one was of different
 * problems by both, 69 of the same by both.
 */
const sameProblem = 0.6;
/** Below this the problems are called different, if the asks agree. */
const otherProblem = 0.45;
/** From this correspondence of asks they are called the same in the main. */
const sameAsks = 0.35;

/** `row`: what {@link signalNames} names, measured; `acrossSessions`: one is this session's, the other an earlier one's. */
export function readPair(relation: Relation, row: Float64Array, acrossSessions: boolean): Reading {
  if (relation === "duplicate") return "resubmitted";
  if (relation === "joint") return acrossSessions ? "raised-before" : "join";
  if (valueOf(row, "stance") === 0) return "confer";
  const asks = valueOf(row, "asks");
  // The same template for another place or thing: another matter, however alike the words.
  if (valueOf(row, "samePlace") * valueOf(row, "ownMatter") === 0) return asks >= sameAsks ? "same-unit" : "reference";
  const problem = (valueOf(row, "meaning") + valueOf(row, "subjectMeaning") + valueOf(row, "situation")) / 3;
  if (problem >= sameProblem) return "confer";
  return problem < otherProblem && asks >= sameAsks ? "same-unit" : "reference";
}

function valueOf(row: Float64Array, signal: (typeof signalNames)[number][0]): number {
  return row[signalNames.findIndex(([name]) => name === signal)]!;
}
