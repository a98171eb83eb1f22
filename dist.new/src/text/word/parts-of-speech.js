import { dict } from "@node-rs/jieba/dict.js";
/** Looks up all `words` in one pass over the dictionary's lines `word frequency tag`; other words have no tag. */
export function lookUpTags(words) {
    const wanted = new Set(words);
    const tags = new Map();
    const text = new TextDecoder().decode(dict);
    // Slicing the words alone takes half the time of splitting 350,000 lines.
    for (let at = 0; at < text.length;) {
        const next = text.indexOf("\n", at);
        const end = next < 0 ? text.length : next;
        const word = text.slice(at, text.indexOf(" ", at));
        if (wanted.has(word))
            tags.set(word, text.slice(text.lastIndexOf(" ", end) + 1, end).trim());
        at = end + 1;
    }
    return (word) => tags.get(word) ?? null;
}
/** Every word of the dictionary whose tag fits; one pass over its lines. */
export function wordsTagged(tag) {
    const found = new Set();
    for (const line of new TextDecoder().decode(dict).split("\n")) {
        const last = line.lastIndexOf(" ");
        if (last > 0 && tag.test(line.slice(last + 1).trim()))
            found.add(line.slice(0, line.indexOf(" ")));
    }
    return found;
}
