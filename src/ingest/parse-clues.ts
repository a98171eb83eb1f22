import type { Issue } from "../base/issue.ts";
import type { Clue } from "../proposal/clue.ts";
import { buildClue } from "./build-clue.ts";
import { oneLine, valueOrNull } from "./clean-text.ts";
import { ClueDoubts } from "./clue-doubts.ts";
import { clueItems } from "./clue-items.ts";
import { ClueRegister } from "./clue-register.ts";
import { assertFieldMap } from "./field-map.ts";
import type { FieldMap } from "./field-map.ts";
import { isListOfRecords } from "./list-of-records.ts";
import { parseContent } from "./parse-content.ts";
import { parseTableRecords } from "./parse-table-records.ts";
import type { TableColumns } from "./describe-columns.ts";
import { newTally, skip, toFileCount } from "./record.ts";
import type { FileCount, SourceRecord } from "./record.ts";
import type { SecrecyTest } from "./secrecy.ts";
import type { SourceFile } from "./source-file.ts";

export interface ClueIntake {
  /** In input order, ids unique. */
  readonly clues: readonly Clue[];
  readonly counts: readonly FileCount[];
  readonly columns: readonly TableColumns[];
  readonly issues: readonly Issue[];
}

/** Reads 线索 out of tables (a row each) and documents (a paragraph each, or a numbered item each). */
export async function parseClues(
  files: readonly SourceFile[],
  options: { readonly map?: FieldMap; readonly secrecy?: SecrecyTest } = {},
): Promise<ClueIntake> {
  const map = options.map ?? {};
  assertFieldMap(map);
  const register = new ClueRegister();
  const clues: Clue[] = [];
  const counts: FileCount[] = [];
  const columns: TableColumns[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const tally = newTally();
    const { content, leftOut, issues: opening } = await parseContent(file, map, options.secrecy);
    for (const [rule, count] of leftOut) skip(tally, rule, count);
    issues.push(...opening);
    let records: readonly SourceRecord[] = [];
    if (content.kind === "nothing") {
      skip(tally, content.rule);
    } else {
      const lists =
        content.kind === "tables" ? content.tables : content.tables.filter((table) => isListOfRecords(table, map));
      if (content.kind === "tables" || lists.length > 0) {
        const found = parseTableRecords(file.name, lists, map, tally);
        columns.push(...found.columns);
        issues.push(...found.issues);
        records = found.records;
      } else {
        records = clueItems(file.name, content.paragraphs, tally);
      }
    }
    const doubts = new ClueDoubts();
    for (const record of records) {
      const clue = buildClue(record, doubts);
      if (clue === null) {
        skip(tally, "empty-subject");
        continue;
      }
      const writer = record.values.get("writer") ?? record.values.get("proposers") ?? "";
      const accepted = register.accept(clue, oneLine(writer));
      if (accepted === null) {
        skip(tally, "repeated-row");
        doubts.add("repeated-row", record.row, "");
        continue;
      }
      if (accepted.issue !== null) issues.push(accepted.issue);
      if (valueOrNull(record.values.get("date")) === null) doubts.add("clue-without-date", record.row, "");
      clues.push(accepted.clue);
      tally.kept++;
    }
    issues.push(...doubts.toIssues(file.name, tally.kept, records[0]?.place.paragraph === undefined ? "行" : "段"));
    counts.push(toFileCount(file.name, "clues", tally));
  }
  return { clues, counts, columns, issues };
}
