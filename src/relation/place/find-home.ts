import { relateAreas, type Area } from "../../text/place/area.ts";
import type { PlaceKind, PlaceNames } from "../../text/place/place-names.ts";
import type { NamesOfText } from "./find-names.ts";
import type { RelationSource } from "../profile/relation-source.ts";

/** The office's own territory, as its proposals tell: the common ground of all. */
export interface Home {
  /** Empty for a place that is in no list. */
  readonly area: Area;
  /** How it is written: 山西省, 山西. */
  readonly names: ReadonlySet<string>;
}

/** How the writers speak of their own, and how it then ends: 我区 is a district or 自治区, 我市 a municipality, prefecture or county. */
const ownWords: readonly (readonly [words: RegExp, ending: RegExp])[] = [
  [/[我全]省/u, /省$/u],
  [/[我全]市/u, /市$|地区$/u],
  [/[我全][州盟]/u, /[州盟]$/u],
  [/[我全][县旗]/u, /[县旗]$/u],
  [/[我全]区/u, /区$/u],
];
/** The least share of the texts, and the least number, that name their own province or city; most just say 我市. */
const leastShare = 0.03;
const leastTexts = 3;
/** One's own is named so many times as often as any other of its kind. */
const leastLead = 2;

/** The division that most of the texts name, of the kind of which the writers speak as theirs; null where too few do. */
export function findHome(
  sources: readonly RelationSource[],
  named: readonly NamesOfText[],
  places: PlaceNames,
): Home | null {
  let [ending, speakers]: readonly [RegExp, number] = [/$/u, 0];
  for (const [words, ofOwn] of ownWords) {
    const count = sources.filter(({ proposal: { subject, body } }) => words.test(subject) || words.test(body)).length;
    if (count > speakers) [ending, speakers] = [ofOwn, count];
  }
  if (speakers === 0) return null;
  const candidates = new Map<string, { readonly area: Area; readonly names: Set<string>; texts: number }>();
  for (const { anywhere } of named) {
    const seen = new Set<string>();
    for (const [name, kind] of anywhere) {
      const found = candidateOf(name, kind, ending, places);
      if (found === null) continue;
      let candidate = candidates.get(found.key);
      if (candidate === undefined)
        candidates.set(found.key, (candidate = { area: found.area, names: new Set(), texts: 0 }));
      candidate.names.add(name);
      if (!seen.has(found.key)) candidate.texts++;
      seen.add(found.key);
    }
  }
  const [first, second] = [...candidates.values()].sort((a, b) => b.texts - a.texts);
  if (first === undefined || first.texts < Math.max(leastTexts, leastShare * sources.length)) return null;
  if (first.texts < leastLead * (second?.texts ?? 0)) return null;
  return { area: first.area, names: first.names };
}

/** A division or unlisted name that ends so; null for one of several meanings. */
function candidateOf(name: string, kind: PlaceKind, ending: RegExp, { divisions }: PlaceNames) {
  if (kind === "shape") return ending.test(name) ? { key: name, area: [] } : null;
  const [first, ...others] = divisions.meanings.get(name) ?? [];
  if (first === undefined || (others.length > 0 && others[0]!.division.level === first.division.level)) return null;
  return ending.test(first.division.name) ? { key: first.division.name, area: first.division.area } : null;
}

/** Whether an area lies, at least in part, in the office's territory; false where that is in no list. */
export function touchesHome(area: Area, home: Home | null): boolean {
  return home !== null && relateAreas(area, home.area) !== "apart";
}
