import { TableBuilder } from "./build-table.ts";
import type { BuiltTable } from "./build-table.ts";
import { cleanText } from "./clean-text.ts";
import { lookUpHeader } from "./column-names.ts";
import { flattenRecord, textOfValue } from "./flatten-record.ts";
import type { JsonRecord } from "./flatten-record.ts";
import { limits } from "./limits.ts";

export interface JsonRead {
  readonly tables: readonly BuiltTable[];
  /** 1-based numbers of lines that are not JSON; only where each line is a record. */
  readonly badLines: readonly number[];
}

/** An integer too long for a number of JavaScript: an identifier, which must keep all its digits. */
const longIntegers = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/**
 * Reads JSON as tables: the keys of the objects in a list become the header, whether the list is the whole file, stands
 * somewhere inside, or is a single object. Lists of lists are tables as they are. Throws where it is no JSON.
 */
export function parseJson(text: string): JsonRead {
  const value = parse(text);
  if (Array.isArray(value)) return { tables: [listTable(null, value)], badLines: [] };
  if (!isRecord(value)) return { tables: [], badLines: [] };
  const lists = isOneRecord(value) ? [] : findLists(value);
  return {
    tables: lists.length === 0 ? [listTable(null, [value])] : lists.map(([name, list]) => listTable(name, list)),
    badLines: [],
  };
}

/** JSON of a record a line (jsonl, ndjson). A row's number is its line's. */
export function parseJsonLines(text: string): JsonRead {
  const records: [number, unknown][] = [];
  const badLines: number[] = [];
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === "") continue;
    try {
      records.push([i + 1, parse(line)]);
    } catch {
      badLines.push(i + 1);
    }
  }
  const built = recordTable(null, records);
  // A line that is told to be damaged is not told to be blank as well.
  const bad = new Set(badLines);
  const rows = built.table.rows.filter(({ number }) => !bad.has(number));
  return { tables: [{ ...built, table: { ...built.table, rows } }], badLines };
}

function parse(text: string): unknown {
  const value: unknown = JSON.parse(
    text.replace(longIntegers, (token) => (token.startsWith('"') ? token : `"${token}"`)),
  );
  return value;
}

function listTable(sheet: string | null, list: readonly unknown[]): BuiltTable {
  return recordTable(
    sheet,
    list.map((item, i) => [i + 1, item] as const),
  );
}

/** Rows are numbered as records are counted, from 1; the header is row 0. */
function recordTable(sheet: string | null, records: readonly (readonly [number, unknown])[]): BuiltTable {
  const builder = new TableBuilder();
  const flat = records.map(([number, item]) => [number, isRecord(item) ? flattenRecord(item) : null, item] as const);
  const keys = new Map<string, number>();
  for (const [, record] of flat) {
    for (const key of record?.keys() ?? []) if (!keys.has(key) && keys.size < limits.keys) keys.set(key, keys.size);
  }
  if (keys.size > 0) builder.add(0, [...keys.keys()].map(cleanText));
  for (const [number, record, item] of flat) {
    const cells = record === null ? plainCells(item) : Array.from(keys.keys(), (key) => record.get(key) ?? "");
    builder.add(number, cells.map(cleanText));
  }
  return builder.build(sheet);
}

function plainCells(item: unknown): readonly string[] {
  return Array.isArray(item) ? item.map((cell) => textOfValue(cell)) : [textOfValue(item)];
}

/** An object that is a proposal itself, whatever lists it holds: one of its keys is a subject or a body. */
function isOneRecord(value: JsonRecord): boolean {
  return Object.keys(value).some((key) => ["subject", "body"].includes(lookUpHeader(key)?.kind ?? ""));
}

/** Lists of objects inside an object that wraps them (data.list), by the path of keys. */
function findLists(value: JsonRecord, path: readonly string[] = []): [string, readonly unknown[]][] {
  if (path.length > limits.depth) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, readonly unknown[]][] => {
    const here = [...path, key];
    if (Array.isArray(inner)) return inner.some(isRecord) ? [[here.join("."), inner]] : [];
    if (!isRecord(inner)) return [];
    return isOneRecord(inner) ? [[here.join("."), [inner]]] : findLists(inner, here);
  });
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
