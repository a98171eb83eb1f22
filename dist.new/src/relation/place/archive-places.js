import { relateAreas, uniteAreas } from "../../text/place/area.js";
import { stemOf } from "../../text/place/division-names.js";
export function findArchivePlaces(sources, terms, named, places, home) {
    return [...findShortNames(sources, named), ...findJoinedCities(sources, terms, named, places, home)];
}
/** Those of the names that a subject holds. */
export function archivePlacesIn(subject, found) {
    // 雁塘湖 is not the town of 雁塘.
    const inSubject = found.filter(({ name }) => subject.split(name).some((after, i) => i > 0 && !/^[江河湖山岛湾]/u.test(after)));
    // 郑洛 of 郑洛新 is not meant by itself.
    return inSubject.filter(({ name }) => !inSubject.some((other) => other.name !== name && other.name.includes(name)));
}
/** Share of the texts with the short name that must explain it. Words that happen to have the characters (连通) are explained in hardly any. */
const explainedShare = 0.3;
/** Short names of counties and towns that no list has: 栖云, where the texts also write 栖云县. */
function findShortNames(sources, named) {
    const full = new Set();
    for (const { inSubject, anywhere } of named) {
        // In bodies, 区 ends too many words to be trusted.
        for (const [name, kind] of anywhere) {
            if (kind === "shape" && (inSubject.has(name) ? /[市县区旗]$/u : /[县旗]$/u).test(name))
                full.add(name);
        }
    }
    return [...full].flatMap((meaning) => {
        const name = stemOf(meaning);
        if (name.length < 2)
            return [];
        const having = named.filter((_, i) => textOf(sources[i]).includes(name));
        const explained = having.filter(({ anywhere }) => anywhere.has(meaning)).length;
        return explained >= explainedShare * having.length ? [{ name, meaning }] : [];
    });
}
/** Cities that are called by another than their first character, too, when several are named in one breath. */
const otherInitials = {
    南京市: "宁",
    无锡市: "锡",
    宁波市: "甬",
    福州市: "榕",
    广州市: "穗",
    成都市: "蓉",
    东莞市: "莞",
};
/**
 * Cities of the office's territory named in one breath: 太忻 for 太原 and 忻州. Texts with such a word name the cities in full too,
 * which tells it from ordinary words of the same characters.
 */
function findJoinedCities(sources, terms, named, { divisions }, home) {
    if (home === null || home.area.length === 0)
        return [];
    const inside = divisions.list.filter(({ area }) => relateAreas(area, home.area) === "inside");
    const highest = Math.min(...inside.map(({ level }) => level));
    const byInitial = new Map();
    for (const division of inside) {
        if (division.level !== highest)
            continue;
        for (const initial of [division.name.charAt(0), otherInitials[division.name]]) {
            if (initial !== undefined)
                byInitial.set(initial, [...(byInitial.get(initial) ?? []), division]);
        }
    }
    const names = ({ anywhere }, { name }) => anywhere.has(name) || anywhere.has(stemOf(name));
    const found = new Map();
    sources.forEach(({ segmented }, i) => {
        for (const name of runsOf(segmented.subject, terms, (unit) => byInitial.has(unit))) {
            if (divisions.meanings.has(name) || found.has(name))
                continue;
            const cities = Array.from(name, (unit) => byInitial.get(unit).find((city) => names(named[i], city)));
            const known = cities.filter((city) => city !== undefined);
            if (new Set(known).size < name.length)
                continue;
            const having = named.filter((_, k) => textOf(sources[k]).includes(name));
            const explained = having.filter((text) => known.every((city) => names(text, city))).length;
            if (explained < explainedShare * having.length)
                continue;
            found.set(name, { name, meaning: uniteAreas(known.map(({ area }) => area)) });
        }
    });
    return [...found.values()];
}
/** Two to four characters in a row that all pass, made of whole words. */
function runsOf({ words, starts, ends }, terms, passes) {
    const runs = [];
    for (let from = 0; from < words.length; from++) {
        let run = "";
        for (let at = from; at < words.length && (at === from || ends[at - 1] === starts[at]); at++) {
            const term = terms[words[at]] ?? "";
            if (run.length + term.length > 4 || !Array.from(term).every(passes))
                break;
            run += term;
            if (run.length >= 2)
                runs.push(run);
        }
    }
    return runs;
}
function textOf({ proposal: { subject, body } }) {
    return `${subject}\n${body}`;
}
