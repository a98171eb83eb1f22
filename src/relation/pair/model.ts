/** A logistic model over named signals: log-odds = bias + Σ weight · (value − mean) / sd. */
export interface LogisticModel {
  readonly bias: number;
  readonly terms: readonly LogisticTerm[];
}

export interface LogisticTerm {
  readonly signal: string;
  readonly weight: number;
  readonly mean: number;
  readonly sd: number;
}

/** What data/relation/model.json holds; written by data/relation/train.ts. */
export interface RelationModel {
  /** For the manifest and for whoever asks where the numbers come from. */
  readonly trained: {
    readonly on: string;
    readonly pairs: number;
    readonly figures: Readonly<Record<string, number>>;
  };
  /** Of being handled jointly (duplicate or joint). */
  readonly joint: LogisticModel;
  /** Of being at least related. */
  readonly related: LogisticModel;
  /** Least probability for each verdict, chosen for the best F1 in cross-validation. */
  readonly thresholds: { readonly joint: number; readonly related: number };
}

/** A model ready for signals that come as one row of numbers in a fixed order. */
export interface RowModel {
  readonly bias: number;
  /** Factor and mean by column; columns the model does not use have factor 0. */
  readonly factors: Float64Array;
  readonly means: Float64Array;
}

/** Throws where the model names a signal that is not measured: code and model file do not belong together. */
export function toRowModel(model: LogisticModel, names: readonly string[]): RowModel {
  const factors = new Float64Array(names.length);
  const means = new Float64Array(names.length);
  for (const { signal, weight, mean, sd } of model.terms) {
    const column = names.indexOf(signal);
    if (column < 0) throw new Error(`relation model uses a signal that is not measured: ${signal}`);
    factors[column] = weight / sd;
    means[column] = mean;
  }
  return { bias: model.bias, factors, means };
}

/** How much each column raises or lowers the log-odds. */
export function contributionsOf(model: RowModel, row: Float64Array): Float64Array {
  return row.map((value, k) => model.factors[k]! * (value - model.means[k]!));
}

export function logOdds(model: RowModel, row: Float64Array): number {
  let sum = model.bias;
  for (let k = 0; k < row.length; k++) sum += model.factors[k]! * (row[k]! - model.means[k]!);
  return sum;
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
