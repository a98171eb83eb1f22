import { byKeys } from "../../base/order.js";
import { bareClueTitle } from "../clue/clue-phrase.js";
import { isGeneric } from "../match/concreteness.js";
import { objectOf } from "../match/same-object.js";
import { dot } from "../match/text-space.js";
/** The least share of a topic that must be a unit's business; others beside the best must come so near to it. */
const fits = { least: 0.2, beside: 0.7 };
/** What is said in the sources counts so much beside the title. */
const contextWeight = 0.35;
/** Words of any report, however rare. */
const genericWeight = 0.3;
/** From which cosine a term means the topic's thing though none stands in the title. */
const sameThing = 0.7;
/**
 * Units of the table whose business the matter is, best first: those whose terms name most of its title, else the one that has a term for just
 * this thing. None where nothing is certain.
 */
export function fittingUnits(matter, space, table) {
    const inTitle = measureCoverage(objectOf(matter.core), space, table);
    const sources = [matter.points[0]?.text ?? "", ...matter.clues.slice(0, 3).map(({ title }) => bareClueTitle(title))];
    const inSources = sources.map((text) => measureCoverage(text, space, table));
    const ranked = table
        .map((unit, i) => ({ unit, i, fit: inTitle[i] + contextWeight * Math.max(...inSources.map((text) => text[i])) }))
        .filter(({ fit }) => fit >= fits.least)
        .sort(byKeys(({ fit }) => fit, ({ i }) => -i));
    const [best] = ranked;
    if (best === undefined)
        return nearestUnit(matter.vector, space, table);
    return ranked.filter(({ fit }) => fit >= best.fit * fits.beside).map(({ unit }) => unit);
}
/** The unit with the term nearest to the matter. */
function nearestUnit(vector, space, table) {
    const likeness = table.map(({ terms }) => Math.max(...terms.map((term) => dot(space.embed(term), vector))));
    const best = likeness.reduce((top, value, i) => (value > likeness[top] ? i : top), 0);
    return (likeness[best] ?? 0) >= sameThing ? [table[best]] : [];
}
/**
 * For each unit the share of a text, in [0, 1], that its terms name, by the weight of words. The longest term wins: 国家文化公园 is no 公园,
 * 长期护理保险 neither 护理 nor 保险. Words of any report weigh little, but 安全生产 is made of two of them.
 */
function measureCoverage(text, space, table) {
    const words = space.words(text);
    const found = table.map(({ terms }) => terms.flatMap((term) => placesOf(term, text, words)));
    const all = found.flat();
    const isWhole = (place) => !all.some((other) => isWithin(place, other));
    return found.map((places) => {
        const own = places.filter(isWhole);
        let within = 0;
        let beside = 0;
        for (const { term, start, end } of words) {
            const weight = space.weight(term);
            if (own.some((place) => start < place.end && place.start < end))
                within += weight;
            else
                beside += weight * (isGeneric(term) ? genericWeight : 1);
        }
        return within === 0 ? 0 : within / (within + beside);
    });
}
function isWithin(place, other) {
    return other.start <= place.start && place.end <= other.end && other.end - other.start > place.end - place.start;
}
function placesOf(term, text, words) {
    const places = [];
    for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
        const place = { start, end: start + term.length };
        if (!words.some((word) => isTorn(word, place)))
            places.push(place);
    }
    return places;
}
/** 供热 does not tear 集中供热, nor 湿地 a word as long; 事业单位 tears 企事业单位, 安置 tears 安置房. */
function isTorn(word, { start, end }) {
    const isLong = word.end - word.start >= 4;
    const before = word.start < start && start < word.end && !(isLong && start - word.start >= 2);
    const after = word.start < end && end < word.end && !isLong;
    return before || after;
}
