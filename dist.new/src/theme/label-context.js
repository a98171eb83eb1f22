/** A label's words must stand in this share of the members: it must not name what one of them alone is about. */
export const minShare = 1 / 3;
/** What is known of each cluster, in their order. */
export function buildLabelContexts(clusters, sources, vocabulary, classes) {
    const subjects = sources.map(({ subjectWords }) => new Set(subjectWords.words));
    const pairs = subjects.map((words) => pairsOf([...words].filter(classes.says), vocabulary));
    const themes = groupByTheme(clusters, sources);
    return clusters.map(({ members, theme }) => ({
        members,
        rivals: themes.get(theme),
        sources,
        subjects,
        pairs,
        vocabulary,
        classes,
    }));
}
/** Pairs of neighboring characters in the words. */
export function pairsOf(words, vocabulary) {
    const pairs = new Set();
    for (const word of words) {
        const term = vocabulary.terms[word] ?? "";
        for (let at = 0; at + 2 <= term.length; at++)
            pairs.add(term.slice(at, at + 2));
    }
    return pairs;
}
function groupByTheme(clusters, sources) {
    const themes = new Map();
    for (const { theme, members } of clusters) {
        const all = themes.get(theme) ?? new Set();
        members.forEach((i) => all.add(i));
        themes.set(theme, all);
    }
    return new Map([...themes].map(([theme, texts]) => [theme, { texts, counts: countHolders([...texts], sources) }]));
}
/** Word → how many of the texts hold it. */
export function countHolders(texts, sources) {
    const counts = new Map();
    for (const i of texts)
        for (const word of sources[i].allWords)
            counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
/** Share of the members that pass. */
export function shareOf(members, test) {
    return members.filter(test).length / members.length;
}
