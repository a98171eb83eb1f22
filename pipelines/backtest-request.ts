import { basename } from "node:path";
import type { FieldMap } from "../src/ingest/field-map.ts";
import type { Move } from "../src/pipeline/moves.ts";
import type { BacktestModel } from "../src/report/backtest/backtest-model.ts";
import type { RunEffects } from "./run-request.ts";

/** What `xuanti backtest` was asked to do, checked: every path exists, every value is in range. Paths are as typed. */
export interface BacktestRequest {
  /** Proposals of the sessions before. */
  readonly history: readonly string[];
  readonly policy: readonly string[];
  readonly clues: readonly string[];
  /** Proposals of the session that came after. */
  readonly actual: readonly string[];
  /** Null: nothing is written, the figures are told only. */
  readonly out: string | null;
  /** Null: the taxonomy that ships with the program. */
  readonly taxonomy: string | null;
  /** Files and folders of words, added to the lexicon that ships. */
  readonly lexicon: readonly string[];
  readonly map: FieldMap;
  /** Topics wanted, at least 1. */
  readonly topics: number;
  readonly seed: number;
}

/** The options as the manifest shows them: no paths, for two machines must write the same. */
export function toBacktestOptions({ taxonomy, lexicon, map, topics }: BacktestRequest): object {
  return {
    taxonomy: taxonomy === null ? null : basename(taxonomy),
    lexicon: lexicon.map((path) => basename(path)),
    map,
    topics,
  };
}

/** What the command line tells of a finished backtest. */
export interface BacktestOutcome {
  readonly model: BacktestModel;
  /** Rule → what the user calls it. */
  readonly ruleNames: Readonly<Record<string, string>>;
  /** What was written, relative to the output folder. */
  readonly files: readonly string[];
  /** Files changed by hand since the last run, kept under another name. */
  readonly kept: readonly Move[];
  readonly seconds: number;
}

/** Throws WrongUse, WorldFailure or what the file system throws; when `signal` is aborted, its reason. */
export type RunBacktest = (request: BacktestRequest, effects: RunEffects) => Promise<BacktestOutcome>;
