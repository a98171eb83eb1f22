import { softmax } from "./softmax.js";
import { createRidgeTrainer, predict } from "./ridge.js";
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
export function learnThemes(rows, themeCount, sparseSize) {
    if (rows.length < minLabeledRows || new Set(rows.map((row) => row.theme)).size < 2)
        return null;
    const trainer = createRidgeTrainer(rows.map((row) => row.features), sparseSize);
    const all = [...rows.keys()];
    const heldOut = [];
    for (let fold = 0; fold < folds; fold++) {
        const model = train(trainer, rows, all.filter((i) => i % folds !== fold), themeCount);
        rows.forEach((row, i) => {
            if (i % folds === fold)
                heldOut.push({ scores: scoreLearned(model, row.features, row.prior), theme: row.theme });
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
export function toPrediction(probabilities, given) {
    const best = probabilities.indexOf(Math.max(...probabilities));
    return { confidence: probabilities[best], right: best === given };
}
function train(trainer, rows, chosen, themeCount) {
    const targets = new Float64Array(chosen.length * themeCount);
    chosen.forEach((index, i) => {
        const row = rows[index];
        for (let k = 0; k < themeCount; k++) {
            targets[i * themeCount + k] = (row.theme === k ? 1 : 0) - priorWeight * (row.prior[k] ?? 0);
        }
    });
    return trainer.train(chosen, targets, themeCount, lambda);
}
/** Score of each theme; the larger the likelier. */
export function scoreLearned(model, features, prior) {
    return predict(model, features).map((score, k) => score + priorWeight * (prior[k] ?? 0));
}
/** Estimated probability of each theme; their order is that of the scores. */
export function calibrate(scores, { temperature, slope, intercept }) {
    const shares = softmax(scores, temperature);
    const best = shares.indexOf(Math.max(...shares));
    // Added up, for 1 − best loses its digits where the best is nearly certain.
    const rest = shares.reduce((sum, share, k) => (k === best ? sum : sum + share), 0);
    if (rest <= 0)
        return shares;
    const second = shares.reduce((top, share, k) => (k === best ? top : Math.max(top, share)), 0);
    const wanted = 1 / (1 + Math.exp(-(slope * logit(shares[best]) + intercept)));
    // Never below the second best: the order is the model's.
    const given = Math.max(wanted, second / (rest + second));
    return shares.map((share, k) => (k === best ? given : (share * (1 - given)) / rest));
}
/** The calibration under which the held-out labels are least surprising. */
function fitCalibration(heldOut) {
    const temperature = fitTemperature(heldOut);
    const predictions = heldOut.map(({ scores, theme }) => toPrediction(softmax(scores, temperature), theme));
    return { temperature, ...fitLogistic(predictions.map(({ confidence, right }) => ({ x: logit(confidence), right }))) };
}
/** Least mean log loss of all themes, to within 5 %. */
function fitTemperature(heldOut) {
    let best = { temperature: 1, loss: Infinity };
    for (let temperature = 0.02; temperature < 2; temperature *= 1.05) {
        let loss = 0;
        for (const { scores, theme } of heldOut)
            loss -= Math.log(Math.max(1e-9, softmax(scores, temperature)[theme] ?? 0));
        if (loss < best.loss)
            best = { temperature, loss };
    }
    return best.temperature;
}
/** Logistic regression of `right` on x by Newton's method, held a little (λ = 1) at slope 1 and intercept 0. */
function fitLogistic(rows) {
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
function logit(share) {
    const inside = Math.min(1 - 1e-6, Math.max(1e-6, share));
    return Math.log(inside / (1 - inside));
}
