import { findNamedThings } from "../../text/place/named-things.js";
import { findQuotedNames } from "../../text/place/quoted-names.js";
/** A word in more of the texts is no name of one thing: their share, and the number in a small archive. */
const rareShare = 0.01;
const rareTexts = 5;
/** Tells what organizations, projects and documents a subject names. */
export function createThingReader({ terms, documentFrequency, documentCount, weight }, isShell, places, home) {
    const bound = Math.max(rareTexts, rareShare * documentCount);
    const own = home?.names ?? new Set();
    const context = {
        terms,
        places,
        home: own,
        // Characters weigh nothing either: they are pieces of names.
        isStop: (word) => isShell(word) || (weight[word] === 0 && terms[word].length > 1),
        isRare: (word) => (documentFrequency[word] ?? 0) <= bound,
    };
    return (subject, words, mentions) => [
        ...findNamedThings(subject, words, mentions, context),
        ...findQuotedNames(subject, own),
    ];
}
