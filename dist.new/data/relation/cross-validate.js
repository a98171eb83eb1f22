import { seededRandom } from "../../src/base/random.js";
import { fitLogistic, predict } from "./fit.js";
const foldCount = 5;
const deals = 20;
export function crossValidate(examples, count, choose) {
    const rounds = Array.from({ length: deals }, (_, seed) => holdOut(examples, count, choose, seed + 1));
    const averaged = examples.map((_, i) => mean(rounds.map(({ scores }) => scores[i])));
    const threshold = choose(averaged, examples);
    const describe = (chosen) => {
        const own = chosen.map((i) => examples[i]);
        const precisions = rounds.map(({ scores }) => averagePrecision(chosen.map((i) => scores[i]), own));
        const f1s = rounds.map(({ verdicts }) => f1(chosen.map((i) => verdicts[i]), own));
        const flagged = chosen.filter((i) => averaged[i] >= threshold);
        const positive = own.filter(({ label }) => label === 1).length;
        const hits = flagged.filter((i) => examples[i].label === 1).length;
        return {
            pairs: own.length,
            positive,
            averagePrecision: mean(precisions),
            averagePrecisionSpread: deviation(precisions),
            f1: mean(f1s),
            f1Spread: deviation(f1s),
            precisionAtThreshold: hits / Math.max(1, flagged.length),
            recallAtThreshold: hits / Math.max(1, positive),
        };
    };
    const all = [...examples.keys()];
    const names = [...new Set(examples.map(({ set }) => set))];
    const bySet = names.map((name) => [name, describe(all.filter((i) => examples[i].set === name))]);
    return { threshold, sets: Object.fromEntries(names.length > 1 ? [...bySet, ["all", describe(all)]] : bySet) };
}
/** One deal: every example's score by a model that has seen neither of its proposals, and the verdict by that model's threshold. */
function holdOut(examples, count, choose, seed) {
    const folds = dealFolds(examples, seed);
    const scores = new Array(examples.length).fill(0);
    const verdicts = new Array(examples.length).fill(false);
    for (let fold = 0; fold < foldCount; fold++) {
        const training = examples.filter((_, i) => folds[i] !== fold);
        const fit = fitLogistic(training, count);
        const threshold = choose(training.map((example) => predict(fit, example)), training);
        examples.forEach((example, i) => {
            if (folds[i] !== fold)
                return;
            scores[i] = predict(fit, example);
            verdicts[i] = scores[i] >= threshold;
        });
    }
    return { scores, verdicts };
}
/** Groups dealt so that folds are about equally large: larger groups first, each into one of the smallest folds. */
function dealFolds(examples, seed) {
    const random = seededRandom(seed);
    const sizes = new Map();
    for (const { group } of examples)
        sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const order = [...sizes].map(([group, size]) => ({ group, size, tie: random() }));
    order.sort((x, y) => y.size - x.size || x.tie - y.tie);
    const loads = new Array(foldCount).fill(0);
    const foldOf = new Map();
    for (const { group, size } of order) {
        const least = Math.min(...loads);
        const open = loads.flatMap((load, fold) => (load <= least + 3 ? [fold] : []));
        const fold = open[Math.floor(random() * open.length)];
        foldOf.set(group, fold);
        loads[fold] += size;
    }
    return examples.map(({ group }) => foldOf.get(group));
}
export function averagePrecision(scores, examples) {
    const order = scores.map((score, i) => ({ score, label: examples[i].label })).sort((x, y) => y.score - x.score);
    let hits = 0;
    let sum = 0;
    order.forEach(({ label }, i) => {
        if (label !== 1)
            return;
        hits++;
        sum += hits / (i + 1);
    });
    return hits === 0 ? 0 : sum / hits;
}
function f1(verdicts, examples) {
    const hits = verdicts.filter((verdict, i) => verdict && examples[i].label === 1).length;
    const total = verdicts.filter((verdict) => verdict).length + examples.filter(({ label }) => label === 1).length;
    return total === 0 ? 0 : (2 * hits) / total;
}
/** The threshold whose surroundings (±.05) have the best mean F1: a single peak is luck. */
export function balancedThreshold(scores, examples) {
    const smoothed = smooth(scores, (verdicts) => f1(verdicts, examples));
    return smoothed.reduce((best, here) => (here.value > best.value ? here : best)).threshold;
}
/** The least threshold around which this share of the verdicts is right: whoever reads the list should not be sent in vain too often. */
export function preciseThreshold(precision) {
    return (scores, examples) => {
        const smoothed = smooth(scores, (verdicts) => {
            const flagged = verdicts.filter((verdict) => verdict).length;
            const hits = verdicts.filter((verdict, i) => verdict && examples[i].label === 1).length;
            return flagged === 0 ? 1 : hits / flagged;
        });
        return (smoothed.find(({ value }) => value >= precision) ?? smoothed.at(-1)).threshold;
    };
}
/** A figure at each threshold from .11 to .89, averaged over the surroundings (±.05). */
function smooth(scores, measure) {
    const curve = Array.from({ length: 99 }, (_, i) => measure(scores.map((score) => score >= (i + 1) / 100)));
    return Array.from({ length: 79 }, (_, i) => ({
        threshold: (i + 11) / 100,
        value: mean(curve.slice(i + 5, i + 16)),
    }));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function deviation(values) {
    const center = mean(values);
    return Math.sqrt(mean(values.map((value) => (value - center) ** 2)));
}
