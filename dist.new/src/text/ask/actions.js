/** What a word does in an ask, as data/lexicon/actions.txt sorts them: verbs by what they do to their object. */
const kinds = {
    许: "allow",
    放: "release",
    禁: "forbid",
    增: "more",
    减: "less",
    进: "promote",
    轻: "relieve",
    他: "other",
    使: "cause",
    虚: "light",
    略: "manner",
    否: "not",
    名: "noun",
};
/** Reads lines `类别 = 词 词* …`; `#` begins a comment. Throws on a category that is not known: the list ships with the program. */
export function parseActions(text) {
    const actions = new Map();
    for (const line of text.replace(/^\uFEFF/u, "").split(/\r?\n/u)) {
        const [name = "", words] = line.replace(/#.*$/u, "").split("=");
        if (words === undefined)
            continue;
        const kind = kinds[name.trim()];
        if (kind === undefined)
            throw new Error(`unknown kind of action: ${name.trim()}`);
        for (const word of words.trim().split(/\s+/u)) {
            const alsoNoun = word.endsWith("*");
            actions.set(alsoNoun ? word.slice(0, -1) : word, { kind, alsoNoun });
        }
    }
    return actions;
}
