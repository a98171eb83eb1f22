import { overlap } from "../match/overlap.ts";
import { bareSubject, bigramsOf, type Core } from "../write/topic-core.ts";

/** Readers take a title for a copy where the two are of like length and share about four fifths of their wording. */
const copied = { length: 0.6, wording: 0.8 };

/** Tells whether a core copies one of the subjects. Cost: subjects of like length, each compared by pairs of characters. */
export function createCopyCheck(subjects: readonly string[]): (core: Core) => boolean {
  const titles = subjects.map((subject) => {
    const bare = bareSubject(subject);
    return { length: bare.length, bigrams: bigramsOf(bare) };
  });
  const known = new Map<Core, boolean>();
  return (core) => {
    const found = known.get(core);
    if (found !== undefined) return found;
    const own = bigramsOf(core);
    const copies = titles.some(
      ({ length, bigrams }) =>
        Math.min(length, core.length) / Math.max(length, core.length, 1) >= copied.length &&
        overlap(own, bigrams) >= copied.wording,
    );
    known.set(core, copies);
    return copies;
  };
}
