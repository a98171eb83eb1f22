import { liesWithin, relateAreas, uniteAreas } from "../../text/place/area.js";
import { archivePlacesIn } from "./archive-places.js";
import { touchesHome } from "../../text/place/home.js";
/** Tells where subjects set their matter. */
export function createTerritoryReader(names, { home, found }) {
    return (subject, { inSubject, anywhere }) => {
        const surroundings = findSurroundings(names, anywhere);
        const places = new Map();
        for (const [name, kind] of inSubject) {
            const place = placeNamed(name, kind, names, home, surroundings);
            if (place !== null && !places.has(place.key))
                places.set(place.key, place);
        }
        for (const { name, meaning } of archivePlacesIn(subject, found)) {
            const place = typeof meaning === "string" ? { ...unlistedPlace(meaning, home), name } : unitedPlace(name, meaning, home);
            if (!places.has(place.key))
                places.set(place.key, place);
        }
        const all = [...places.values()];
        const whole = wholeWords.exec(subject)?.[0] ?? all.find((place) => isWhole(place, home))?.name ?? null;
        const parts = all.filter((place) => !isWhole(place, home));
        return { places: tellingPlaces(parts, whole !== null), whole };
    };
}
const wholeWords = /[全我本][省市县区旗]/u;
/** The office's own territory, or a division that it lies in. */
function isWhole({ name, scope, exact, kind, area }, home) {
    if (home === null)
        return false;
    if (home.names.has(name))
        return true;
    return (exact && kind !== "" && home.area.length > 0 && (scope === "around" || relateAreas(area, home.area) === "same"));
}
/** Without places that merely hold another (长治 of 长治襄垣), and without far-away ones beside a near one or the whole territory. */
function tellingPlaces(places, besideWhole) {
    const holds = (one, other) => one.exact && other.exact && relateAreas(one.area, other.area) === "around";
    const narrow = places.filter((place) => !places.some((other) => holds(place, other)));
    const near = narrow.filter(({ scope }) => scope !== "outside");
    return near.length > 0 || besideWhole ? near : narrow;
}
/** Provinces and prefectures that a text names: what else it names may lie in them. */
function findSurroundings({ divisions }, anywhere) {
    return [...anywhere.keys()].flatMap((name) => {
        const [first, second] = divisions.meanings.get(name) ?? [];
        if (first === undefined || !first.certain || first.division.level === 3)
            return [];
        return second?.division.level === first.division.level ? [] : [first.division.area];
    });
}
/** Null for a word that is more likely no name here. */
function placeNamed(name, kind, { divisions, waters }, home, surroundings) {
    if (kind === "water") {
        return { name, key: waters.get(name) ?? name, area: null, exact: false, kind: "水", scope: "unknown" };
    }
    if (kind === "shape")
        return unlistedPlace(name, home);
    const meanings = divisions.meanings.get(name) ?? [];
    const isNear = ({ division }) => surroundings.some((area) => liesWithin(division.area, area));
    const ofHome = meanings.filter(({ division }) => touchesHome(division.area, home));
    // Of two districts of one name in one province, the one whose city the text names.
    const closest = ofHome.filter(({ division }) => surroundings.some((area) => liesWithin(division.area, area) && !liesWithin(home.area, area)));
    const likely = [closest, ofHome, meanings.filter(isNear)].find((some) => some.length > 0) ?? meanings.filter(isUnmistakable);
    const highest = likely.filter(({ division }) => division.level === likely[0].division.level);
    return highest.length === 0 ? null : listedPlace(name, highest, home);
}
/** Far-away counties are known by their short names where these are cities (义乌). */
function isUnmistakable({ division, certain }, _i, all) {
    return certain || (all.length === 1 && division.name.endsWith("市"));
}
/** `meanings`: of one level; where there are several, the place is one of them. */
function listedPlace(name, meanings, home) {
    const divisions = meanings.map(({ division }) => division);
    const [first] = divisions;
    const area = uniteAreas(divisions.map((division) => division.area));
    const exact = divisions.length === 1;
    return {
        name,
        key: exact ? `${first.name}@${area[0].start}` : name,
        area,
        exact,
        kind: first.isRegion ? "" : String(first.level),
        scope: scopeOf(area, home),
    };
}
function unitedPlace(name, area, home) {
    return { name, key: name, area, exact: true, kind: "", scope: scopeOf(area, home) };
}
const ranks = [
    ["2", /[市州]$/u],
    ["3", /[县区旗]$/u],
    ["4", /(?:镇|乡|街道)$/u],
];
/** A town, village or invented county: somewhere in the office's territory. */
function unlistedPlace(name, home) {
    const area = home !== null && home.area.length > 0 ? home.area : null;
    const kind = ranks.find(([, ending]) => ending.test(name))?.[0] ?? "5";
    return { name, key: name, area, exact: false, kind, scope: home === null ? "unknown" : "inside" };
}
function scopeOf(area, home) {
    if (home === null || home.area.length === 0)
        return "unknown";
    const relation = relateAreas(area, home.area);
    if (relation === "apart")
        return "outside";
    return relation === "around" || relation === "crossing" ? relation : "inside";
}
