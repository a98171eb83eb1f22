import { issue } from "../../base/issue.js";
import { spellOut } from "./lexicon.js";
/**
 * Adds a person's entries, in the order given, to the lexicon that ships. Where the two disagree on a synonym, the person's
 * word counts; where the person's own lines disagree, the earlier.
 */
export function extendLexicon(shipped, entries) {
    const joined = joinSynonyms(shipped.synonyms, entries);
    const wordsOf = (kind) => entries.filter((entry) => entry.kind === kind).map(({ word }) => word);
    const lowered = (kind) => wordsOf(kind).map((word) => word.toLowerCase());
    const synonymWords = entries.flatMap(({ kind, word, synonyms }) => (kind === "synonyms" ? [word, ...synonyms] : []));
    return {
        lexicon: {
            words: spellOut([...shipped.words, ...wordsOf("words"), ...synonymWords]),
            stopWords: new Set([...shipped.stopWords, ...lowered("stopWords")]),
            shellWords: new Set([...shipped.shellWords, ...lowered("shellWords")]),
            synonyms: joined.synonyms,
        },
        issues: [...findRepeated(shipped, entries), ...joined.issues],
    };
}
/** What is written twice, or stands in the lexicon already: one note a file, for it does no harm. */
function findRepeated(shipped, entries) {
    const known = {
        words: new Set(shipped.words),
        stopWords: shipped.stopWords,
        shellWords: shipped.shellWords,
        synonyms: new Set(),
    };
    const seen = new Set();
    const repeats = new Map();
    for (const entry of entries) {
        const key = `${entry.kind} ${entry.word.toLowerCase()} ${entry.synonyms.join(" ").toLowerCase()}`;
        const found = repeats.get(entry.file) ?? { again: [], shipped: [] };
        repeats.set(entry.file, found);
        if (seen.has(key))
            found.again.push(entry);
        else if (known[entry.kind].has(entry.word))
            found.shipped.push(entry);
        seen.add(key);
    }
    const note = (file, found, what) => found.length === 0
        ? []
        : [
            issue({
                rule: "lexicon-repeated",
                severity: "note",
                message: `词表“${file}”有 ${found.length} 个词${what}（${listEntries(found)}），可以删去。`,
                file,
                row: found[0].line,
                actual: found[0].word,
            }),
        ];
    return [...repeats].flatMap(([file, found]) => [
        ...note(file, found.again, "重复"),
        ...note(file, found.shipped, "自带词表里已有"),
    ]);
}
function listEntries(entries) {
    const shown = entries.slice(0, 5).map(({ word, line }) => `第 ${line} 行“${word}”`);
    return shown.join("、") + (entries.length > 5 ? " 等" : "");
}
/** Every synonym leads straight to its standard word: chains are followed, what would close a circle is left out. */
function joinSynonyms(shipped, entries) {
    const claims = new Map();
    const issues = [];
    for (const entry of entries) {
        for (const synonym of entry.synonyms) {
            const found = claim(synonym.toLowerCase(), entry.word.toLowerCase(), entry);
            if (found !== null)
                issues.push(found);
        }
    }
    for (const [synonym, standard] of shipped)
        claim(synonym, standard, null);
    for (const entry of entries) {
        const above = claims.get(entry.word.toLowerCase());
        if (entry.synonyms.length === 0 || above === undefined || above.entry === null)
            continue;
        const root = rootOf(entry.word.toLowerCase());
        issues.push(problem(entry, `“${entry.word}”在${above.entry.where}是“${above.entry.word}”的同义词，又在这里作标准词，都按“${root}”计`, entry.word));
    }
    return { synonyms: new Map([...claims.keys()].map((synonym) => [synonym, rootOf(synonym)])), issues };
    function rootOf(word) {
        const above = claims.get(word);
        return above === undefined ? word : rootOf(above.standard);
    }
    /** Null where the claim stands, or yields without a word. */
    function claim(synonym, standard, entry) {
        if (synonym === standard) {
            return entry && problem(entry, `“${synonym}”写成了自己的同义词，未采用`, synonym);
        }
        const earlier = claims.get(synonym);
        if (earlier !== undefined && rootOf(synonym) !== rootOf(standard)) {
            return (entry &&
                earlier.entry &&
                problem(entry, `“${synonym}”已在${earlier.entry.where}作“${earlier.entry.word}”的同义词，这一处未采用`, synonym));
        }
        if (rootOf(standard) === synonym) {
            return entry && problem(entry, `“${synonym}”与“${standard}”互为同义词，绕成了圈，这一处未采用`, synonym);
        }
        if (earlier === undefined)
            claims.set(synonym, { standard, entry });
        return null;
    }
}
function problem({ file, line, where }, message, actual) {
    return issue({
        rule: "lexicon-synonym",
        severity: "warning",
        message: `${where}：${message}。`,
        file,
        row: line,
        actual,
        expected: "一个词只出现在一行里",
    });
}
