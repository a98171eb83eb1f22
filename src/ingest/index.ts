/**
 * 读入: files → records → proposals, clues and policy papers, with an Issue for every doubt.
 *
 *     const { files, issues } = await readSources(paths);            // the only step that touches the disk
 *     const session = await parseProposals(files, { history: false, map: parseFieldMap(["subject=事由"]) });
 *     const { proposals, counts } = dropRepeatedIds([...session.proposals, ...past.proposals], [...session.counts, ...past.counts]);
 */
export { readSources } from "./read-sources.ts";
export { sourceFile } from "./source-file.ts";
export type { SourceFile } from "./source-file.ts";
export { fields, parseFieldMap } from "./field-map.ts";
export type { Field, FieldMap } from "./field-map.ts";
export { parseProposals } from "./parse-proposals.ts";
export type { ProposalIntake } from "./parse-proposals.ts";
export { dropRepeatedIds } from "./drop-repeated-ids.ts";
export { parseClues } from "./parse-clues.ts";
export type { ClueIntake } from "./parse-clues.ts";
export { parsePolicies } from "./parse-policies.ts";
export type { PolicyIntake } from "./parse-policies.ts";
export { findUnusedMap } from "./find-unused-map.ts";
export { columnName } from "./describe-columns.ts";
export type { TableColumns, UnusedColumn } from "./describe-columns.ts";
export { highConfidence, lowConfidence } from "./recognize-columns.ts";
export type { RecognizedColumn } from "./recognize-columns.ts";
export { kindNames } from "./column-kinds.ts";
export type { ColumnKind } from "./column-kinds.ts";
export type { FileCount, Role } from "./record.ts";
export type { IngestRequest } from "./ingest-request.ts";
export type { SecrecyTest } from "./secrecy.ts";
