import { homeLevels } from "./home.js";
import { findOwnWords } from "./own-words.js";
/** The least share of the texts, and the least number, that name their own province or city; most just say 我市. */
const leastShare = 0.03;
const leastTexts = 3;
/** One's own is named so many times as often as any other of its kind. */
const leastLead = 2;
/**
 * The division that most of the texts name, of the kind of which the writers speak as theirs; null where too few do.
 * `named`: the names in each of the texts.
 */
export function findHome(writings, named, places) {
    const own = findOwnWords(writings.map(textOf))?.own;
    if (own === undefined)
        return null;
    const candidates = new Map();
    for (const { anywhere } of named) {
        const seen = new Set();
        for (const [name, kind] of anywhere) {
            const found = candidateOf(name, kind, own, places);
            if (found === null)
                continue;
            let candidate = candidates.get(found.key);
            if (candidate === undefined) {
                const names = new Set();
                candidates.set(found.key, (candidate = { home: { ...found.home, names }, names, texts: 0 }));
            }
            candidate.names.add(name);
            if (!seen.has(found.key))
                candidate.texts++;
            seen.add(found.key);
        }
    }
    const [first, second] = [...candidates.values()].sort((a, b) => b.texts - a.texts);
    if (first === undefined || first.texts < Math.max(leastTexts, leastShare * writings.length))
        return null;
    if (first.texts < leastLead * (second?.texts ?? 0))
        return null;
    return first.home;
}
/** A division or unlisted name that ends as the writers' own must; null for one of several meanings. */
function candidateOf(name, kind, own, { divisions }) {
    if (kind === "shape") {
        if (!own.ending.test(name))
            return null;
        return { key: name, home: { level: own.level, kind: kindOf(name), area: [] } };
    }
    const [first, ...others] = divisions.meanings.get(name) ?? [];
    if (first === undefined || (others.length > 0 && others[0].division.level === first.division.level))
        return null;
    const { division } = first;
    if (division.isRegion || !own.ending.test(division.name))
        return null;
    return {
        key: division.name,
        home: { level: homeLevels[division.level], kind: kindOf(division.name), area: division.area },
    };
}
function kindOf(name) {
    return /自治区$|地区$|.$/u.exec(name)?.[0] ?? "";
}
function textOf({ subject, body }) {
    return `${subject}\n${body}`;
}
