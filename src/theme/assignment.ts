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
  /** The words that spoke most for it, with their share of all that spoke for it; only for the best theme the program finds, empty for `given`. */
  readonly evidence: readonly { readonly term: string; readonly contribution: number }[];
}

/** 议题: proposals of one theme that speak of one thing. */
export interface Cluster {
  /** `<theme>/<n>`; an earlier run's 议题 that is carried on keeps its id, and no id is given twice. */
  readonly id: string;
  readonly theme: string | null;
  /** A phrase from the texts, 4–14 characters, unlike every other label. */
  readonly label: string;
  /** Words that set it apart, best first. */
  readonly terms: readonly string[];
  /** Proposal ids; the first is the most central one. */
  readonly members: readonly string[];
  /** How many of the members are this session's, and how many earlier ones. */
  readonly current: number;
  readonly earlier: number;
  /** 新出现: several proposals now, none before · 消退: several before, none now. Null where numbers are too low to tell. */
  readonly change: "new" | "gone" | null;
  /** How much of it is found again when a fifth of the theme's proposals is left out, in [0, 1]; null for a theme of one 议题. */
  readonly stability: number | null;
}

/** How a theme was cut into 议题. */
export interface ThemeClustering {
  readonly theme: string | null;
  readonly proposals: number;
  readonly clusters: number;
  /** Simplified silhouette in [−1, 1] by which the number was chosen; null for one 议题 or where earlier ones were carried on. */
  readonly silhouette: number | null;
  /** Mean over its proposals of their 议题's stability. */
  readonly stability: number | null;
}

/** 议题 as an earlier run left them; without members, one that ended before: its id must not be given again. */
export interface EarlierCluster {
  readonly id: string;
  readonly theme: string | null;
  readonly label: string;
  /** Proposal ids. */
  readonly members: readonly string[];
}
