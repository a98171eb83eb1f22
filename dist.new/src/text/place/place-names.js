import { linesOf, parseDivisions } from "./divisions.js";
import { isGenericPlace, mayBeName, namePart, partInName } from "./place-shape.js";
export function parsePlaceNames(texts) {
    const waters = new Map();
    for (const entry of linesOf(texts.waters).flatMap((line) => line.trim().split(/\s+/u))) {
        const [first = "", ...others] = entry.split("=");
        for (const name of [first, ...others])
            waters.set(name, first);
    }
    const divisions = parseDivisions(texts);
    const openings = new Set();
    for (const names of [divisions.meanings.keys(), waters.keys()]) {
        for (const name of names)
            for (let end = 1; end <= name.length; end++)
                openings.add(name.slice(0, end));
    }
    return { divisions, waters, openings };
}
/** Looks for names of places in texts whose words are those of `terms`. */
export function createPlaceFinder({ divisions, waters, openings }, terms) {
    const isKnown = (name) => divisions.meanings.has(name) || waters.has(name);
    const opensName = rememberByTerm(terms, (term) => (openings.has(term) ? 1 : 0));
    const partOf = rememberByTerm(terms, partInName);
    const isName = rememberByTerm(terms, (term) => (mayBeName(term) ? 1 : 0));
    return ({ words, starts, ends }) => {
        const mentions = [];
        const adjoins = (i) => ends[i - 1] === starts[i];
        /** Length in words of the longest known name that begins here; 0 for none. */
        const knownAt = (i) => {
            let name = "";
            let length = 0;
            for (let j = i; j < words.length && (j === i || adjoins(j)); j++) {
                name += terms[words[j]] ?? "";
                if (!openings.has(name))
                    break;
                if (name.length >= 2 && isKnown(name))
                    length = j + 1 - i;
            }
            return length;
        };
        const textOf = (from, to) => Array.from(words.subarray(from, to), (word) => terms[word] ?? "").join("");
        // Past the last word that belongs to a name.
        let taken = 0;
        /** Where an unlisted name begins that ends with this word: up to two characters or one word before it. */
        const openingOf = (i) => {
            let from = i;
            const before = () => (from > taken && adjoins(from) ? partOf(words[from - 1]) : namePart.none);
            while (i - from < 2 && before() === namePart.character)
                from--;
            if (from < i || partOf(words[i]) === namePart.water || before() !== namePart.stem)
                return from;
            return isName(words[from - 1]) === 1 ? from - 1 : from;
        };
        /** 云县 of 栖云县: the segmenter does not know the name, and a county of two characters is left. */
        const isRest = (i, length) => textOf(i, i + length).length === 2 && partOf(words[i + length - 1]) === namePart.ending && openingOf(i) < i;
        const add = (kind, from, to) => {
            mentions.push({ name: textOf(from, to), kind, from, to });
            taken = to;
        };
        for (let i = 0; i < words.length; i++) {
            const known = opensName(words[i]) === 1 ? knownAt(i) : 0;
            if (known > 0 && !isRest(i, known)) {
                add(divisions.meanings.has(textOf(i, i + known)) ? "division" : "water", i, i + known);
                i = taken - 1;
                continue;
            }
            const part = partOf(words[i]);
            if (part === namePart.whole)
                add("shape", i, i + 1);
            if (part === namePart.ending || part === namePart.waterEnding || part === namePart.water) {
                const from = openingOf(i);
                const name = textOf(from, i + 1);
                const isWater = part !== namePart.ending;
                const named = part === namePart.water || (name.length >= 3 && (isWater || !isGenericPlace(name)));
                if (named)
                    add(isWater ? "water" : "shape", from, i + 1);
                else
                    taken = i + 1;
            }
        }
        return mentions;
    };
}
/** What `find` tells of a term, 0–126, found when first asked for: of most terms of an archive nothing need be known. By index. */
function rememberByTerm(terms, find) {
    const known = new Int8Array(terms.length).fill(-1);
    return (word) => {
        if (known[word] < 0)
            known[word] = find(terms[word]);
        return known[word];
    };
}
