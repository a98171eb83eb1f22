import { liesWithin, relateAreas, uniteAreas, type Area } from "../../text/place/area.ts";
import type { Division, Meaning } from "../../text/place/divisions.ts";
import type { PlaceKind, PlaceNames } from "../../text/place/place-names.ts";
import { archivePlacesIn } from "./archive-places.ts";
import type { CommonGround } from "./common-ground.ts";
import { touchesHome, type Home } from "../../text/place/home.ts";
import type { NamesOfText } from "../../text/place/find-names.ts";
import type { Place, Territory } from "./territory.ts";

/** Tells where subjects set their matter. */
export function createTerritoryReader(
  names: PlaceNames,
  { home, found }: CommonGround,
): (subject: string, named: NamesOfText) => Territory {
  return (subject, { inSubject, anywhere }) => {
    const surroundings = findSurroundings(names, anywhere);
    const places = new Map<string, Place>();
    for (const [name, kind] of inSubject) {
      const place = placeNamed(name, kind, names, home, surroundings);
      if (place !== null && !places.has(place.key)) places.set(place.key, place);
    }
    for (const { name, meaning } of archivePlacesIn(subject, found)) {
      const place =
        typeof meaning === "string" ? { ...unlistedPlace(meaning, home), name } : unitedPlace(name, meaning, home);
      if (!places.has(place.key)) places.set(place.key, place);
    }
    const all = [...places.values()];
    const whole = wholeWords.exec(subject)?.[0] ?? all.find((place) => isWhole(place, home))?.name ?? null;
    const parts = all.filter((place) => !isWhole(place, home));
    return { places: tellingPlaces(parts, whole !== null), whole };
  };
}

const wholeWords = /[全我本][省市县区旗]/u;

/** The office's own territory, or a division that it lies in. */
function isWhole({ name, scope, exact, kind, area }: Place, home: Home | null): boolean {
  if (home === null) return false;
  if (home.names.has(name)) return true;
  return (
    exact && kind !== "" && home.area.length > 0 && (scope === "around" || relateAreas(area!, home.area) === "same")
  );
}

/** Without places that merely hold another (长治 of 长治襄垣), and without far-away ones beside a near one or the whole territory. */
function tellingPlaces(places: readonly Place[], besideWhole: boolean): readonly Place[] {
  const holds = (one: Place, other: Place) =>
    one.exact && other.exact && relateAreas(one.area!, other.area!) === "around";
  const narrow = places.filter((place) => !places.some((other) => holds(place, other)));
  const near = narrow.filter(({ scope }) => scope !== "outside");
  return near.length > 0 || besideWhole ? near : narrow;
}

/** Provinces and prefectures that a text names: what else it names may lie in them. */
function findSurroundings({ divisions }: PlaceNames, anywhere: NamesOfText["anywhere"]): readonly Area[] {
  return [...anywhere.keys()].flatMap((name) => {
    const [first, second] = divisions.meanings.get(name) ?? [];
    if (first === undefined || !first.certain || first.division.level === 3) return [];
    return second?.division.level === first.division.level ? [] : [first.division.area];
  });
}

/** Null for a word that is more likely no name here. */
function placeNamed(
  name: string,
  kind: PlaceKind,
  { divisions, waters }: PlaceNames,
  home: Home | null,
  surroundings: readonly Area[],
): Place | null {
  if (kind === "water") {
    return { name, key: waters.get(name) ?? name, area: null, exact: false, kind: "水", scope: "unknown" };
  }
  if (kind === "shape") return unlistedPlace(name, home);
  const meanings = divisions.meanings.get(name) ?? [];
  const isNear = ({ division }: Meaning) => surroundings.some((area) => liesWithin(division.area, area));
  const ofHome = meanings.filter(({ division }) => touchesHome(division.area, home));
  // Of two districts of one name in one province, the one whose city the text names.
  const closest = ofHome.filter(({ division }) =>
    surroundings.some((area) => liesWithin(division.area, area) && !liesWithin(home!.area, area)),
  );
  const likely =
    [closest, ofHome, meanings.filter(isNear)].find((some) => some.length > 0) ?? meanings.filter(isUnmistakable);
  const highest = likely.filter(({ division }) => division.level === likely[0]!.division.level);
  return highest.length === 0 ? null : listedPlace(name, highest, home);
}

/** Far-away counties are known by their short names where these are cities (义乌). */
function isUnmistakable({ division, certain }: Meaning, _i: number, all: readonly Meaning[]): boolean {
  return certain || (all.length === 1 && division.name.endsWith("市"));
}

/** `meanings`: of one level; where there are several, the place is one of them. */
function listedPlace(name: string, meanings: readonly Meaning[], home: Home | null): Place {
  const divisions = meanings.map(({ division }) => division) as [Division, ...Division[]];
  const [first] = divisions;
  const area = uniteAreas(divisions.map((division) => division.area));
  const exact = divisions.length === 1;
  return {
    name,
    key: exact ? `${first.name}@${area[0]!.start}` : name,
    area,
    exact,
    kind: first.isRegion ? "" : String(first.level),
    scope: scopeOf(area, home),
  };
}

function unitedPlace(name: string, area: Area, home: Home | null): Place {
  return { name, key: name, area, exact: true, kind: "", scope: scopeOf(area, home) };
}

const ranks: readonly (readonly [string, RegExp])[] = [
  ["2", /[市州]$/u],
  ["3", /[县区旗]$/u],
  ["4", /(?:镇|乡|街道)$/u],
];

/** A town, village or invented county: somewhere in the office's territory. */
function unlistedPlace(name: string, home: Home | null): Place {
  const area = home !== null && home.area.length > 0 ? home.area : null;
  const kind = ranks.find(([, ending]) => ending.test(name))?.[0] ?? "5";
  return { name, key: name, area, exact: false, kind, scope: home === null ? "unknown" : "inside" };
}

function scopeOf(area: Area, home: Home | null): Place["scope"] {
  if (home === null || home.area.length === 0) return "unknown";
  const relation = relateAreas(area, home.area);
  if (relation === "apart") return "outside";
  return relation === "around" || relation === "crossing" ? relation : "inside";
}
