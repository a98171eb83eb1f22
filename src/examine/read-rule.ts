import { isScalar, isSeq, type YAMLMap } from "yaml";
import { partKinds } from "../text/segmented.ts";
import type { RuleWords } from "./parse-words.ts";
import { ruleSettings, type ProfileRule, type RuleName, type RuleSettings } from "./profile.ts";

/** Tells a mistake at a node of the file. */
export type Complain = (node: unknown, message: string, actual?: string | null, expected?: string | null) => void;

interface Reading {
  readonly words: RuleWords;
  /** How each document is cited, by the profile's short name for it. */
  readonly documents: ReadonlyMap<string, string>;
  readonly complain: Complain;
}

/** One rule of a profile with its numbers, words and basis; null where it cannot be used. `key`: the node of its name. */
export function readRule(name: RuleName, map: YAMLMap, key: unknown, reading: Reading): ProfileRule | null {
  const { words, complain } = reading;
  const taken: readonly string[] = ruleSettings[name];
  for (const item of map.items) {
    const setting = isScalar(item.key) ? String(item.key.value) : "";
    if (!["document", "article", ...taken].includes(setting))
      complain(item.key, `规则“${name}”没有“${setting}”这一项，已略过`, setting);
  }
  const settings: { -readonly [K in keyof RuleSettings]: RuleSettings[K] } = {
    most: 0,
    forms: [],
    parts: [],
    words: { phrases: [], beside: [], unless: [] },
  };
  if (taken.includes("most")) {
    const most: unknown = map.get("most");
    if (typeof most !== "number" || !Number.isInteger(most) || most < 1) {
      complain(
        map.get("most", true) ?? key,
        `规则“${name}”的 most 应是一个正整数，这条规则没有启用`,
        String(most),
        "1500",
      );
      return null;
    }
    settings.most = most;
  }
  if (taken.includes("forms")) {
    settings.forms = readTexts(map, "forms", name, complain);
    if (settings.forms.length === 0) {
      complain(key, `规则“${name}”的 forms 应列出案由的写法，这条规则没有启用`, null, "[关于…的建议]");
      return null;
    }
  }
  if (taken.includes("parts")) {
    const wanted = readTexts(map, "parts", name, complain);
    const unknown = wanted.find((part) => !partNames.includes(part));
    if (unknown !== undefined)
      complain(key, `规则“${name}”的 parts 里没有“${unknown}”这一部分，已略过`, unknown, partNames.join("、"));
    settings.parts = partKinds.filter((_kind, i) => wanted.length === 0 || wanted.includes(partNames[i]!));
  }
  if (taken.includes("words")) {
    const shipped = words.get(name) ?? { phrases: [], beside: [], unless: [] };
    settings.words = { ...shipped, phrases: [...shipped.phrases, ...readTexts(map, "words", name, complain)] };
  }
  return { rule: name, basis: readBasis(name, map, key, reading), settings };
}

function readBasis(name: RuleName, map: YAMLMap, key: unknown, { documents, complain }: Reading): string {
  const source = textOf(map, "document");
  const document = documents.get(source);
  if (document === undefined) {
    complain(
      map.get("document", true) ?? key,
      `规则“${name}”的依据（document）${source === "" ? "没有写" : `“${source}”不在 documents 里`}，按未注明依据处理`,
      source,
    );
    return "未注明依据";
  }
  const article = textOf(map, "article");
  return `${document}${article === "" ? "，条款未查明" : article}`;
}

function readTexts(map: YAMLMap, key: string, name: string, complain: Complain): readonly string[] {
  const list = map.get(key, true);
  if (list === undefined) return [];
  if (isSeq(list) && list.items.every((item) => isScalar(item) && String(item.value).trim() !== ""))
    return list.items.map((item) => (isScalar(item) ? String(item.value).trim() : ""));
  complain(list, `规则“${name}”的 ${key} 应是一个列表，其中没有空项，已略过`);
  return [];
}

/** In the order of {@link partKinds}. */
const partNames: readonly string[] = ["情况", "分析", "建议"];

/** A value of a map as text; empty where there is none. */
export function textOf(map: YAMLMap, key: string): string {
  const value: unknown = map.get(key);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
