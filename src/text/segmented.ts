/** A text as words. Word *i* is `terms[words[i]]` of the run's {@link TermTable} and covers [starts[i], ends[i]) of the original. */
export interface Words {
  /** Indexes into the term table, in reading order; punctuation and white space are left out. */
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Every distinct word of a run, so that words travel as numbers. Order is that of first appearance. */
export type TermTable = readonly string[];

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const partKinds = ["situation", "analysis", "recommendation"] as const;
/** 情况、分析、建议: the three parts the rules ask of a proposal. */
export type PartKind = (typeof partKinds)[number];

export interface Part extends Span {
  readonly kind: PartKind;
}

/** 一条建议: a single ask, with the place it was found in the body. */
export interface Ask extends Span {
  /** The ask's own words, its number stripped. */
  readonly text: string;
}

export interface SegmentedProposal {
  readonly id: string;
  readonly subject: Words;
  readonly body: Words;
  /** In order, not overlapping; together they cover the body. Empty for an empty body. */
  readonly parts: readonly Part[];
  /** In order, not overlapping. */
  readonly asks: readonly Ask[];
}
