import type { Issue } from "../base/issue.ts";
import type { ProposalFlag } from "../examine/flag.ts";
import type { ProfileSummary, RuleSummary } from "../examine/profile-summary.ts";
import type { Clue } from "../proposal/clue.ts";
import type { PolicyPaper } from "../proposal/policy-paper.ts";
import type { Proposal } from "../proposal/proposal.ts";
import type { Thread } from "../relation/group/thread.ts";
import type { ProposalGroup, SimilarPair } from "../relation/pair/similar-pair.ts";
import type { SessionStatistics } from "../statistics/session-statistics.ts";
import type { NewWords } from "../text/word/new-word.ts";
import type { Ask, Part } from "../text/segmented.ts";
import type { ThemeTest } from "../theme/assign-themes.ts";
import type { Cluster, EarlierCluster, ThemeAssignment, ThemeClustering } from "../theme/assignment.ts";
import type { Taxonomy } from "../theme/taxonomy.ts";
import type { CoverageRow, TopicSuggestion } from "../topic/suggestion.ts";

/** Everything a run found out: what the stages hand to the report. Lists are in the order in which they are written. */
export interface RunResults {
  /** This session's and the history's proposals, in input order. */
  readonly proposals: readonly Proposal[];
  readonly clues: readonly Clue[];
  readonly papers: readonly PolicyPaper[];
  readonly taxonomy: Taxonomy;
  /** By proposal, in the order of `proposals`. */
  readonly structure: readonly {
    readonly id: string;
    readonly parts: readonly Part[];
    readonly asks: readonly Ask[];
  }[];
  /** By proposal, in the order of `proposals`. */
  readonly assignments: readonly ThemeAssignment[];
  readonly clusters: readonly Cluster[];
  /** How each theme that holds a proposal was cut into 议题, in the order of the taxonomy. */
  readonly clusterings: readonly ThemeClustering[];
  /** 议题 of earlier runs that nothing carries on: their ids are spent. */
  readonly endedClusters: readonly EarlierCluster[];
  /** How filings agree with labels they have not seen; null where too few proposals have one. */
  readonly tested: ThemeTest | null;
  /** Where each proposal lies on the map, in [0, 1]²: near means alike, the axes mean nothing. */
  readonly positions: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** Words that set each theme apart in this session, best first, by theme id. */
  readonly themeWords: readonly {
    readonly theme: string;
    readonly words: readonly { readonly term: string; readonly count: number; readonly weight: number }[];
  }[];
  readonly pairs: readonly SimilarPair[];
  readonly groups: readonly ProposalGroup[];
  /** 议题档案: this session's proposals with the earlier ones on the same matter, and how those ended. */
  readonly threads: readonly Thread[];
  /** The rules by which this session's proposals were examined. */
  readonly profile: ProfileSummary;
  /** 审查提示 on this session's proposals, in their order, then in the order of the profile's rules. */
  readonly flags: readonly ProposalFlag[];
  /** Best first within the order of themes. */
  readonly topics: readonly TopicSuggestion[];
  readonly coverage: readonly CoverageRow[];
  /** Words that the archive has and the lexicon lacks. */
  readonly newWords: NewWords;
  readonly issues: readonly Issue[];
  readonly intake: readonly IntakeCount[];
}

/** read = kept + skipped by reason: what became of every record of one input file. */
export interface IntakeCount {
  readonly file: string;
  readonly role: "proposals" | "history" | "policy" | "clues";
  readonly read: number;
  readonly kept: number;
  /** Rule → number of records left out for it. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** What the report needs to know of the run besides its results. */
export interface ReportContext {
  readonly version: string;
  readonly seed: number;
  /** Name, role and SHA-256 of each input, as the manifest has them. */
  readonly inputs: readonly { readonly file: string; readonly role: string; readonly sha256: string }[];
}

/**
 * 目录模型: the results arranged for reading. Every renderer (html, docx, xlsx, charts) draws from this one value,
 * so that a number is the same wherever it stands.
 */
export interface CatalogModel {
  /** e.g. 2026年提案参考选题目录. */
  readonly title: string;
  /** The session's year; null where no proposal tells. */
  readonly year: number | null;
  readonly context: ReportContext;
  readonly results: RunResults;
  readonly totals: {
    readonly session: number;
    readonly history: number;
    readonly clues: number;
    readonly papers: number;
    readonly topics: number;
    readonly jointGroups: number;
    readonly duplicateGroups: number;
    readonly unassigned: number;
    /** This session's proposals with at least one flag. */
    readonly flagged: number;
    /** Rows and documents left out of all inputs because they are marked as secret. */
    readonly withheld: number;
  };
  /** What is counted of this session, for every output alike. */
  readonly statistics: SessionStatistics;
  /** One row a leaf theme, in the order of the taxonomy; 未归类 last (theme null). Counts this session's proposals by best theme. */
  readonly themeRows: readonly ThemeRow[];
  /** Years that occur, ascending. */
  readonly years: readonly number[];
  /** One row a rule of the profile, in its order, those without a hit too; what is marked as secret is no row ({@link totals}). */
  readonly flagRows: readonly FlagRow[];
}

export interface FlagRow extends RuleSummary {
  /** This session's proposals with this flag, in their order; each once. */
  readonly proposals: readonly string[];
}

export interface ThemeRow {
  readonly theme: string | null;
  readonly name: string;
  /** The heading it stands under; equals `name` at the root. */
  readonly heading: string;
  /** This session's proposals whose best theme it is. */
  readonly count: number;
  /** count / this session's proposals, in [0, 1]. */
  readonly share: number;
  /** Proposals by year, this session and history. */
  readonly byYear: Readonly<Record<string, number>>;
  /** Cluster ids, largest first. */
  readonly clusters: readonly string[];
  /** Topic ids, best first. */
  readonly topics: readonly string[];
}
