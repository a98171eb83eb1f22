import { overlap } from "../match/overlap.js";
import { bareSubject, bigramsOf } from "../write/topic-core.js";
/** Readers take a title for a copy where the two are of like length and share about four fifths of their wording. */
const copied = { length: 0.6, wording: 0.8 };
/** Tells whether a core copies one of the subjects. Cost: subjects of like length, each compared by pairs of characters. */
export function createCopyCheck(subjects) {
    const titles = subjects.map((subject) => {
        const bare = bareSubject(subject);
        return { length: bare.length, bigrams: bigramsOf(bare) };
    });
    const known = new Map();
    return (core) => {
        const found = known.get(core);
        if (found !== undefined)
            return found;
        const own = bigramsOf(core);
        const copies = titles.some(({ length, bigrams }) => Math.min(length, core.length) / Math.max(length, core.length, 1) >= copied.length &&
            overlap(own, bigrams) >= copied.wording);
        known.set(core, copies);
        return copies;
    };
}
