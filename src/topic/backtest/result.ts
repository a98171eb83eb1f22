import type { Figures, MeasureRules } from "./measure.ts";

export const backtestMethods = ["catalog", "angles", "centers", "labels", "policy", "random"] as const;
/** The catalog by its titles, by titles and angles; history's 议题 by central subjects and by name; policy tasks; history's subjects at random. */
export type BacktestMethod = (typeof backtestMethods)[number];

export interface MethodFigures extends Figures {
  readonly method: BacktestMethod;
  /** Lowest and highest over the draws; null where there is nothing to draw. */
  readonly range: { readonly met: Range; readonly definite: Range } | null;
  /** Proposals that it meets and the catalog's titles do not, and the other way round. Means over the draws. */
  readonly onlyThis: number;
  readonly onlyCatalog: number;
}

export type Range = readonly [low: number, high: number];

export interface Backtest {
  /** Proposals of the session that came after. */
  readonly proposals: number;
  /** The catalog's titles first. All lists are as long as the catalog, or as long as there is matter for. */
  readonly methods: readonly MethodFigures[];
  /** How many random lists there are. */
  readonly draws: number;
  readonly rules: MeasureRules;
  /** In the order of the catalog. */
  readonly topics: readonly ForetoldTopic[];
  /** Proposals that no title of the catalog meets, in the order given. */
  readonly unforeseen: readonly UnforeseenProposal[];
}

export interface ForetoldTopic {
  readonly topic: string;
  readonly title: string;
  readonly theme: string | null;
  /** Nearest first. */
  readonly met: readonly { readonly proposal: string; readonly score: number }[];
}

export interface UnforeseenProposal {
  readonly proposal: string;
  /** The title that came nearest, from the lower level on. */
  readonly nearest: { readonly topic: string; readonly title: string; readonly score: number } | null;
  /** Which other lists meet it. */
  readonly metBy: readonly BacktestMethod[];
}
