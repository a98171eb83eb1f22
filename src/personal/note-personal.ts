import { issue, type Issue } from "../base/issue.ts";
import type { SourcePlace } from "../base/place.ts";
import { listRows } from "../ingest/record.ts";
import type { Masked } from "./mask-records.ts";
import { kindNames, personalKinds, type PersonalKind } from "./span.ts";

interface Noted {
  readonly rows: Set<number>;
  readonly counts: Map<PersonalKind, number>;
  readonly unit: "行" | "段";
}

/** One note a file: which rows hold what kind of personal data, how often, and what was done; never the data. */
export function notePersonal(
  records: readonly Masked<{ readonly source: SourcePlace }>[],
  done: "mask" | "keep",
): readonly Issue[] {
  const files = new Map<string, Noted>();
  for (const { record, found } of records) {
    if (found.length === 0) continue;
    const { file, row, paragraph } = record.source;
    const noted: Noted = files.get(file) ?? {
      rows: new Set<number>(),
      counts: new Map<PersonalKind, number>(),
      unit: paragraph === undefined ? "行" : "段",
    };
    files.set(file, noted);
    const at = row ?? paragraph;
    if (at !== undefined) noted.rows.add(at);
    for (const kind of found) noted.counts.set(kind, (noted.counts.get(kind) ?? 0) + 1);
  }
  return [...files].map(([file, { rows, counts, unit }]) => {
    const places = [...rows];
    const where = `“${file}”${places.length === 0 ? "" : listRows(places, unit)}`;
    const what = personalKinds.flatMap((kind) => {
      const count = counts.get(kind);
      return count === undefined ? [] : [`${kindNames[kind]} ${count} 处`];
    });
    return issue({
      rule: "personal-data",
      severity: "note",
      message: `${where}含有${what.join("、")}，${outcomes[done]}。`,
      file,
      row: places[0] ?? null,
    });
  });
}

const outcomes = {
  mask: "已遮盖（--personal keep 可保留）",
  keep: "按要求保留（--personal keep），结果只供内部使用，请勿外传",
} as const;
