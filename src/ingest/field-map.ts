import { columnKinds } from "./column-kinds.ts";
import type { ColumnKind } from "./column-kinds.ts";

/** What a user may tie to a header with `--map FIELD=HEADER`. `title` is the clue's name for `subject`. */
export const fields: readonly Field[] = [...columnKinds, "title"];
export type Field = ColumnKind | "title";

/** Field → header text as it stands in the file. */
export type FieldMap = Readonly<Partial<Record<Field, string>>>;

/** Reads `FIELD=HEADER` arguments; throws on anything that is none. */
export function parseFieldMap(texts: readonly string[]): FieldMap {
  const map: Partial<Record<Field, string>> = {};
  for (const text of texts) {
    const cut = text.indexOf("=");
    const field = text.slice(0, Math.max(0, cut)).trim();
    const header = text.slice(cut + 1).trim();
    if (cut <= 0 || header === "") throw new Error(`--map 要写成“字段=表头”，例如 --map subject=案由，不能是：${text}`);
    if (!isField(field)) throw unknownField(field);
    if (map[field] !== undefined) throw new Error(`--map 里字段 ${field} 写了两次：${map[field]}、${header}`);
    map[field] = header;
  }
  return map;
}

/** Throws where a map made elsewhere names a field that does not exist. */
export function assertFieldMap(map: FieldMap): void {
  for (const field of Object.keys(map)) if (!isField(field)) throw unknownField(field);
}

function isField(text: string): text is Field {
  return fields.some((field) => field === text);
}

function unknownField(field: string): Error {
  return new Error(`--map 不认识字段“${field}”，可用的字段有：${fields.join("、")}`);
}
