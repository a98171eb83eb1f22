import { issue } from "../base/issue.ts";
import type { Issue } from "../base/issue.ts";
import type { Proposal } from "../proposal/proposal.ts";
import { buildProposals } from "./build-proposals.ts";
import type { ProposalDraft } from "./build-proposal.ts";
import { doubtSessions } from "./doubt-sessions.ts";
import { assertFieldMap } from "./field-map.ts";
import type { FieldMap } from "./field-map.ts";
import { isListOfRecords } from "./list-of-records.ts";
import { parseContent } from "./parse-content.ts";
import { parseLabeledText } from "./parse-labeled-text.ts";
import { parseTableRecords } from "./parse-table-records.ts";
import type { TableColumns } from "./describe-columns.ts";
import type { TableRecords } from "./parse-table-records.ts";
import { newTally, skip, toFileCount } from "./record.ts";
import type { FileCount, Tally } from "./record.ts";
import type { SecrecyTest } from "./secrecy.ts";
import type { SourceFile } from "./source-file.ts";

export interface ProposalIntake {
  /** In input order. Ids may repeat until `dropRepeatedIds` has seen the whole run. */
  readonly proposals: readonly Proposal[];
  /** One a file, in order: read = kept + skipped by rule. */
  readonly counts: readonly FileCount[];
  readonly columns: readonly TableColumns[];
  readonly issues: readonly Issue[];
}

/** Reads proposals out of files of any supported format. One bad row or file becomes an Issue and the rest goes on. */
export async function parseProposals(
  files: readonly SourceFile[],
  options: { readonly history: boolean; readonly map?: FieldMap; readonly secrecy?: SecrecyTest },
): Promise<ProposalIntake> {
  const map = options.map ?? {};
  assertFieldMap(map);
  const drafts: ProposalDraft[] = [];
  const counts: FileCount[] = [];
  const columns: TableColumns[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const tally = newTally();
    const found = await parseRecords(file, map, tally, options.secrecy);
    const built = buildProposals(file, found.records, options.history, tally);
    for (const draft of built.drafts) drafts.push(draft);
    columns.push(...found.columns);
    issues.push(...found.issues, ...built.issues);
    counts.push(toFileCount(file.name, options.history ? "history" : "proposals", tally));
  }
  const proposals = settleSerialIds(drafts);
  return { proposals, counts, columns, issues: [...issues, ...doubtSessions(proposals)] };
}

async function parseRecords(
  file: SourceFile,
  map: FieldMap,
  tally: Tally,
  secrecy: SecrecyTest | undefined,
): Promise<TableRecords> {
  const { content, leftOut, issues } = await parseContent(file, map, secrecy);
  for (const [rule, count] of leftOut) skip(tally, rule, count);
  if (content.kind === "nothing") {
    skip(tally, content.rule);
    return { records: [], columns: [], issues };
  }
  const lists =
    content.kind === "tables" ? content.tables : content.tables.filter((table) => isListOfRecords(table, map));
  if (content.kind === "tables" || lists.length > 0) {
    const found = parseTableRecords(file.name, lists, map, tally);
    return { ...found, issues: [...issues, ...found.issues] };
  }
  const records = parseLabeledText(content.paragraphs).map(({ line, values }) => ({
    place: { file: file.name, paragraph: line },
    placeId: `${file.name}#${line}`,
    row: line,
    values,
    yearOfTitle: null,
    sessionOfTitle: null,
  }));
  if (records.length === 0) {
    skip(tally, "empty-subject");
    const message = `“${file.name}”里找不到案由和正文，没有读入。`;
    return {
      records,
      columns: [],
      issues: [...issues, issue({ rule: "empty-subject", severity: "error", message, file: file.name })],
    };
  }
  return { records, columns: [], issues };
}

/**
 * 序号 counts within a table: where two records of a year share one (a sheet for each category, several files), the
 * whole file's proposals are known by their places instead.
 */
function settleSerialIds(drafts: readonly ProposalDraft[]): readonly Proposal[] {
  const uses = new Map<string, number>();
  for (const { proposal } of drafts) uses.set(proposal.id, (uses.get(proposal.id) ?? 0) + 1);
  const unsure = new Set(
    drafts
      .filter(({ proposal, fromSerial }) => fromSerial && (uses.get(proposal.id) ?? 0) > 1)
      .map(({ proposal }) => proposal.source.file),
  );
  return drafts.map(({ proposal, placeId, fromSerial }) =>
    fromSerial && unsure.has(proposal.source.file) ? { ...proposal, id: placeId, number: null } : proposal,
  );
}
