import { parse } from "yaml";
import type { PhraseLists } from "./phrase-test.ts";

/** Words by rule: data/profiles/words.yaml. Throws where a list is not one: it ships with the program. */
export type RuleWords = ReadonlyMap<string, PhraseLists>;

export function parseWords(yaml: string): RuleWords {
  const root = (parse(yaml) ?? {}) as Record<string, Record<string, unknown>>;
  return new Map(
    Object.entries(root).map(([rule, lists]) => [
      rule,
      {
        phrases: readList(lists["phrases"], rule),
        beside: readList(lists["beside"] ?? [], rule),
        unless: readList(lists["unless"] ?? [], rule),
      },
    ]),
  );
}

function readList(list: unknown, rule: string): readonly string[] {
  if (!Array.isArray(list)) throw new Error(`审查词表 ${rule} 里有一组不是列表`);
  return list.map(String);
}
