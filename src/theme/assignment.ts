/** 主题归类 of one proposal: the best themes, best first, at most three. Empty means 未归类. */
export interface ThemeAssignment {
  readonly proposal: string;
  readonly themes: readonly ScoredTheme[];
  /** For 未归类: the theme that came nearest, to help the clerk; null otherwise. */
  readonly nearest: ScoredTheme | null;
}

export interface ScoredTheme {
  readonly theme: string;
  /** Estimated probability in [0, 1]. */
  readonly score: number;
  /** Who says so: the input itself, what was learned from labeled rows, or the taxonomy's own words. */
  readonly method: "given" | "learned" | "guided";
  /** The words that spoke most for it, with their share of all that spoke for it; only for the best theme, empty for `given`. */
  readonly evidence: readonly { readonly term: string; readonly contribution: number }[];
}

/** 议题: proposals of one theme that speak of one thing. */
export interface Cluster {
  readonly id: string;
  readonly theme: string | null;
  /** A phrase from the texts, 4–14 characters, unlike every other label. */
  readonly label: string;
  /** Words that set it apart, best first. */
  readonly terms: readonly string[];
  /** Proposal ids; the first is the most central one. */
  readonly members: readonly string[];
}
