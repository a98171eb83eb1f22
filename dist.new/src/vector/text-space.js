import { segmentText, TermCollector } from "../text/segment.js";
import { centerVector, embedWords } from "./vector-space.js";
/** `mean` is taken out of every point: zeros for none. */
export function createTextSpace(space, segmenter, synonyms, mean) {
    const { terms, weight, unseenWeight } = space.vocabulary;
    const indexOf = new Map(terms.map((term, index) => [term, index]));
    const silent = (term) => {
        const index = indexOf.get(term);
        return index === undefined ? term.length < 2 : weight[index] === 0;
    };
    const segment = (text) => {
        const collector = new TermCollector(synonyms);
        const words = segmentText(text, segmenter, collector);
        return { words, term: (at) => collector.terms[words.words[at]] };
    };
    const indexes = (text) => {
        const { words, term } = segment(text);
        const known = [...words.words.keys()].map((at) => indexOf.get(term(at)));
        return Uint32Array.from(known.filter((index) => index !== undefined));
    };
    return {
        embed: (text) => centerVector(embedWords(space, indexes(text)), mean),
        words(text) {
            const { words, term } = segment(text);
            return [...words.words.keys()]
                .map((at) => ({ term: term(at), start: words.starts[at], end: words.ends[at] }))
                .filter((word) => !silent(word.term));
        },
        weight: (term) => {
            const index = indexOf.get(term);
            return index === undefined ? unseenWeight : weight[index];
        },
        indexes,
    };
}
