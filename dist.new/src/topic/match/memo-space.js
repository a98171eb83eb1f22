/**
 * The same space, remembering what it was asked: topics compare the same few thousand phrases again and again. Words in `silent` (the office's own
 * territory) are no words here: they stand in everything and tell nothing apart.
 */
export function rememberSpace(space, silent = new Set()) {
    const vectors = new Map();
    const words = new Map();
    return {
        embed: (text) => remember(vectors, text, () => space.embed(text)),
        words: (text) => remember(words, text, () => space.words(text).filter(({ term }) => !silent.has(term))),
        weight: (term) => space.weight(term),
    };
}
function remember(known, key, make) {
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    known.set(key, made);
    return made;
}
