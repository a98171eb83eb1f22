import { lookUpHeader } from "./column-names.ts";
import { limits } from "./limits.ts";

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Keys under which an object says what it is called. */
const nameKey = /^(姓名|名称|名字|标题|单位|name|title|label|text)$/i;

/**
 * A JSON object as columns of text. An object inside that is one thing by its key (提案人: {姓名, 单位}) is one cell;
 * of any other the keys become columns of their own, named by the path where the last key alone says nothing
 * (基本信息: {案由, 编号} → 案由 and 编号; 附件: {路径} → 附件.路径).
 */
export function flattenRecord(record: JsonRecord, path: readonly string[] = []): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  const add = (key: string, text: string): void => {
    if (text !== "" || !columns.has(key)) columns.set(key, text);
  };
  for (const [key, value] of Object.entries(record)) {
    const isKnown = lookUpHeader(key) !== null;
    const name = isKnown && !columns.has(key) ? key : [...path, key].join(".");
    if (isObject(value) && !isKnown && path.length < limits.depth) {
      for (const [inner, text] of flattenRecord(value, [...path, key])) add(inner, text);
    } else {
      add(name, textOfValue(value));
    }
  }
  return columns;
}

/** A value as a cell shows it: lists joined, an object by its name or as 键：值. */
export function textOfValue(value: unknown, depth = 0): string {
  if (value === null || value === undefined || depth > limits.depth) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => textOfValue(item, depth + 1)).filter((text) => text !== "");
    // Paragraphs stay paragraphs, names are listed.
    return items.join(items.some((text) => text.length > 20 || /[。；\n]/.test(text)) ? "\n" : "、");
  }
  if (!isObject(value)) return "";
  const entries = Object.entries(value);
  const named = entries.find(([key, inner]) => nameKey.test(key) && typeof inner === "string");
  if (named !== undefined) return textOfValue(named[1], depth + 1);
  return entries
    .map(([key, inner]) => [key, textOfValue(inner, depth + 1)] as const)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => `${key}：${text}`)
    .join("；");
}

function isObject(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
