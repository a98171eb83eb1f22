import { normalizeText } from "./normalize.js";
/** Collects distinct words; hands out their numbers in order of first appearance. */
export class TermCollector {
    terms = [];
    #indexes = new Map();
    #synonyms;
    /** `synonyms`: word → the standard word it is counted as; `known`: words that have their numbers already, in this order. */
    constructor(synonyms = new Map(), known = []) {
        this.#synonyms = synonyms;
        known.forEach((term, index) => this.#indexes.set(term, index));
        for (const term of known)
            this.terms.push(term);
    }
    indexOf(term) {
        const known = this.#indexes.get(term);
        if (known !== undefined)
            return known;
        const standard = this.#synonyms.get(term);
        const index = standard === undefined ? this.terms.push(term) - 1 : this.indexOf(standard);
        this.#indexes.set(term, index);
        return index;
    }
}
const wordLike = /[\p{L}\p{N}]/u;
/** Segments one text. Latin letters are lowered; punctuation and spaces are left out; offsets are the original's. */
export function segmentText(original, segmenter, collector) {
    const { text, offsets } = normalizeText(original);
    const words = [];
    const starts = [];
    const ends = [];
    let at = 0;
    for (const word of segmenter.cut(text)) {
        const end = at + word.length;
        if (wordLike.test(word)) {
            words.push(collector.indexOf(word.toLowerCase()));
            starts.push(offsets[at] ?? 0);
            // One past the last character kept: dropped white space behind a word is not part of it.
            ends.push((offsets[end - 1] ?? 0) + 1);
        }
        at = end;
    }
    return { words: Uint32Array.from(words), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
