import type { SourcePlace } from "../base/place.ts";
import type { Session } from "../proposal/proposal.ts";
import type { ColumnKind } from "./column-names.ts";

/** One proposal or clue as found in a file, field by field, still as text. */
export interface SourceRecord {
  readonly place: SourcePlace;
  /** `<file>#<row>`, with the sheet where it is not the first of its file. */
  readonly placeId: string;
  /** Row or paragraph for messages. */
  readonly row: number;
  readonly values: ReadonlyMap<ColumnKind, string>;
  /** Year named by the sheet or by the title above the header; null where neither does. */
  readonly yearOfTitle: number | null;
  /** 届次 named by the sheet or by the title above the header. */
  readonly sessionOfTitle: Session | null;
}

/** What became of the records of one file: read = kept + skipped by rule. */
export interface FileCount {
  readonly file: string;
  readonly role: Role;
  readonly read: number;
  readonly kept: number;
  readonly skipped: Readonly<Record<string, number>>;
}

export type Role = "proposals" | "history" | "policy" | "clues";

/** Counts a file while it is parsed. */
export interface Tally {
  kept: number;
  readonly skipped: Map<string, number>;
}

export function newTally(): Tally {
  return { kept: 0, skipped: new Map() };
}

export function skip(tally: Tally, rule: string, count = 1): void {
  if (count > 0) tally.skipped.set(rule, (tally.skipped.get(rule) ?? 0) + count);
}

export function toFileCount(file: string, role: Role, tally: Tally): FileCount {
  const skipped = Object.fromEntries(tally.skipped);
  const left = [...tally.skipped.values()].reduce((sum, count) => sum + count, 0);
  return { file, role, read: tally.kept + left, kept: tally.kept, skipped };
}

/** “第 12 行” with its sheet where the file has several: how messages name a place. */
export function rowName(place: SourcePlace, row: number): string {
  if (place.paragraph !== undefined) return `第 ${row} 段`;
  return place.sheet === undefined ? `第 ${row} 行` : `工作表“${place.sheet}”第 ${row} 行`;
}

/** 第 3、4、5 等 12 行: at most eight numbers, then how many in all. Documents have 段 for 行, or 页. */
export function listRows(rows: readonly number[], unit: "行" | "段" | "页" = "行"): string {
  const shown = rows.slice(0, 8).join("、");
  return rows.length > 8 ? `第 ${shown} 等 ${rows.length} ${unit}` : `第 ${shown} ${unit}`;
}

/** A value quoted in a message: on one line, at most 24 characters. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 24 ? `${line.slice(0, 24).replace(/[\ud800-\udbff]$/, "")}…` : line;
}
