import { byKeys } from "../base/order.js";
import { buildLabelContexts, pairsOf, minShare, shareOf, } from "./label-context.js";
import { findPhrases, maxLabelLength, minLabelLength } from "./label-phrases.js";
import { findSharedWords, findTellingWords } from "./telling-words.js";
const termsKept = 8;
/** A name that holds one of so many most telling words is preferred: 中医药人才 to 人才培养, where all speak of 中医药. */
const leadingTerms = 2;
const leadingBonus = 1.3;
/** Only one of so many is rounded off to a name: 中医药发展, but not 健康发展. */
const roundingTerms = 5;
/**
 * Labels for all clusters at once, each a noun phrase from its members' subjects, all different.
 *
 * A phrase is good if several members hold it or share it in part, and few others of the theme do; failing that, a shared word, a list
 * of two, an example, each saying by 等 what it is. Those that have a name choose first, then the larger.
 */
export function labelClusters(clusters, sources, vocabulary, classes) {
    const contexts = buildLabelContexts(clusters, sources, vocabulary, classes);
    const phrasesOf = sources.map(({ subject, subjectWords }) => findPhrases(subject, subjectWords, classes));
    const taken = new Set();
    const labels = clusters.map(() => ({ label: "", terms: [] }));
    const order = [...clusters.keys()].sort(byKeys((index) => (clusters[index].former === null ? 0 : 1), (index) => clusters[index].members.length, (index) => -index));
    for (const index of order) {
        const { members, former } = clusters[index];
        const context = contexts[index];
        const terms = findTellingWords(context);
        const phrases = members.map((i) => phrasesOf[i]);
        const ranked = rankPhrases(phrases, (occurrences) => scorePhrase(occurrences, terms, context, true));
        // What one member alone says: enough for a name once given, as long as a third speaks of it in part, or for an example.
        const loose = rankPhrases(phrases, (occurrences) => scorePhrase(occurrences, terms, context, false));
        const shared = findSharedWords(context);
        const words = new Set(members.flatMap((i) => [...context.subjects[i]].map((word) => vocabulary.terms[word] ?? "")));
        const label = loose.find((text) => text === former && !taken.has(text)) ??
            ranked.find((text) => !taken.has(text)) ??
            [...shared, ...terms.filter((term) => words.has(term))].find((term) => term.length >= minLabelLength && term.length <= maxLabelLength && !taken.has(term)) ??
            (former !== null && isListOf([...shared, ...terms], former) && !taken.has(former) ? former : null) ??
            listWords(shared, taken) ??
            nameExample(loose, taken) ??
            listWords(longFirst(terms), taken) ??
            `其他事项${index + 1}`;
        taken.add(label);
        labels[index] = { label, terms: terms.slice(0, termsKept) };
    }
    return labels;
}
/** `phrases`: by member. Texts of the phrases that score above 0, best first. */
function rankPhrases(phrases, score) {
    const found = new Map();
    for (const phrase of phrases.flat()) {
        const known = found.get(phrase.text) ?? { phrase, holding: 0, whole: 0 };
        known.holding++;
        if (phrase.whole)
            known.whole++;
        found.set(phrase.text, known);
    }
    return [...found.values()]
        .map((occurrences) => ({ text: occurrences.phrase.text, score: score(occurrences) }))
        .filter((phrase) => phrase.score > 0)
        .sort(byKeys((phrase) => phrase.score, ({ text }) => text.length, ({ text }) => text))
        .map(({ text }) => text);
}
/** A subject that has part of the words speaks for the phrase in part: 道路 for 城市道路. */
const minTouched = 0.25;
/**
 * 0 for a phrase that too few members can answer for. `common`: it must stand for several; else it may be one member's own matter,
 * so long as a third of the texts has one of its words.
 */
function scorePhrase(occurrences, terms, context, common) {
    const { members, sources, subjects, vocabulary, classes } = context;
    const { content, rounded } = occurrences.phrase;
    const shares = content.map((word) => shareOf(members, (i) => sources[i].allWords.has(word)));
    if (Math.max(...shares) < minShare)
        return 0;
    // A place is a name only for those who share it.
    if (content.some((word) => classes.isPlace(word) && shareOf(members, (i) => subjects[i].has(word)) < 1 / 2))
        return 0;
    const rank = Math.min(...content.map((word) => terms.indexOf(vocabulary.terms[word] ?? "")).filter((at) => at >= 0));
    // 健康发展 says nothing where 健康 is not the matter.
    if (rounded && rank >= roundingTerms)
        return 0;
    const inside = shareOf(members, (i) => content.every((word) => sources[i].allWords.has(word)));
    const named = shareOf(members, (i) => content.every((word) => subjects[i].has(word)));
    const touched = mean(members.map((i) => content.filter((word) => subjects[i].has(word)).length / content.length));
    // What stands in one subject alone is that member's own matter, unless the others speak of it in part.
    const exact = rounded ? named : occurrences.holding / members.length;
    const single = exact * members.length < 2;
    if (common && (inside < minShare || (single && touched < minTouched)))
        return 0;
    const presence = 0.5 + inside + 2 * exact + named;
    const leads = rank < leadingTerms ? leadingBonus : 1;
    return fitOf(content, context) * presence * worth(occurrences, context) * leads * (single ? 0.5 : 1);
}
/**
 * How well a name tells its members from the theme's other proposals, by their subjects: the F-measure of finding them by the share
 * of its pairs of characters that a subject has. 旅游 has half of 乡村旅游.
 */
function fitOf(content, { members, rivals, pairs, vocabulary }) {
    const own = [...pairsOf(content, vocabulary)];
    const shared = (i) => own.filter((pair) => pairs[i].has(pair)).length / own.length;
    const found = sum(members.map(shared));
    const all = sum([...rivals.texts].map(shared));
    return found === 0 ? 0 : (2 * found) / (members.length + all);
}
/** What a phrase is worth as a name by itself: common words make empty names (利用能力), pieces of longer phrases torn ones. */
function worth({ phrase, holding, whole }, { vocabulary }) {
    const telling = mean(phrase.content.map((word) => vocabulary.weight[word] ?? 0)) / vocabulary.unseenWeight;
    const shape = (phrase.text.length >= 5 && phrase.text.length <= 10 ? 1.1 : 1) * (phrase.rounded ? 0.7 : 1);
    return (0.2 + telling) * (0.5 + (0.5 * whole) / holding) * shape;
}
/** 甲等: one member's matter, said to be an example. */
function nameExample(phrases, taken) {
    const phrase = phrases.find((text) => text.length < maxLabelLength && !taken.has(`${text}等`));
    return phrase === undefined ? null : `${phrase}等`;
}
/** A long word says more of a matter than a short one (形式主义 than 思想). */
function longFirst(terms) {
    return [...terms.filter((term) => term.length > 2), ...terms.filter((term) => term.length <= 2)];
}
/** 甲、乙等: where the subjects have no phrase in common, it says so. */
function listWords(terms, taken) {
    for (const first of terms) {
        for (const second of terms) {
            const label = `${first}、${second}等`;
            const fits = label.length >= minLabelLength && label.length <= maxLabelLength && !taken.has(label);
            if (fits && !first.includes(second) && !second.includes(first))
                return label;
        }
    }
    return null;
}
/** 甲、乙等 of words that still are among `terms`. */
function isListOf(terms, label) {
    const words = label.replace(/等$/u, "").split("、");
    return label.endsWith("等") && words.length === 2 && words.every((word) => terms.includes(word));
}
function mean(values) {
    return sum(values) / Math.max(1, values.length);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
