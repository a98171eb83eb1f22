import { parse } from "yaml";
import type { CivicAngle, CivicMatter, CivicPart } from "./civic-matter.ts";

const titleLength = { min: 6, max: 25 };
const angleLength = { min: 7, max: 22 };

/** Reads the table of civic matters (YAML; form in data/civic/README.md). Throws, naming the entry, where one is not whole. */
export function parseCivicMatters(yaml: string): readonly CivicMatter[] {
  const entries: unknown = parse(yaml);
  if (!Array.isArray(entries)) throw new Error("民生事项表应是一个列表");
  return entries.map((entry: unknown, i) => parseMatter(entry, `民生事项表第 ${i + 1} 项`));
}

function parseMatter(entry: unknown, place: string): CivicMatter {
  const { title, pattern, except, units, angles, parts = [] } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const name = readText(title, titleLength, `${place}的 title`);
  const here = `${place}（${name}）`;
  if (!Array.isArray(units) || units.length === 0) throw new Error(`${here}缺少 units`);
  if (!Array.isArray(angles) || angles.length === 0) throw new Error(`${here}缺少 angles`);
  if (!Array.isArray(parts) || parts.length === 1) throw new Error(`${here}的 parts 应是两项以上的列表`);
  return {
    title: name,
    pattern: readPattern(pattern, `${here}的 pattern`),
    except: except === undefined ? null : readPattern(except, `${here}的 except`),
    units: units.map((unit: unknown, i) => readText(unit, null, `${here}的第 ${i + 1} 个 units`)),
    angles: angles.map((angle: unknown, i) => parseAngle(angle, `${here}的第 ${i + 1} 个切口`)),
    parts: parts.map((part: unknown, i) => parsePart(part, `${here}的第 ${i + 1} 个 parts`)),
  };
}

function parsePart(entry: unknown, place: string): CivicPart {
  const { title, pattern } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  return {
    title: readText(title, titleLength, `${place}的 title`),
    pattern: readPattern(pattern, `${place}的 pattern`),
  };
}

function parseAngle(entry: unknown, place: string): CivicAngle {
  const { text, pattern } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  return {
    text: readText(text, angleLength, `${place}的 text`),
    pattern: readPattern(pattern, `${place}的 pattern`),
  };
}

function readText(value: unknown, length: { readonly min: number; readonly max: number } | null, what: string): string {
  if (typeof value !== "string" || value.trim() === "") throw new Error(`${what}缺失`);
  if (length !== null && (value.length < length.min || value.length > length.max))
    throw new Error(`${what}应为 ${length.min}—${length.max} 字，现为 ${value.length} 字：${value}`);
  return value;
}

function readPattern(value: unknown, what: string): RegExp {
  const source = readText(value, null, what);
  try {
    return new RegExp(source, "u");
  } catch (error) {
    throw new Error(`${what}不是正则表达式：${source}`, { cause: error });
  }
}
