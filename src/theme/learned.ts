import type { Features, LinearModel } from "./ridge.ts";
import { softmax } from "./softmax.ts";
import { createRidgeTrainer, predict, type RidgeTrainer } from "./ridge.ts";

/** A labeled text: its features, what the taxonomy's own words say of it, and the theme a person gave it. */
export interface LabeledRow {
  readonly features: Features;
  /** Guided score of each theme. */
  readonly prior: Float32Array;
  /** Index of the given theme. */
  readonly theme: number;
}

/** What labels taught: enough to file a text. */
export interface LearnedModel {
  readonly model: LinearModel;
  /** How scores become probabilities; fitted on held-out rows. */
  readonly calibration: Calibration;
}

export interface LearnedClassifier extends LearnedModel {
  /** Every labeled row as a model filed it that had not seen it: what the report may promise. */
  readonly heldOut: readonly Prediction[];
  readonly rows: number;
}

/**
 * From scores to probabilities: a softmax, then the best theme's share is set to what its like was worth among held-out rows
 * (Platt 1999), and the others keep their proportions.
 */
export interface Calibration {
  /** Divides the scores before the softmax. Smaller is surer. */
  readonly temperature: number;
  /** Of the logit of the best theme's share; below 1 it says less at the top and more at the bottom. */
  readonly slope: number;
  readonly intercept: number;
}

/** A filing that can be checked: how sure it was, and whether it was right. */
export interface Prediction {
  /** Stated probability of the best theme, in [0, 1]. */
  readonly confidence: number;
  readonly right: boolean;
}

/** How far the taxonomy's own words are trusted where labels speak too. .5 was best of {0, .25, .5, 1} in cross-validation. */
const priorWeight = 0.5;
const lambda = 2;
const folds = 4;
/** Below this, labels teach less than the taxonomy knows. */
export const minLabeledRows = 40;

/**
 * Learns from labeled rows what the taxonomy's words miss: ridge regression of (label − prior), so that with few rows the prior
 * stands and with many the labels win. How sure it may be is fitted by cross-validation.
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
  const calibration = fitCalibration(heldOut);
  return {
    model: train(trainer, rows, all, themeCount),
    calibration,
    heldOut: heldOut.map(({ scores, theme }) => toPrediction(calibrate(scores, calibration), theme)),
    rows: rows.length,
  };
}

/** How sure the best theme was, and whether it was the given one. */
export function toPrediction(probabilities: Float64Array, given: number): Prediction {
  const best = probabilities.indexOf(Math.max(...probabilities));
  return { confidence: probabilities[best]!, right: best === given };
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

/** Estimated probability of each theme; their order is that of the scores. */
export function calibrate(scores: Float64Array, { temperature, slope, intercept }: Calibration): Float64Array {
  const shares = softmax(scores, temperature);
  const best = shares.indexOf(Math.max(...shares));
  // Added up, for 1 − best loses its digits where the best is nearly certain.
  const rest = shares.reduce((sum, share, k) => (k === best ? sum : sum + share), 0);
  if (rest <= 0) return shares;
  const second = shares.reduce((top, share, k) => (k === best ? top : Math.max(top, share)), 0);
  const wanted = 1 / (1 + Math.exp(-(slope * logit(shares[best]!) + intercept)));
  // Never below the second best: the order is the model's.
  const given = Math.max(wanted, second / (rest + second));
  return shares.map((share, k) => (k === best ? given : (share * (1 - given)) / rest));
}

interface HeldOut {
  readonly scores: Float64Array;
  /** The given theme. */
  readonly theme: number;
}

/** The calibration under which the held-out labels are least surprising. */
function fitCalibration(heldOut: readonly HeldOut[]): Calibration {
  const temperature = fitTemperature(heldOut);
  const predictions = heldOut.map(({ scores, theme }) => toPrediction(softmax(scores, temperature), theme));
  return { temperature, ...fitLogistic(predictions.map(({ confidence, right }) => ({ x: logit(confidence), right }))) };
}

/** Least mean log loss of all themes, to within 5 %. */
function fitTemperature(heldOut: readonly HeldOut[]): number {
  let best = { temperature: 1, loss: Infinity };
  for (let temperature = 0.02; temperature < 2; temperature *= 1.05) {
    let loss = 0;
    for (const { scores, theme } of heldOut) loss -= Math.log(Math.max(1e-9, softmax(scores, temperature)[theme] ?? 0));
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
}

/** Logistic regression of `right` on x by Newton's method, held a little (λ = 1) at slope 1 and intercept 0. */
function fitLogistic(rows: readonly { readonly x: number; readonly right: boolean }[]) {
  let [slope, intercept] = [1, 0];
  for (let pass = 0; pass < 25; pass++) {
    let [g0, g1, h00, h01, h11] = [intercept, slope - 1, 1, 0, 1];
    for (const { x, right } of rows) {
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)));
      const weight = p * (1 - p);
      g0 += p - (right ? 1 : 0);
      g1 += (p - (right ? 1 : 0)) * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    intercept -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  // Surer must never mean less often right.
  return { slope: Math.max(0.05, slope), intercept };
}

function logit(share: number): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, share));
  return Math.log(inside / (1 - inside));
}
