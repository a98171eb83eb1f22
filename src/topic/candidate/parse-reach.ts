import { parse } from "yaml";
import { phrasePattern } from "../../base/phrases.ts";
import type { Reach } from "./reach.ts";

/** Reads data/reach/reach.yaml (form in its README.md). Throws where a list is missing. */
export function parseReach(yaml: string): Reach {
  const { nation, province, city, somewhere, ended } = (parse(yaml) ?? {}) as Record<string, unknown>;
  return {
    deciders: [
      { level: "nation", tasks: toPattern(Object.values(fieldsOf(nation, "nation")).flat()) },
      { level: "province", tasks: toPattern(Object.values(fieldsOf(province, "province")).flat()) },
      { level: "city", tasks: toPattern(Object.values(fieldsOf(city, "city")).flat()) },
    ],
    somewhere: toPattern(somewhere, "gu"),
    ended: Object.entries(fieldsOf(ended, "ended")).map(([year, campaigns]) => ({
      lastYear: Number(year),
      campaigns: toPattern(campaigns),
    })),
  };
}

function fieldsOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`事权表缺少 ${name}，或者写法有误`);
  return value as Readonly<Record<string, unknown>>;
}

function toPattern(phrases: unknown, flags = "u"): RegExp {
  if (!Array.isArray(phrases) || phrases.length === 0) throw new Error("事权表里有一组不是词语的列表");
  return phrasePattern(phrases.map(String), flags);
}
