import { byKeys } from "../base/order.js";
import { countWords, dotWord, termWeight } from "../vector/vector-space.js";
import { featuresOf, hasBody } from "./classifiable.js";
import { guidedFloor, guidedProbabilities, guidedScores } from "./guided.js";
import { calibrate, learnThemes, scoreLearned, toPrediction } from "./learned.js";
import { measureReliability } from "./reliability.js";
/** Below this, an accuracy says nothing. */
const minTestedRows = 20;
const evidenceTerms = 6;
/** Words of a text that are asked how they pull: what is lighter decides nothing. */
const weightyWords = 60;
/** 给定 > 学习 > 引导. Items should come ordered by id, so that the input's order has no say in what is learned. */
export function assignThemes(items, themes, model, space) {
    const priors = items.map((item) => guidedScores(item.views, model, space));
    const labeled = items.flatMap((item, i) => item.given === null ? [] : [{ features: featuresOf(item), prior: priors[i], theme: item.given }]);
    const classifier = learnThemes(labeled, themes.length, space.vocabulary.terms.length);
    const assign = createAssigner(themes, model, classifier, space);
    const assignments = items.map((item, i) => assign(item, priors[i]));
    const guided = () => items.flatMap((item, i) => item.given === null ? [] : [toPrediction(guidedProbabilities(priors[i], hasBody(item)), item.given)]);
    return {
        assignments,
        learned: classifier === null ? null : { model: classifier.model, calibration: classifier.calibration },
        tested: testFilings(classifier === null ? "guided" : "learned", classifier?.heldOut ?? guided()),
    };
}
/** Files one text. `prior`: its guided scores, where they are known already. */
export function createAssigner(themes, model, learned, space) {
    const pull = createPull(space, model.points);
    return (item, prior = guidedScores(item.views, model, space)) => assignOne(item, prior, themes, learned, space, pull);
}
function testFilings(method, predictions) {
    const rows = predictions.length;
    if (rows < minTestedRows)
        return null;
    const accuracy = predictions.filter(({ right }) => right).length / rows;
    return { method, rows, accuracy, reliability: measureReliability(predictions) };
}
function assignOne(item, prior, themes, classifier, space, pull) {
    const method = classifier === null ? "guided" : "learned";
    const probabilities = classifier === null
        ? guidedProbabilities(prior, hasBody(item))
        : calibrate(scoreLearned(classifier.model, featuresOf(item), prior), classifier.calibration);
    const ranked = [...probabilities.keys()].sort((a, b) => probabilities[b] - probabilities[a] || a - b);
    const scored = ranked.slice(0, 3).map((k, rank) => ({
        theme: themes[k],
        score: probabilities[k],
        method,
        evidence: rank === 0 ? findEvidence(item, k, space, pull) : [],
    }));
    if (item.given !== null) {
        const given = { theme: themes[item.given], score: 1, method: "given", evidence: [] };
        return {
            proposal: item.id,
            themes: [given, ...scored.filter((theme) => theme.theme !== given.theme)].slice(0, 3),
            nearest: null,
        };
    }
    // Labels vouch for what the taxonomy's words do not know; for a text without a known word nothing does.
    const likeness = prior.reduce((a, b) => Math.max(a, b), -Infinity);
    // The only text of a run, or one like all others, has no point of its own, but words.
    const hasPoint = item.views[0].point.some((value) => value !== 0);
    const isKnown = hasPoint || item.sparse.indices.length > 0 || likeness > 0;
    if (isKnown && (method === "learned" || likeness >= guidedFloor)) {
        return { proposal: item.id, themes: scored, nearest: null };
    }
    return { proposal: item.id, themes: [], nearest: isKnown && likeness > 0 ? (scored[0] ?? null) : null };
}
/** A word is met in many texts of a theme: its pull is computed once. */
function createPull(space, points) {
    const known = new Map();
    return (word, k) => {
        const key = word * points.length + k;
        let pull = known.get(key);
        if (pull === undefined)
            known.set(key, (pull = dotWord(space, word, points[k])));
        return pull;
    };
}
/** The words that pull a text towards a theme, with their share of all that pull, among the text's weightiest words. */
function findEvidence(item, k, space, pull) {
    const weighty = [...countWords(item.views[0].words)]
        .map(([word, count]) => ({ word, weight: termWeight(space, word, count) }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight || a.word - b.word)
        .slice(0, weightyWords);
    const pulls = weighty
        .map(({ word, weight }) => ({ term: space.vocabulary.terms[word] ?? "", towards: weight * pull(word, k) }))
        .filter(({ towards }) => towards > 0);
    const total = pulls.reduce((sum, { towards }) => sum + towards, 0);
    return pulls
        .sort(byKeys(({ towards }) => towards, ({ term }) => term))
        .slice(0, evidenceTerms)
        .map(({ term, towards }) => ({ term, contribution: towards / total }));
}
