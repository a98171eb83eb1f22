import { centerVector, countWords, dot, embedWords, meanVector, termWeight, unit, } from "../vector/vector-space.js";
import { softmax } from "./softmax.js";
/**
 * Softmax temperature of guided scores, between those of least log loss on labeled proposals of 2019 (.27 on full texts, .35 on
 * subjects alone) and of 2022 (.29, .32). Higher is less sure. A text without a body shows the same evidence twice.
 */
const temperatures = { withBody: 0.28, subjectAlone: 0.33 };
/** Estimated probability of each theme, from {@link guidedScores}. */
export function guidedProbabilities(scores, hasBody) {
    return softmax(scores, hasBody ? temperatures.withBody : temperatures.subjectAlone);
}
/**
 * A best guided score below this is no likeness at all: 未归类. The weakest right assignment
 * among 637 labeled proposals has .29, and 3 of 1,066 lie below .25.
 */
export const guidedFloor = 0.25;
export function buildGuidedModel(space, themes) {
    const owners = new Map();
    themes.forEach(({ name, terms }, theme) => {
        for (const word of new Set([...name, ...terms])) {
            if (!((space.vocabulary.weight[word] ?? 0) > 0))
                continue;
            const known = owners.get(word);
            if (known === undefined)
                owners.set(word, [theme]);
            else
                known.push(theme);
        }
    });
    return { points: embedThemes(space, themes), owners };
}
/**
 * Each theme's point: name, description and terms, each at unit length. Terms count double: they are many and were chosen.
 * Centered on the themes' own mean, so that what all themes share (政策、发展) draws nothing to any.
 */
function embedThemes(space, themes) {
    const points = themes.map((theme) => {
        const sum = new Float32Array(space.dimensions);
        for (const [words, weight] of [
            [theme.name, 1],
            [theme.description, 1],
            [theme.terms, 2],
        ]) {
            const part = embedWords(space, words);
            for (let k = 0; k < sum.length; k++)
                sum[k] += weight * part[k];
        }
        return unit(sum);
    });
    const mean = meanVector(points);
    return points.map((point) => centerVector(point, mean));
}
/**
 * How well each theme fits a text: for every view, nearness in meaning plus {@link namedWeight} times the share of the view's
 * content that the theme names. A proposal has two views, its whole text and its subject; scores lie in about [−2, 3].
 */
export function guidedScores(views, model, space) {
    const named = views.map((view) => namedShares(view.words, model, space));
    return Float32Array.from(model.points, (point, k) => views.reduce((sum, view, v) => sum + dot(view.point, point) + namedWeight * named[v][k], 0));
}
/**
 * What a word named outright adds to nearness in meaning. Without it (0) accuracy on 637 labeled proposals is .64 on full texts and
 * .56 on subjects alone, with .5 it is .69 and .63; .2 to 1.2 hardly differ, in either of two sessions.
 */
const namedWeight = 0.5;
/** √ of the share of the squared word weights that each theme names; a word named by several themes is shared among them. */
function namedShares(words, model, space) {
    const shares = new Float64Array(model.points.length);
    let total = 0;
    for (const [word, count] of countWords(words)) {
        const energy = termWeight(space, word, count) ** 2;
        total += energy;
        const owners = model.owners.get(word) ?? [];
        for (const theme of owners)
            shares[theme] += energy / owners.length;
    }
    return shares.map((share) => (total > 0 ? Math.sqrt(share / total) : 0));
}
/** The part of a description that says what a theme takes. */
export function positiveDescription(theme) {
    return theme.description.split(/不收|不含|不包括/u)[0] ?? "";
}
