import type { Reading } from "./reading.ts";

export const relations = ["duplicate", "joint", "related"] as const;
/** 重复 · 建议并案 · 同类, from closest to loosest. */
export type Relation = (typeof relations)[number];

/** Two proposals that are at least related; a < b by code unit. */
export interface SimilarPair {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** How an examiner may read it. */
  readonly reading: Reading;
  /** Calibrated probability that the two should be handled jointly (duplicate or joint), in [0, 1]. */
  readonly score: number;
  /** Calibrated probability that they are at least related, in [0, 1]. */
  readonly relatedScore: number;
  readonly evidence: PairEvidence;
}

export interface PairEvidence {
  /** What was measured, and how much each raised (+) or lowered (−) the log-odds of `score`. Most decisive first. */
  readonly signals: readonly Signal[];
  /** Wording the two bodies share, longest first. */
  readonly passages: readonly { readonly aStart: number; readonly bStart: number; readonly length: number }[];
  /** Asks that answer each other: indexes into the two proposals' asks, best first. */
  readonly asks: readonly { readonly a: number; readonly b: number; readonly similarity: number }[];
}

export interface Signal {
  readonly name: string;
  readonly value: number;
  readonly contribution: number;
}

/** 并案建议组: proposals of which each fits the whole. */
export interface ProposalGroup {
  readonly id: string;
  /** At least two, in order of id. */
  readonly members: readonly string[];
  /** 建议主提案. */
  readonly lead: string;
  /** Why this one leads, in Chinese. */
  readonly leadReason: string;
  readonly relation: "duplicate" | "joint";
  /** Pairs within the group whose own evidence is weak: a person should look. */
  readonly bridges: readonly (readonly [string, string])[];
  /** The distinct asks a joint case must still answer, each with the proposals that make it. */
  readonly asks: readonly GroupAsk[];
  /** What a person ruled; `open` until someone did. */
  readonly verdict: "open" | "joined" | "kept-apart";
}

export interface GroupAsk {
  /** In the words of the lead, or of the first who makes it. */
  readonly text: string;
  /** Who makes it, in order of id. */
  readonly members: readonly string[];
  /** In the words of the others: what they ask may go further. */
  readonly others: readonly { readonly member: string; readonly text: string }[];
}
