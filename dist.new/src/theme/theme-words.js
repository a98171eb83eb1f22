import { byKeys } from "../base/order.js";
const wordsKept = 12;
/** A word must stand in this many of a theme's proposals, or in all of a very small theme's. */
const minCount = 2;
/** For each theme, the nouns that stand in many of its proposals of this session and in few others'. */
export function countThemeWords(groups, texts, sources, vocabulary, classes) {
    const current = [...sources.keys()].filter((i) => !sources[i].history);
    const everywhere = countDocuments(current, texts);
    return groups.flatMap(({ theme, members }) => {
        if (theme === null)
            return [];
        const own = members.filter((i) => !sources[i].history);
        const words = [...countDocuments(own, texts)]
            .filter(([word, count]) => count >= Math.min(minCount, own.length) && classes.isNoun(word) && classes.tells(word))
            .map(([word, count]) => {
            const inside = count / own.length;
            const outside = (everywhere.get(word) ?? 0) / current.length;
            return { term: vocabulary.terms[word], count, weight: inside * Math.log((inside + 0.01) / (outside + 0.01)) };
        })
            .filter(({ weight }) => weight > 0)
            .sort(byKeys(({ weight }) => weight, ({ term }) => term))
            .slice(0, wordsKept);
        return [{ theme, words }];
    });
}
function countDocuments(indexes, texts) {
    const counts = new Map();
    for (const i of indexes)
        for (const word of new Set(texts[i]))
            counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
