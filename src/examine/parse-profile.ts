import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { issue, type Issue } from "../base/issue.ts";
import { homeLevels } from "../text/place/home.ts";
import { partKinds } from "../text/segmented.ts";
import type { RuleWords } from "./parse-words.ts";
import {
  isRuleName,
  ruleSettings,
  type Profile,
  type ProfileRule,
  type RuleName,
  type RuleSettings,
} from "./profile.ts";

/** A profile's text with the texts of those it builds on, by name. */
export interface ProfileText {
  readonly text: string;
  /** Without folders. */
  readonly file: string;
}

interface ParseContext {
  readonly words: RuleWords;
  /** The profile that another `extends`, by its name; null where none has it. */
  readonly find: (name: string) => ProfileText | null;
}

/**
 * Reads a rule profile (YAML; form in data/profiles/README.md). Mistakes become issues with their line: what can be understood is kept.
 * Throws only where nothing can be used: not YAML, an unknown profile to build on, or no rule at all.
 */
export function parseProfile(
  { text, file }: ProfileText,
  context: ParseContext,
): { readonly profile: Profile; readonly issues: readonly Issue[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken !== undefined) {
    throw new Error(
      `审查规则文件 ${file} 第 ${lines.linePos(broken.pos[0]).line} 行不合 YAML 格式：${broken.message.split("\n")[0] ?? ""}`,
    );
  }
  const issues: Issue[] = [];
  const complain = (node: unknown, message: string, actual: string | null = null, expected: string | null = null) => {
    const at = (node as { range?: readonly number[] } | null)?.range?.[0];
    const row = at === undefined ? null : lines.linePos(at).line;
    issues.push(
      issue({
        rule: "profile-form",
        severity: "warning",
        message: `审查规则 ${file}${row === null ? "" : ` 第 ${row} 行`}：${message}`,
        file,
        row,
        actual,
        expected,
      }),
    );
  };

  const root = document.contents;
  if (!isMap(root)) throw new Error(`审查规则文件 ${file} 应写成“名称: 内容”的形式，至少要有 rules 一项`);
  const below = readBase();
  const documents = readDocuments();
  const rules = new Map<RuleName, ProfileRule>((below?.rules ?? []).map((rule) => [rule.rule, rule]));
  readRules();
  if (rules.size === 0) throw new Error(`审查规则文件 ${file} 里没有一条可用的规则`);
  const order = Object.keys(ruleSettings);
  return {
    profile: {
      name: textOf(root, "name") || file,
      file,
      level: readLevel() ?? below?.level ?? null,
      rules: [...rules.values()].sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule)),
    },
    issues,
  };

  function readBase(): Profile | null {
    const name = textOf(root as YAMLMap, "extends");
    if (name === "") return null;
    const base = context.find(name);
    if (base === null) throw new Error(`审查规则文件 ${file} 的 extends 写的是“${name}”，没有这个规则文件`);
    // One level is enough for an office, and cannot go round in a circle.
    const parsed = parseProfile(base, { ...context, find: () => null });
    issues.push(...parsed.issues);
    return parsed.profile;
  }

  function readDocuments(): ReadonlyMap<string, string> {
    const list = (root as YAMLMap).get("documents", true);
    const found = new Map<string, string>();
    if (!isMap(list)) return found;
    for (const { key, value } of list.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (!isMap(value) || textOf(value, "title") === "") {
        complain(key, `文件“${name}”缺少 title（文件名称），已略过`);
        continue;
      }
      const [title, date, seen] = [textOf(value, "title"), textOf(value, "date"), textOf(value, "seen")];
      const doubt = seen === "" || seen === "原文" ? "" : `；据${seen}，引用前请核对原文`;
      found.set(
        name,
        `《${title}》${date === "" && doubt === "" ? "" : `（${date}${date === "" ? doubt.slice(1) : doubt}）`}`,
      );
    }
    return found;
  }

  function readRules(): void {
    const list = (root as YAMLMap).get("rules", true);
    if (list === undefined && below !== null) return;
    if (!isMap(list)) {
      complain(list ?? root, "rules 应写成“规则: 内容”的形式，已略过");
      return;
    }
    for (const { key, value } of list.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (!isRuleName(name)) {
        complain(key, `没有“${name}”这条规则，已略过。可用的规则：${order.join("、")}`, name);
      } else if (isScalar(value) && (value.value === "off" || value.value === false)) {
        rules.delete(name);
      } else if (isMap(value)) {
        const rule = readRule(name, value, key);
        if (rule !== null) rules.set(name, rule);
      } else {
        complain(
          key,
          `规则“${name}”应写明依据，例如 {document: 文件, article: 第几条}；不用这条规则的，写 off。已略过`,
        );
      }
    }
  }

  function readRule(name: RuleName, map: YAMLMap, key: unknown): ProfileRule | null {
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
      settings.forms = readTexts(map, "forms", name);
      if (settings.forms.length === 0) {
        complain(key, `规则“${name}”的 forms 应列出案由的写法，这条规则没有启用`, null, "[关于…的建议]");
        return null;
      }
    }
    if (taken.includes("parts")) {
      const wanted = readTexts(map, "parts", name);
      const unknown = wanted.find((part) => !partNames.includes(part));
      if (unknown !== undefined)
        complain(key, `规则“${name}”的 parts 里没有“${unknown}”这一部分，已略过`, unknown, partNames.join("、"));
      settings.parts = partKinds.filter((_kind, i) => wanted.length === 0 || wanted.includes(partNames[i]!));
    }
    if (taken.includes("words")) {
      const shipped = context.words.get(name) ?? { phrases: [], beside: [], unless: [] };
      settings.words = { ...shipped, phrases: [...shipped.phrases, ...readTexts(map, "words", name)] };
    }
    return { rule: name, basis: readBasis(name, map, key), settings };
  }

  function readBasis(name: RuleName, map: YAMLMap, key: unknown): string {
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

  function readTexts(map: YAMLMap, key: string, name: string): readonly string[] {
    const list = map.get(key, true);
    if (list === undefined) return [];
    if (isSeq(list) && list.items.every((item) => isScalar(item) && String(item.value).trim() !== ""))
      return list.items.map((item) => (isScalar(item) ? String(item.value).trim() : ""));
    complain(list, `规则“${name}”的 ${key} 应是一个列表，其中没有空项，已略过`);
    return [];
  }

  function readLevel(): Profile["level"] {
    const name = textOf(root as YAMLMap, "level");
    if (name === "") return null;
    const level = homeLevels[levelNames.indexOf(name)];
    if (level === undefined)
      complain((root as YAMLMap).get("level", true), `level 应为 ${levelNames.join("、")} 之一，已略过`, name);
    return level ?? null;
  }
}

/** In the order of {@link partKinds} and {@link homeLevels}. */
const partNames: readonly string[] = ["情况", "分析", "建议"];
const levelNames: readonly string[] = ["全国", "省级", "地级", "县级"];

function textOf(map: YAMLMap, key: string): string {
  const value: unknown = map.get(key);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
