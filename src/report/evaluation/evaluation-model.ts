import type { Issue } from "../../base/issue.ts";
import type { SourcePlace } from "../../base/place.ts";
import type { TaxonomyOrigin } from "../../theme/choose-taxonomy.ts";
import type { ThemeEvaluation } from "../../theme/evaluation.ts";
import type { IntakeCount, ReportContext } from "../catalog-model.ts";

/** 检验报告: everything an evaluation found, for every renderer and for the command line. */
export interface EvaluationModel {
  readonly context: ReportContext;
  /** One entry a file that was read. */
  readonly intake: readonly IntakeCount[];
  /** proposals = labeled + unlabeled; labeled = tested + unknown. */
  readonly counts: EvaluationCounts;
  readonly taxonomy: {
    readonly name: string;
    readonly origin: TaxonomyOrigin;
    /** Themes that proposals can be filed under. */
    readonly themes: number;
  };
  readonly evaluation: ThemeEvaluation;
  /** What the labels leave in doubt: limits what the figures can say. */
  readonly doubts: readonly Issue[];
  /** What was doubtful in the files. */
  readonly issues: readonly Issue[];
  /** The wrong rows' proposals, by id. */
  readonly proposals: ReadonlyMap<string, { readonly subject: string; readonly source: SourcePlace }>;
}

export interface EvaluationCounts {
  readonly proposals: number;
  readonly labeled: number;
  /** Without category: they teach words, and are not tested. */
  readonly unlabeled: number;
  /** Labeled with a category that the taxonomy does not know: not tested either. */
  readonly unknown: number;
  readonly tested: number;
  /** Different themes among the tested. */
  readonly categories: number;
}
