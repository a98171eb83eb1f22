import { basename } from "node:path";
import type { FieldMap } from "../src/ingest/field-map.ts";
import type { Move } from "../src/pipeline/moves.ts";
import type { EvaluationModel } from "../src/report/evaluation/evaluation-model.ts";
import type { SegmenterName } from "../src/text/segmenter.ts";
import type { RunEffects } from "./run-request.ts";

/** What `xuanti evaluate` was asked to do, checked: every path exists, every value is in range. Paths are as typed. */
export interface EvaluateRequest {
  readonly paths: readonly string[];
  /** Null: nothing is written, the figures are told only. */
  readonly out: string | null;
  /** Null: the taxonomy that ships where the categories fit it, else the categories themselves. */
  readonly taxonomy: string | null;
  /** Files and folders of words, added to the lexicon that ships. */
  readonly lexicon: readonly string[];
  readonly map: FieldMap;
  readonly seed: number;
  readonly segmenter: SegmenterName;
}

/** The options as the manifest shows them: no paths, for two machines must write the same. */
export function toEvaluateOptions({ taxonomy, lexicon, map, segmenter }: EvaluateRequest): object {
  const names = lexicon.map((path) => basename(path));
  return { taxonomy: taxonomy === null ? null : basename(taxonomy), lexicon: names, map, segmenter };
}

/** What the command line tells of a finished evaluation. */
export interface EvaluateOutcome {
  readonly model: EvaluationModel;
  /** Rule → what the user calls it. */
  readonly ruleNames: Readonly<Record<string, string>>;
  /** What was written, relative to the output folder. */
  readonly files: readonly string[];
  /** Files changed by hand since the last run, kept under another name. */
  readonly kept: readonly Move[];
  readonly seconds: number;
}

/** Throws WrongUse, WorldFailure or what the file system throws; when `signal` is aborted, its reason. */
export type RunEvaluation = (request: EvaluateRequest, effects: RunEffects) => Promise<EvaluateOutcome>;
