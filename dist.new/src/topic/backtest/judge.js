import { unitsOf } from "../match/word-unit.js";
import { dot } from "../match/text-space.js";
import { bareSubject } from "../write/topic-core.js";
/**
 * From which score a proposal is said to write on a title's matter, and from which on something near it. Read without knowing which list a title
 * came from (docs/backtest.md): of the pairs from `met` on six in seven are right, of those between the two about half.
 */
export const judgeLevels = { met: 0.54, near: 0.46 };
/**
 * A reader asks whether title and subject name the same thing, and whether the text is about it. The score is the plain mean of five answers:
 * the share of the title's words in the subject, of the subject's in the title, of the title's in the text (all by weight), and the cosines of
 * title and subject, title and text. The second keeps a title of one common word from meeting everything that holds it. Asks are left
 * out: any proposal asks for talent and money too. Weights learned from labeled pairs did no better.
 */
export function createJudge(proposals, spaces) {
    const read = proposals.map(({ subject, body }) => {
        const text = `${subject}。${body}`;
        return {
            subject: describe(bareSubject(subject), spaces.titles),
            words: new Set(weighUnits(text, spaces.texts).keys()),
            vector: spaces.texts.embed(text),
        };
    });
    const known = new Map();
    return (title) => {
        const found = known.get(title);
        if (found !== undefined)
            return found;
        const wanted = describe(bareSubject(title), spaces.titles);
        const scores = Float32Array.from(read, ({ subject, words, vector }) => {
            const shares = shareIn(wanted, subject.weights) + shareIn(subject, wanted.weights) + shareIn(wanted, words);
            const cosines = Math.max(0, dot(wanted.vector, subject.vector)) + Math.max(0, dot(wanted.vector, vector));
            return (shares + cosines) / 5;
        });
        known.set(title, scores);
        return scores;
    };
}
/** For each proposal the best of several sayings, of which there is at least one. */
export function bestOf([first, ...others]) {
    return first.map((score, i) => others.reduce((best, other) => Math.max(best, other[i]), score));
}
/** How much a title says: the weights of its words, in units of a word never seen. A heading has 1, a definite matter 2 and more. */
export function narrownessOf(title, space) {
    const terms = new Set(space.words(bareSubject(title)).map(({ term }) => term));
    const unseen = space.weight("\u0000");
    return unseen === 0 ? 0 : [...terms].reduce((sum, term) => sum + space.weight(term), 0) / unseen;
}
function describe(text, space) {
    const weights = weighUnits(text, space);
    return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0), vector: space.embed(text) };
}
/** Pairs of neighboring characters inside words, each with its part of the word's weight: 养老院 and 养老 share one. */
function weighUnits(text, space) {
    const weights = new Map();
    for (const term of new Set(space.words(text).map((word) => word.term))) {
        const units = unitsOf(term);
        for (const unit of units)
            weights.set(unit, Math.max(weights.get(unit) ?? 0, space.weight(term) / units.length));
    }
    return weights;
}
function shareIn({ weights, total }, other) {
    let shared = 0;
    for (const [unit, weight] of weights)
        if (other.has(unit))
            shared += weight;
    return total === 0 ? 0 : shared / total;
}
