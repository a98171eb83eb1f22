import type { Issue } from "../src/base/issue.ts";
import type { TableColumns } from "../src/ingest/describe-columns.ts";
import type { FieldMap } from "../src/ingest/field-map.ts";
import type { RunOutcome } from "./run-request.ts";

/** What `xuanti run --explain-columns` was asked to look at; every path exists. */
export interface ColumnsRequest {
  readonly paths: readonly string[];
  readonly history: readonly string[];
  readonly clues: readonly string[];
  readonly map: FieldMap;
}

export interface ColumnsOutcome {
  readonly tables: readonly TableColumns[];
  /** Files without a table of records: read by their labels (案由：…), or not at all. */
  readonly documents: readonly string[];
  /** All that was doubted about the files and their columns. */
  readonly issues: readonly Issue[];
  readonly ruleNames: RunOutcome["ruleNames"];
}

/** Reads the files and writes nothing. */
export type ExplainColumns = (request: ColumnsRequest) => Promise<ColumnsOutcome>;
