import { dot } from "./text-space.js";
import { unitWeights, unitsOf } from "./word-unit.js";
export function indexNearby(items, describe) {
    const postings = new Map();
    const entries = items.map((item, i) => {
        const { id, vector, words } = describe(item);
        for (const unit of new Set([...words].flatMap(unitsOf))) {
            const list = postings.get(unit);
            if (list === undefined)
                postings.set(unit, [i]);
            else
                list.push(i);
        }
        return { item, id, vector };
    });
    return { items: entries, postings };
}
/**
 * Items near a matter, best first. Words and vectors must agree: words alone take 土地 in one complaint for 土地 in another, vectors alone
 * take neighbors (养老, 托育) for the same.
 */
export function findNearby(wanted, index, space, minSimilarity) {
    const weights = unitWeights(wanted.words, space);
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    if (total === 0)
        return [];
    const shares = new Map();
    for (const [unit, weight] of weights) {
        const share = weight / total;
        for (const at of index.postings.get(unit) ?? [])
            shares.set(at, (shares.get(at) ?? 0) + share);
    }
    const found = [];
    for (const [at, share] of shares) {
        // Even a perfect cosine could not bring it up.
        if ((1 + share) / 2 < minSimilarity || share < 0.25)
            continue;
        const { item, id, vector } = index.items[at];
        const similarity = (Math.max(0, dot(vector, wanted.vector)) + Math.min(1, share)) / 2;
        if (similarity >= minSimilarity)
            found.push({ item, id, similarity });
    }
    return found.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
}
