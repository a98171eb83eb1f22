import type { SourcePlace } from "../base/place.ts";

/** 提案. One proposal as it was handed in. Offsets anywhere in the program are UTF-16 indexes into `subject` or `body`. */
export interface Proposal {
  /** `<year>-<number>` where both are known, else the file's own id, else `<file>#<row>`. Unique within a run. */
  readonly id: string;
  /** 提案号, as written. */
  readonly number: string | null;
  /** Year of the session; null where no column, number, date or file name tells. */
  readonly year: number | null;
  /** 届次; null where no column, number, sheet or title tells term and meeting. */
  readonly session: Session | null;
  /** 大会提案 or 平时提案, where a column or the number says so. */
  readonly occasion: Occasion;
  /** True for earlier sessions (`--history`): they teach and give threads, and are never counted in this session's numbers. */
  readonly history: boolean;
  /** 案由, the title of the matter. */
  readonly subject: string;
  /** 正文. May be empty: a proposal known by its subject alone still takes part. */
  readonly body: string;
  /** 提案者; the first leads (第一提案人). Empty where the source names none. */
  readonly proposers: readonly Proposer[];
  /** 界别, as written. */
  readonly sector: string | null;
  /** 提案形式, read from its column or told from the proposers. */
  readonly form: Form;
  /** 类别, the category the committee itself gave; null where it gave none. */
  readonly category: string | null;
  /** 承办单位: the leading unit and the assisting ones. */
  readonly units: HandlingUnits;
  /** 立案情况. */
  readonly filing: Filing;
  /** 办理结果, A–D as most committees mark it. */
  readonly outcome: Outcome;
  /** ISO 8601 day, or null. */
  readonly date: string | null;
  readonly source: SourcePlace;
}

/** 提案者: a member, several members of whom one is named (“某某等4人”: count 4), or a collective body. */
export type Proposer =
  | { readonly kind: "member"; readonly name: string; readonly count: number }
  | { readonly kind: "collective"; readonly name: string; readonly body: BodyKind };

export const bodyKinds = [
  "party",
  "federation",
  "people-organization",
  "sector",
  "group",
  "committee",
  "local-committee",
  "other",
] as const;
/** Who may propose as a body: 民主党派、工商联、人民团体、界别、小组（联组、活动组）、专门委员会、地方政协; `other` for the rest. */
export type BodyKind = (typeof bodyKinds)[number];

/** 届次: 十四届二次 is term 14, meeting 2. */
export interface Session {
  readonly term: number;
  readonly meeting: number;
}

export const occasions = ["plenary", "between", "unknown"] as const;
/** 大会提案 (handed in for the plenary) or 平时提案 (between two); `unknown` where nothing says. */
export type Occasion = (typeof occasions)[number];

/** 承办单位: 主办 leads, 会办 assist. */
export interface HandlingUnits {
  readonly lead: string | null;
  readonly others: readonly string[];
}

export const forms = ["individual", "joint", "collective", "unknown"] as const;
/** 提案形式: 个人、联名、集体. */
export type Form = (typeof forms)[number];

export const filings = ["filed", "joined", "suggestion", "not-filed", "withdrawn", "pending", "unknown"] as const;
/** 立案情况: 立案、并案、转为意见建议、不予立案、撤案、待定; `unknown` where the source has no such column. */
export type Filing = (typeof filings)[number];

export const outcomes = ["solved", "planned", "later", "reference", "unknown"] as const;
/** 办理结果: A 已解决或采纳、B 正在解决或列入计划、C 因条件限制以后解决、D 留作参考. */
export type Outcome = (typeof outcomes)[number];
