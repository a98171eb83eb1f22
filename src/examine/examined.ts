import type { HomeLevel } from "../text/place/home.ts";
import type { Outcome } from "../proposal/proposal.ts";
import type { SegmentedProposal } from "../text/segmented.ts";

/** A proposal as the rules see it. */
export interface Examined {
  readonly subject: string;
  readonly body: string;
  readonly segmented: SegmentedProposal;
  /** Earlier proposals whose wording it shares, most alike first. */
  readonly earlier: readonly EarlierWording[];
}

/** An earlier proposal that reads like the examined one. */
export interface EarlierWording {
  readonly id: string;
  /** As the office cites it. */
  readonly name: string;
  readonly outcome: Outcome;
  /** True where both name the same first proposer. */
  readonly sameProposer: boolean;
  /** Stretches of the examined body that stand in the earlier one, longest first, common wording left out. */
  readonly passages: readonly { readonly start: number; readonly length: number }[];
  /** Found to be the same text handed in again. */
  readonly duplicate: boolean;
  /** The examined proposal's asks that answer to one of the earlier one's: indexes. */
  readonly answeredAsks: ReadonlySet<number>;
}

/** What is known beside the proposal itself. */
export interface Surroundings {
  /** 本级; null where nothing tells. */
  readonly level: HomeLevel | null;
  readonly likeness: Likeness | null;
}

/** How near texts of this session lie to each other; null in {@link Surroundings} where there are too few to say. */
export interface Likeness {
  /** Cosine of two asks, as seen from the mean of all asks. */
  readonly betweenAsks: (proposal: SegmentedProposal, a: number, b: number) => number;
  /** Cosine of a subject and its body, each as seen from the mean of its kind. */
  readonly ofSubject: (proposal: SegmentedProposal) => number;
  /** Log inverse document frequency of a word by term index; 0 for words of grammar and of a subject's shell. */
  readonly weight: (word: number) => number;
}
