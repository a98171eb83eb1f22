import { byKeys } from "../../base/order.js";
import { nameSignal } from "../signal-names.js";
/** Similar pairs beyond the groups that keep their shared passages. */
const pairsWithPassages = 1500;
/** With the beginning, the rest and the end a waterfall of at most eight rows. */
const signalsShown = 5;
/** Similar pairs for the page, closest first. */
export function buildPairs(pairs) {
    return [...pairs]
        .sort(byKeys(({ score }) => score, ({ relatedScore }) => relatedScore, ({ a }) => a, ({ b }) => b))
        .map((pair, rank) => buildPair(pair, rank < pairsWithPassages || pair.relation !== "related"));
}
function buildPair({ a, b, relation, reading, score, relatedScore, evidence }, full) {
    const told = evidence.signals.filter(({ contribution }) => Math.abs(contribution) >= 0.005);
    // One left over is told rather than called the rest.
    const shown = told.length === signalsShown + 1 ? told.length : signalsShown;
    const others = told.slice(shown);
    return {
        a,
        b,
        relation,
        reading,
        score: round(score),
        relatedScore: round(relatedScore),
        signals: told
            .slice(0, shown)
            .map(({ name, contribution }) => [nameSignal(name, contribution), round(contribution)]),
        rest: round(others.reduce((sum, { contribution }) => sum + contribution, 0)),
        passages: full ? evidence.passages.map(({ aStart, bStart, length }) => [aStart, bStart, length]) : null,
        asks: evidence.asks.map((match) => [match.a, match.b, round(match.similarity)]),
    };
}
/** Least distance of a score from 0 and 1 from which its log-odds are exact enough: scores have four decimals. */
const clearOfEnds = 0.01;
/** What remains of a pair's log-odds without its contributions; the same for all pairs but for rounding and for rules that override the sum. */
export function findUsual(pairs) {
    const starts = pairs
        .filter(({ score }) => score >= clearOfEnds && score <= 1 - clearOfEnds)
        .map(({ score, evidence }) => evidence.signals.reduce((left, { contribution }) => left - contribution, Math.log(score / (1 - score))))
        .sort((x, y) => x - y);
    return starts[starts.length >> 1] ?? 0;
}
/** Three decimals: more only make the file longer. */
export function round(value) {
    return Math.round(value * 1000) / 1000;
}
