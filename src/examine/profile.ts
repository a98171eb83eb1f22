import type { HomeLevel } from "../text/place/home.ts";
import type { PartKind } from "../text/segmented.ts";
import type { PhraseLists } from "./phrase-test.ts";

/** 审查规则: what a committee examines its proposals by. Plain data. */
export interface Profile {
  /** e.g. 全国政协提案工作条例（默认）. */
  readonly name: string;
  /** Without folders. */
  readonly file: string;
  /** The committee's own level, where the profile says it; null: told from its proposals. */
  readonly level: HomeLevel | null;
  /** In the order in which flags are shown. */
  readonly rules: readonly ProfileRule[];
}

export interface ProfileRule {
  readonly rule: RuleName;
  /** Document, date and article, in Chinese, with what must be checked before it is cited. */
  readonly basis: string;
  readonly settings: RuleSettings;
}

/** What a rule does not take ({@link ruleSettings}) is 0 or empty. */
export interface RuleSettings {
  /** Characters, or asks. */
  readonly most: number;
  /** Ways to write a subject; “…” stands for anything. */
  readonly forms: readonly string[];
  /** Parts that no proposal may lack. */
  readonly parts: readonly PartKind[];
  readonly words: PhraseLists;
}

/** What each rule is told by the profile; `words`: from data/profiles/words.yaml, with what the profile adds. */
export const ruleSettings = {
  "missing-part": ["parts"],
  "no-asks": [],
  "vague-asks": ["words"],
  "body-long": ["most"],
  "title-form": ["forms"],
  "title-long": ["most"],
  "title-mismatch": [],
  "several-matters": [],
  "many-asks": ["most"],
  "beyond-level": ["words"],
  "secret-matter": ["words"],
  "forbidden-matter": ["words"],
  "party-personnel": ["words"],
  "party-internal": ["words"],
  litigation: ["words"],
  academic: ["words"],
  "personal-matter": ["words"],
  promotion: ["words"],
  "named-complaint": ["words"],
  repeated: [],
} as const satisfies Readonly<Record<string, readonly (keyof RuleSettings)[]>>;

export type RuleName = keyof typeof ruleSettings;

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(ruleSettings, name);
}
