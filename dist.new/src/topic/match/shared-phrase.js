import { byKeys } from "../../base/order.js";
import { isGeneric } from "./concreteness.js";
/** Longest run of words looked at, and the characters a phrase may have. */
const maxWords = 4;
const length = { min: 3, max: 12 };
/** The run of neighboring words that most of the texts share and that says most; null where none stands in `needed` of them. */
export function sharedPhrase(texts, needed, space) {
    const counts = new Map();
    for (const text of texts) {
        for (const [phrase, weight] of runs(text, space)) {
            const entry = counts.get(phrase) ?? { texts: 0, weight };
            entry.texts++;
            counts.set(phrase, entry);
        }
    }
    const ranked = [...counts]
        .filter(([, entry]) => entry.texts >= needed)
        .map(([phrase, entry]) => ({ phrase, score: entry.texts * entry.weight }))
        .sort(byKeys(({ score }) => score, ({ phrase }) => phrase));
    return ranked[0]?.phrase ?? null;
}
/** Runs of neighboring words, at least one of them specific, with the sum of their weights. */
function runs(text, space) {
    const words = space.words(text);
    const found = new Map();
    for (let from = 0; from < words.length; from++) {
        let weight = 0;
        let specific = false;
        for (let to = from; to < Math.min(words.length, from + maxWords); to++) {
            const word = words[to];
            if (to > from && words[to - 1].end !== word.start)
                break;
            weight += space.weight(word.term);
            specific ||= !isGeneric(word.term);
            const phrase = text.slice(words[from].start, word.end);
            if (phrase.length >= length.min && phrase.length <= length.max && specific && /^[\u4e00-\u9fff]+$/u.test(phrase))
                found.set(phrase, weight);
        }
    }
    return found;
}
