import type { Issue } from "../base/issue.ts";
import type { Reliability } from "./reliability.ts";
import type { Interval, ThemeMeasures } from "./theme-measures.ts";

export const evaluationMethods = ["learned", "guided", "bayes", "centroid", "majority"] as const;
/**
 * `learned`: as the program files once it has labels · `guided`: as it files without any · naive Bayes, nearest TF-IDF
 * centroid and largest theme: what learning without ideas reaches.
 */
export type EvaluationMethod = (typeof evaluationMethods)[number];

/** How well filing agrees with labels. Themes go by their names, since these are what labels are given by. */
export interface ThemeEvaluation {
  /** Which of the program's two ways the measures of single themes and rows are of: `learned` where it could be tested. */
  readonly program: "learned" | "guided";
  /** Into how many parts the rows were dealt; each part was filed by what the others taught. */
  readonly folds: number;
  /** The program's ways first, then the baselines; all on the same rows. */
  readonly methods: readonly MethodMeasures[];
  /** The program's: themes that rows have or were filed under, in the order of the taxonomy. */
  readonly themes: readonly (ThemeMeasures & { readonly theme: string })[];
  readonly confusion: Confusion;
  readonly reliability: Reliability;
  /** What is left, and right, when only what is stated with at least `confidence` is let through. */
  readonly thresholds: readonly { readonly confidence: number; readonly rows: number; readonly right: number }[];
  /** Rows filed otherwise than given, most confident first, 未归类 last. */
  readonly wrong: readonly WrongRow[];
  readonly issues: readonly Issue[];
}

export interface MethodMeasures {
  readonly method: EvaluationMethod;
  readonly rows: number;
  readonly right: number;
  readonly unfiled: number;
  readonly accuracy: number;
  readonly interval: Interval;
  readonly top2: number;
  readonly macroF1: number;
  /** Null where the method states no confidence. */
  readonly expectedError: number | null;
  /** Rows that, of this method and the program, only the one files as given: how far the two differ on the same rows. */
  readonly onlyThis: number;
  readonly onlyProgram: number;
}

/** Rows by given theme, columns by theme filed under, both in the order of the taxonomy. */
export interface Confusion {
  readonly given: readonly string[];
  /** Null is 未归类: last, and only where it occurs. */
  readonly filed: readonly (string | null)[];
  /** One row a given theme, one column a theme filed under. */
  readonly counts: readonly (readonly number[])[];
}

export interface WrongRow {
  readonly id: string;
  readonly given: string;
  /** Null is 未归类. */
  readonly filed: string | null;
  /** The next best; for 未归类 the nearest. Null where there is none. */
  readonly second: string | null;
  readonly confidence: number | null;
  /** Where the given theme stands among the three best; null where it does not. */
  readonly rankOfGiven: 2 | 3 | null;
  /** Words that spoke most for the theme filed under, best first. */
  readonly terms: readonly string[];
}
