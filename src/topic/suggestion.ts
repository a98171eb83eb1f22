import type { SourcePlace } from "../base/place.ts";

/** 选题建议: one line of the catalog. Never without evidence. */
export interface TopicSuggestion {
  readonly id: string;
  readonly theme: string | null;
  /** 关于……的建议, 8–30 characters. */
  readonly title: string;
  /** Two to four sentences drawn from the evidence. */
  readonly background: string;
  /** 切口: one to four smaller ways into the matter; one only where the evidence is strong. */
  readonly angles: readonly string[];
  /** For each angle, what it was read from: places in `evidence`; never empty. */
  readonly angleEvidence: readonly (readonly number[])[];
  /** 既往提案: who has written on the matter, history and this session, nearest first. Proposal ids, at most {@link maxWritten}. */
  readonly written: readonly string[];
  /** The clues that the background counts, most liked first: ids. */
  readonly clues: readonly string[];
  /** 可能的承办单位. */
  readonly units: readonly string[];
  /** In [0, 1]; the weighted sum of the factors. */
  readonly score: number;
  readonly factors: TopicFactors;
  readonly evidence: readonly Evidence[];
}

/**
 * Why a candidate did not become a topic: members do not write on such matters here · another territory's · another level's · too wide · copies an existing title ·
 * this session covers it · a better topic speaks for it · fewer than two ways in · nobody here asks anything about it · no evidence · better ones filled the places.
 */
export const refusalReasons = [
  "off-ground",
  "elsewhere",
  "beyond-reach",
  "broad",
  "copy",
  "covered",
  "same-topic",
  "few-angles",
  "unasked",
  "no-evidence",
  "outranked",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** More would be a bibliography. */
export const maxWritten = 8;

/** Each in [0, 1]: 政策权重、公众关切、覆盖缺口、多年反复、新颖程度. */
export interface TopicFactors {
  readonly policy: number;
  readonly demand: number;
  readonly gap: number;
  readonly recurrence: number;
  readonly novelty: number;
}

export interface Evidence {
  readonly kind: "policy" | "clue" | "proposal";
  /** Proposal or clue id; for a policy its file. */
  readonly ref: string;
  readonly source: SourcePlace;
  /** Exactly the characters [start, end) of the source text: a policy paragraph, a clue's text, a proposal's body (or its subject where it has no body). */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export const coverageStatuses = ["empty", "thin", "covered", "saturated"] as const;
/** 空白、偏少、适度、饱和. */
export type CoverageStatus = (typeof coverageStatuses)[number];

/** 覆盖矩阵 row: one policy point and how many proposals took it up, by year. */
export interface CoverageRow {
  /** The task in the paper's own words. */
  readonly point: string;
  readonly theme: string | null;
  readonly source: SourcePlace;
  readonly byYear: Readonly<Record<string, number>>;
  readonly status: CoverageStatus;
  /** The proposals behind the counts. */
  readonly proposals: readonly string[];
}
