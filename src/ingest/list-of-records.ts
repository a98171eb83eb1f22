import type { FieldMap } from "./field-map.ts";
import { findHeader } from "./find-header.ts";
import type { Table } from "./table.ts";

/**
 * A table under a text's name or inside a document: a header most of whose cells are known, a subject among them, and
 * rows under it as wide. A form (案由 | 关于…) has every other cell known at most, and is no list.
 */
export function isListOfRecords(table: Table, map: FieldMap): boolean {
  const header = findHeader(table, map);
  if (header === null || header.rows.length === 0 || header.headers.length < 2) return false;
  const named = header.headers.filter((text) => text !== "").length;
  const known = header.columns.filter(({ how }) => how === "exact" || how === "map").length;
  if (known < 2 || known <= named * 0.6 || !header.columns.some(({ kind }) => kind === "subject")) return false;
  const rows = table.rows.slice(header.firstRecord).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const wide = rows.filter(({ cells }) => cells.length >= header.headers.length * 0.6).length;
  return rows.length > 0 && wide >= rows.length * 0.6;
}
