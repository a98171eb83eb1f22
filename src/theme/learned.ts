import type { Features, LinearModel } from "./ridge.ts";
import { createRidgeTrainer, predict, type RidgeTrainer } from "./ridge.ts";

/** A labeled text: its features, what the taxonomy's own words say of it, and the theme a person gave it. */
export interface LabeledRow {
  readonly features: Features;
  /** Guided score of each theme. */
  readonly prior: Float32Array;
  /** Index of the given theme. */
  readonly theme: number;
}

export interface LearnedClassifier {
  readonly model: LinearModel;
  /** Divides the scores before the softmax; fitted on held-out rows. Smaller is surer. */
  readonly temperature: number;
  /** Share of held-out labeled rows whose best theme was the given one; what the report may promise. */
  readonly heldOutAccuracy: number;
  readonly rows: number;
}

/** How far the taxonomy's own words are trusted where labels speak too. .5 was best of {0, .25, .5, 1} in cross-validation. */
const priorWeight = 0.5;
const lambda = 2;
const folds = 4;
/** Below this, labels teach less than the taxonomy knows. */
export const minLabeledRows = 40;

/**
 * Learns from labeled rows what the taxonomy's words miss: ridge regression of (label − prior), so that with few rows the prior
 * stands and with many the labels win. Probabilities are a softmax whose temperature is fitted by cross-validation.
 *
 * `sparseSize` bounds the sparse feature indices. Returns null where there are too few rows or only one class. Rows must come in an order of their own (by id).
 */
export function learnThemes(
  rows: readonly LabeledRow[],
  themeCount: number,
  sparseSize: number,
): LearnedClassifier | null {
  if (rows.length < minLabeledRows || new Set(rows.map((row) => row.theme)).size < 2) return null;
  const trainer = createRidgeTrainer(
    rows.map((row) => row.features),
    sparseSize,
  );
  const all = [...rows.keys()];
  const heldOut: { scores: Float64Array; theme: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = train(
      trainer,
      rows,
      all.filter((i) => i % folds !== fold),
      themeCount,
    );
    rows.forEach((row, i) => {
      if (i % folds === fold) heldOut.push({ scores: scoreLearned(model, row.features, row.prior), theme: row.theme });
    });
  }
  const hits = heldOut.filter(({ scores, theme }) => scores.every((score) => score <= scores[theme]!)).length;
  return {
    model: train(trainer, rows, all, themeCount),
    temperature: fitTemperature(heldOut),
    heldOutAccuracy: hits / rows.length,
    rows: rows.length,
  };
}

function train(
  trainer: RidgeTrainer,
  rows: readonly LabeledRow[],
  chosen: readonly number[],
  themeCount: number,
): LinearModel {
  const targets = new Float64Array(chosen.length * themeCount);
  chosen.forEach((index, i) => {
    const row = rows[index]!;
    for (let k = 0; k < themeCount; k++) {
      targets[i * themeCount + k] = (row.theme === k ? 1 : 0) - priorWeight * (row.prior[k] ?? 0);
    }
  });
  return trainer.train(chosen, targets, themeCount, lambda);
}

/** Score of each theme; the larger the likelier. */
export function scoreLearned(model: LinearModel, features: Features, prior: Float32Array): Float64Array {
  return predict(model, features).map((score, k) => score + priorWeight * (prior[k] ?? 0));
}

/** The temperature under which the held-out labels are least surprising (mean log loss), to within 5 %. */
function fitTemperature(heldOut: readonly { readonly scores: Float64Array; readonly theme: number }[]): number {
  let best = { temperature: 1, loss: Infinity };
  for (let temperature = 0.02; temperature < 2; temperature *= 1.05) {
    let loss = 0;
    for (const { scores, theme } of heldOut) loss -= Math.log(Math.max(1e-9, softmax(scores, temperature)[theme] ?? 0));
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
}

/** Probabilities that sum to 1. */
export function softmax(scores: ArrayLike<number>, temperature: number): Float64Array {
  const scaled = Float64Array.from(scores, (score) => score / temperature);
  const peak = scaled.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scaled.map((value) => Math.exp(value - peak));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
