import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { issue, type Issue } from "../base/issue.ts";
import { homeLevels } from "../text/place/home.ts";
import type { RuleWords } from "./parse-words.ts";
import { isRuleName, ruleSettings, type Profile, type ProfileRule, type RuleName } from "./profile.ts";
import { readRule, textOf, type Complain } from "./read-rule.ts";

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
  const complain: Complain = (node, message, actual = null, expected = null) => {
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
  return {
    profile: {
      name: textOf(root, "name") || file,
      file,
      level: readLevel() ?? below?.level ?? null,
      rules: [...rules.values()].sort((a, b) => ruleOrder.indexOf(a.rule) - ruleOrder.indexOf(b.rule)),
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
        complain(key, `没有“${name}”这条规则，已略过。可用的规则：${ruleOrder.join("、")}`, name);
      } else if (isScalar(value) && (value.value === "off" || value.value === false)) {
        rules.delete(name);
      } else if (isMap(value)) {
        const rule = readRule(name, value, key, { words: context.words, documents, complain });
        if (rule !== null) rules.set(name, rule);
      } else {
        complain(
          key,
          `规则“${name}”应写明依据，例如 {document: 文件, article: 第几条}；不用这条规则的，写 off。已略过`,
        );
      }
    }
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

/** In the order of {@link homeLevels}. */
const levelNames: readonly string[] = ["全国", "省级", "地级", "县级"];
const ruleOrder: readonly string[] = Object.keys(ruleSettings);
