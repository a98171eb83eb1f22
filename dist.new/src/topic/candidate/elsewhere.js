import { touchesHome } from "../../text/place/home.js";
import { findNamedThings } from "../../text/place/named-things.js";
import { createPlaceFinder } from "../../text/place/place-names.js";
import { findHomePapers } from "../policy/own-papers.js";
/** Rarer words than one in so many texts may be names: see {@link TextSpace.weight}. */
const rareWeight = Math.log(100);
/** Works that lie in one place, though a name of their own may not tell which (雄忻高铁); of other kinds only a place tells. */
const works = new Set(["机场", "港口", "铁路", "公路", "桥隧", "航道"]);
/**
 * Tells whether a phrase names a place, a work or a kind of region that is not the office's own: it comes from somebody else's paper. What the
 * title of a proposal here names is its own, and what its own papers name; in bodies everybody is an example for something.
 */
export function createElsewhereTest({ papers, home, places, reach, space }, index) {
    const own = [
        ...index.proposals.map(({ proposal }) => proposal.subject),
        ...findHomePapers(papers, home).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ];
    const known = new Map();
    const isNamed = (name) => {
        const answer = known.get(name) ?? own.some((text) => text.includes(name));
        known.set(name, answer);
        return answer;
    };
    return (core) => {
        const kinds = Array.from(core.matchAll(reach.somewhere), ([found]) => found);
        return [...foreignNames(core, { home, places, space }), ...kinds].some((name) => !isNamed(name));
    };
}
/** Names in a phrase of places outside the office's territory, of waters, and of works. */
function foreignNames(core, { home, places, space }) {
    const words = space.words(core);
    const terms = words.map(({ term }) => term);
    const indexed = {
        words: Uint32Array.from(words.keys()),
        starts: Uint32Array.from(words, ({ start }) => start),
        ends: Uint32Array.from(words, ({ end }) => end),
    };
    const mentions = createPlaceFinder(places, terms)(indexed);
    const things = findNamedThings(core, indexed, mentions, {
        terms,
        places,
        home: home?.names ?? new Set(),
        isStop: (word) => space.weight(terms[word]) === 0,
        isRare: (word) => space.weight(terms[word]) >= rareWeight,
    });
    const named = [...mentions.map(({ name }) => name), ...terms.flatMap((term) => namesOpening(term, places))];
    const foreign = named.filter((name) => !isOwnPlace(name, places, home));
    return [...foreign, ...things.filter(({ kind }) => works.has(kind)).map(({ name }) => name)];
}
/** 黄河 of 黄河流域, 海南 of 海南自由贸易港, where the segmenter has these as words. */
function namesOpening(term, { divisions, waters }) {
    if (term.length < 4)
        return [];
    const openings = [term.slice(0, 2), term.slice(0, 3)];
    return openings.filter((name) => waters.has(name) || (divisions.meanings.get(name) ?? []).some(({ certain }) => certain));
}
function isOwnPlace(name, { divisions }, home) {
    if (home?.names.has(name) === true)
        return true;
    return (divisions.meanings.get(name) ?? []).some(({ division }) => touchesHome(division.area, home));
}
