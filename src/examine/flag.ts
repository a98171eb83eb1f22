import type { Span } from "../text/segmented.ts";

/** Words of a proposal: exactly the characters [start, end) of the field. */
export interface Quote extends Span {
  readonly field: "subject" | "body";
  readonly quote: string;
}

/**
 * 审查提示: what a rule of the committee's profile points at. A hint for the person who examines, never a verdict.
 * Its own quote is where to look first; empty (start = end = 0) where what is told is that something is missing.
 */
export interface Flag extends Quote {
  /** Stable kebab-case name; reports/catalog/rule-names.ts has the Chinese one. */
  readonly rule: string;
  /** One Chinese sentence: what was found. */
  readonly message: string;
  /** One Chinese sentence: how it may be mended, or what to look at. */
  readonly suggestion: string;
  /** The document and, where known, the article it rests on, in Chinese. */
  readonly basis: string;
  /** Other words it rests on, in the order of the text. */
  readonly further: readonly Quote[];
  /** The earlier proposal it is held against; null for all rules but repetition. */
  readonly earlier: string | null;
}

/** A flag with the proposal it was raised on. */
export interface ProposalFlag extends Flag {
  readonly proposal: string;
}
