import type { FieldMap } from "./field-map.ts";
import type { Role } from "./record.ts";

/** What a user hands in under one role: `--history`, `--policy`, `--clues`, or this session's own proposals. */
export interface IngestRequest {
  readonly paths: readonly string[];
  readonly role: Role;
  readonly map: FieldMap;
}
