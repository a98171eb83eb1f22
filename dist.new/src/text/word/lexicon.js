/** Reads the lists that ship with the program; for what staff write, {@link extendLexicon}. */
export function parseLexicon(texts) {
    const synonyms = new Map();
    const written = [];
    for (const line of entries(texts.synonyms)) {
        const [standard, ...others] = line.split("=").map((word) => word.trim());
        if (standard === undefined || standard === "")
            continue;
        written.push(standard, ...others);
        for (const other of others) {
            if (other !== "" && other !== standard)
                synonyms.set(other.toLowerCase(), standard.toLowerCase());
        }
    }
    const firstWord = (line) => line.split(/\s+/u)[0] ?? "";
    return {
        // Every synonym is a word of its own: what is cut to pieces cannot be recognized.
        words: spellOut([...entries(texts.words).map(firstWord), ...written]),
        stopWords: new Set(entries(texts.stopWords).map((word) => word.toLowerCase())),
        shellWords: new Set(entries(texts.shellWords).map((word) => word.toLowerCase())),
        synonyms,
    };
}
/** Each word once. The segmenter minds the case of letters, so that words with letters count in small and in capitals too. */
export function spellOut(words) {
    const spelled = words.flatMap((word) => /[a-z]/iu.test(word) ? [word, word.toLowerCase(), word.toUpperCase()] : [word]);
    return [...new Set(spelled)].filter((word) => word.length > 1);
}
function entries(text) {
    return text
        .replace(/^\uFEFF/u, "")
        .split(/\r?\n/u)
        .map((line) => line.replace(/#.*$/u, "").trim())
        .filter((line) => line !== "");
}
