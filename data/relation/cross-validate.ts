import { seededRandom } from "../../src/base/random.ts";
import { fitLogistic, predict, type Example } from "./fit.ts";

/** Figures over several ways of dealing the groups into folds. */
export interface Validation {
  /** Average precision of the pooled out-of-fold scores: mean and standard deviation over the deals. */
  readonly averagePrecision: number;
  readonly averagePrecisionSpread: number;
  /** F1 with the threshold chosen on the training folds: mean over the deals. */
  readonly f1: number;
  readonly f1Spread: number;
  /** Threshold of the best F1 of the out-of-fold scores averaged over the deals, smoothed. */
  readonly threshold: number;
  /** F1 at that threshold, of those scores. */
  readonly f1AtThreshold: number;
}

const foldCount = 5;
const deals = 20;

export function crossValidate(examples: readonly Example[], count: number): Validation {
  const summed = new Array<number>(examples.length).fill(0);
  const precisions: number[] = [];
  const scores: number[] = [];
  for (let seed = 1; seed <= deals; seed++) {
    const folds = dealFolds(examples, seed);
    const out = new Array<number>(examples.length).fill(0);
    const verdicts = new Array<boolean>(examples.length).fill(false);
    for (let fold = 0; fold < foldCount; fold++) {
      const training = examples.filter((_, i) => folds[i] !== fold);
      const fit = fitLogistic(training, count);
      const threshold = bestThreshold(
        training.map((example) => predict(fit, example)),
        training,
      ).threshold;
      examples.forEach((example, i) => {
        if (folds[i] !== fold) return;
        out[i] = predict(fit, example);
        verdicts[i] = out[i] >= threshold;
      });
    }
    precisions.push(averagePrecision(out, examples));
    scores.push(f1(verdicts, examples));
    out.forEach((score, i) => (summed[i]! += score / deals));
  }
  const { threshold, f1: f1AtThreshold } = bestThreshold(summed, examples);
  return {
    averagePrecision: mean(precisions),
    averagePrecisionSpread: deviation(precisions),
    f1: mean(scores),
    f1Spread: deviation(scores),
    threshold,
    f1AtThreshold,
  };
}

/** Groups dealt so that folds are about equally large: larger groups first, each into one of the smallest folds. */
function dealFolds(examples: readonly Example[], seed: number): readonly number[] {
  const random = seededRandom(seed);
  const sizes = new Map<string, number>();
  for (const { group } of examples) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].map(([group, size]) => ({ group, size, tie: random() }));
  order.sort((x, y) => y.size - x.size || x.tie - y.tie);
  const loads = new Array<number>(foldCount).fill(0);
  const foldOf = new Map<string, number>();
  for (const { group, size } of order) {
    const least = Math.min(...loads);
    const open = loads.flatMap((load, fold) => (load <= least + 3 ? [fold] : []));
    const fold = open[Math.floor(random() * open.length)]!;
    foldOf.set(group, fold);
    loads[fold]! += size;
  }
  return examples.map(({ group }) => foldOf.get(group)!);
}

export function averagePrecision(scores: readonly number[], examples: readonly Example[]): number {
  const order = scores.map((score, i) => ({ score, label: examples[i]!.label })).sort((x, y) => y.score - x.score);
  let hits = 0;
  let sum = 0;
  order.forEach(({ label }, i) => {
    if (label !== 1) return;
    hits++;
    sum += hits / (i + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

function f1(verdicts: readonly boolean[], examples: readonly Example[]): number {
  const hits = verdicts.filter((verdict, i) => verdict && examples[i]!.label === 1).length;
  const total = verdicts.filter((verdict) => verdict).length + examples.filter(({ label }) => label === 1).length;
  return total === 0 ? 0 : (2 * hits) / total;
}

/** The threshold whose surroundings (±.05) have the best mean F1: a single peak is luck. */
function bestThreshold(
  scores: readonly number[],
  examples: readonly Example[],
): { readonly threshold: number; readonly f1: number } {
  const curve = Array.from({ length: 99 }, (_, i) =>
    f1(
      scores.map((score) => score >= (i + 1) / 100),
      examples,
    ),
  );
  let best = { threshold: 0.5, smoothed: -1 };
  for (let i = 10; i < 89; i++) {
    const smoothed = mean(curve.slice(i - 5, i + 6));
    if (smoothed > best.smoothed) best = { threshold: (i + 1) / 100, smoothed };
  }
  return { threshold: best.threshold, f1: curve[Math.round(best.threshold * 100) - 1]! };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const center = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - center) ** 2)));
}
