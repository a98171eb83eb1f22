import type { Issue } from "../../base/issue.ts";
import type { SourcePlace } from "../../base/place.ts";
import type { Backtest } from "../../topic/backtest/result.ts";
import type { IntakeCount, ReportContext } from "../catalog-model.ts";

/** 回测报告: everything a backtest found, for every renderer and for the command line. */
export interface BacktestModel {
  readonly context: ReportContext;
  /** One entry a file that was read; those of role `proposals` are the session that came after. */
  readonly intake: readonly IntakeCount[];
  readonly counts: BacktestCounts;
  readonly backtest: Backtest;
  /** What was doubtful in the files. */
  readonly issues: readonly Issue[];
  /** The later proposals, by id. */
  readonly proposals: ReadonlyMap<string, { readonly subject: string; readonly source: SourcePlace }>;
  /** Theme id → name. */
  readonly themeNames: ReadonlyMap<string, string>;
}

export interface BacktestCounts {
  readonly history: number;
  readonly papers: number;
  readonly clues: number;
  /** Later proposals read; compared = later − repeated. */
  readonly later: number;
  /** Of these, the same texts as in history: left out. */
  readonly repeated: number;
  /** Topics asked for; there may be fewer. */
  readonly wanted: number;
}
