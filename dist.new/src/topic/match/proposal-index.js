import { byKeys } from "../../base/order.js";
import { matterVector } from "./concreteness.js";
import { unitWeights, unitsOf } from "./word-unit.js";
/** An ask's first sentence carries it; what follows tells how. */
const openingLength = 60;
export function indexProposals(proposals, space) {
    const sorted = [...proposals].sort(byKeys(({ proposal }) => proposal.id));
    const sayings = sorted.flatMap(({ proposal, asks }, owner) => [
        { owner, ask: -1, text: proposal.subject },
        ...asks.map((ask, i) => ({ owner, ask: i, text: opening(ask.text) })),
    ]);
    const dimensions = space.embed("").length;
    const vectors = new Float32Array(sayings.length * dimensions);
    const lists = new Map();
    sayings.forEach(({ text }, i) => {
        vectors.set(matterVector(text, space), i * dimensions);
        for (const unit of new Set(space.words(text).flatMap((word) => unitsOf(word.term)))) {
            const list = lists.get(unit);
            if (list === undefined)
                lists.set(unit, [i]);
            else
                list.push(i);
        }
    });
    const postings = new Map([...lists].map(([unit, list]) => [unit, Uint32Array.from(list)]));
    const firstOf = new Uint32Array(sorted.length);
    sayings.forEach(({ owner, ask }, i) => {
        if (ask === -1)
            firstOf[owner] = i;
    });
    const subjectVector = (owner) => vectors.subarray(firstOf[owner] * dimensions, (firstOf[owner] + 1) * dimensions);
    return { proposals: sorted, sayings, vectors, dimensions, postings, subjectVector };
}
/** The first sentence of an ask, at most {@link openingLength} characters. */
export function opening(text) {
    const sentence = /^[^。！？；\n]*/u.exec(text)?.[0] ?? "";
    return (sentence.length < 4 ? text : sentence).slice(0, openingLength);
}
/**
 * Sayings near a phrase, best first. Words find the candidates: a saying must hold at least `minShare` of the phrase's words by weight,
 * so that vectors, which take neighbors for equals (养老 and 托育), only decide among texts that name the thing.
 */
export function findMatches(phrase, index, space, minSimilarity, minShare = 0.3) {
    const weights = unitWeights(space.words(phrase).map(({ term }) => term), space);
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    if (total === 0)
        return [];
    const shares = new Map();
    for (const [unit, weight] of weights) {
        for (const saying of index.postings.get(unit) ?? [])
            shares.set(saying, (shares.get(saying) ?? 0) + weight / total);
    }
    const vector = matterVector(phrase, space);
    const { dimensions, vectors } = index;
    const matches = [];
    for (const [saying, share] of shares) {
        // Even a perfect cosine could not bring it up.
        if (share < minShare || (1 + share) / 2 < minSimilarity)
            continue;
        let cosine = 0;
        for (let k = 0, at = saying * dimensions; k < dimensions; k++, at++)
            cosine += vectors[at] * vector[k];
        const similarity = (Math.max(0, cosine) + Math.min(1, share)) / 2;
        if (similarity >= minSimilarity)
            matches.push({ saying, similarity, share });
    }
    return matches.sort((a, b) => b.similarity - a.similarity || a.saying - b.saying);
}
