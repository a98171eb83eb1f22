import { dict } from "@node-rs/jieba/dict.js";
const space = 0x20;
const lineFeed = 0x0a;
const bytes = Buffer.from(dict.buffer, dict.byteOffset, dict.byteLength);
/**
 * Tag of one word, found in some twenty steps: the dictionary's lines `word frequency tag` are in the order of their bytes. For the
 * words of a whole archive `lookUpTags` reads all lines once.
 */
export const tagInDictionary = (word) => {
    const wanted = Buffer.from(word);
    // Both are beginnings of lines; the wanted line, if there is one, begins in [low, high).
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = bytes.lastIndexOf(lineFeed, (low + high) >>> 1) + 1;
        const start = Math.max(low, middle);
        const wordEnd = bytes.indexOf(space, start);
        const lineEnd = bytes.indexOf(lineFeed, start);
        const next = lineEnd < 0 ? bytes.length : lineEnd + 1;
        if (wordEnd < 0)
            return null;
        const order = bytes.compare(wanted, 0, wanted.length, start, wordEnd);
        if (order === 0) {
            const line = bytes.toString("utf8", wordEnd + 1, lineEnd < 0 ? bytes.length : lineEnd).trim();
            return line.slice(line.indexOf(" ") + 1);
        }
        if (order < 0)
            low = next;
        else
            high = start;
    }
    return null;
};
