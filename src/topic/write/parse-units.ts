import { parse } from "yaml";
import type { UnitProfile } from "./units.ts";

/** Reads the table of handling units (YAML; form in data/units/README.md). Throws where an entry has no name or no terms. */
export function parseUnits(yaml: string): readonly UnitProfile[] {
  const entries: unknown = parse(yaml);
  if (!Array.isArray(entries)) throw new Error("承办单位表应是一个列表");
  return entries.map((entry: unknown, i) => {
    const { name, terms } = (entry ?? {}) as { name?: unknown; terms?: unknown };
    if (typeof name !== "string" || !Array.isArray(terms))
      throw new Error(`承办单位表第 ${i + 1} 项缺少 name 或 terms`);
    return { name, terms: terms.map(String) };
  });
}
