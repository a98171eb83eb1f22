import { byKeys } from "../base/order.js";
import { countHolders, minShare, shareOf } from "./label-context.js";
/** As many as any label or list of key words may need. */
const termsKept = 16;
/** Nouns that many members have and few others do. */
export function findTellingWords(context) {
    const { members, rivals, sources, subjects, vocabulary, classes } = context;
    const least = Math.max(Math.min(2, members.length), members.length * minShare);
    return [...countHolders(members, sources)]
        .filter(([word, count]) => count >= least && classes.isNoun(word) && classes.tells(word))
        .filter(([word]) => !classes.isEmptyHead(word))
        .map(([word, count]) => {
        const inside = count / members.length;
        const named = shareOf(members, (i) => subjects[i].has(word));
        const everywhere = (vocabulary.documentFrequency[word] ?? 0) / vocabulary.documentCount;
        const telling = lift(inside, members.length, rivals.counts.get(word), rivals.texts.size, everywhere);
        const weight = vocabulary.weight[word] ?? 0;
        return { term: vocabulary.terms[word] ?? "", score: (inside + 3 * named) * telling * weight };
    })
        .filter(({ score }) => score > 0)
        .sort(byKeys(({ score }) => score, ({ term }) => term))
        .slice(0, termsKept)
        .map(({ term }) => term);
}
/** Nouns that two subjects share and a third of the texts has, whatever other clusters speak of; the most shared first. */
export function findSharedWords({ members, sources, subjects, vocabulary, classes }) {
    const words = new Set(members.flatMap((i) => [...subjects[i]]));
    return [...words]
        .filter((word) => classes.isNoun(word) && classes.tells(word) && !classes.isEmptyHead(word))
        .filter((word) => shareOf(members, (i) => sources[i].allWords.has(word)) >= minShare)
        .map((word) => ({ word, count: members.filter((i) => subjects[i].has(word)).length }))
        .filter(({ count }) => count >= Math.min(2, members.length))
        .map(({ word, count }) => ({
        term: vocabulary.terms[word] ?? "",
        score: count * (vocabulary.weight[word] ?? 0),
    }))
        .sort(byKeys(({ score }) => score, ({ term }) => term))
        .map(({ term }) => term);
}
/** What all of a theme speak of may still be the best name of a part of it. */
const minLift = 0.05;
/**
 * How much more often a word stands here than elsewhere: in the theme's other proposals, or in all, whichever is more.
 * `inTheme`: how many of the theme's `rivals` texts have what a share `inside` of the `members` has.
 */
function lift(inside, members, inTheme, rivals, everywhere) {
    const others = rivals === members ? 0 : (inTheme - inside * members) / (rivals - members);
    return Math.max(minLift, Math.log((inside + 0.02) / (Math.max(others, everywhere) + 0.02)));
}
