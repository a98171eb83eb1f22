import { linesOf, parseDivisions, type Divisions, type DivisionTexts } from "./divisions.ts";
import { isGenericPlace, mayBeName, namePart, partInName } from "./place-shape.ts";
import type { TermTable, Words } from "../segmented.ts";

/** Names of places that are known before any text is read: data/places. */
export interface PlaceNames {
  readonly divisions: Divisions;
  /** 江河湖海、山、岛: the name each is best known by (大运河 for 京杭大运河). */
  readonly waters: ReadonlyMap<string, string>;
  /** All openings of all these names, down to one character. */
  readonly openings: ReadonlySet<string>;
}

/** Texts of data/places. */
export interface PlaceTexts extends DivisionTexts {
  readonly waters: string;
}

export function parsePlaceNames(texts: PlaceTexts): PlaceNames {
  const waters = new Map<string, string>();
  for (const entry of linesOf(texts.waters).flatMap((line) => line.trim().split(/\s+/u))) {
    const [first = "", ...others] = entry.split("=");
    for (const name of [first, ...others]) waters.set(name, first);
  }
  const divisions = parseDivisions(texts);
  const openings = new Set<string>();
  for (const names of [divisions.meanings.keys(), waters.keys()]) {
    for (const name of names) for (let end = 1; end <= name.length; end++) openings.add(name.slice(0, end));
  }
  return { divisions, waters, openings };
}

/** Of the divisions and regions known; of the waters known or shaped like one (某某湖); or, in no list, shaped like a division (某某县、某某镇). */
export type PlaceKind = "division" | "water" | "shape";

export interface PlaceMention {
  /** As written. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** The first word, and the one past the last. */
  readonly from: number;
  readonly to: number;
}

/** Names of places in a text, in order, not overlapping. */
export type PlaceFinder = (text: Words) => readonly PlaceMention[];

/** Looks for names of places in texts whose words are those of `terms`. */
export function createPlaceFinder({ divisions, waters, openings }: PlaceNames, terms: TermTable): PlaceFinder {
  const isKnown = (name: string) => divisions.meanings.has(name) || waters.has(name);
  const opensName = rememberByTerm(terms, (term) => (openings.has(term) ? 1 : 0));
  const partOf = rememberByTerm(terms, partInName);
  const isName = rememberByTerm(terms, (term) => (mayBeName(term) ? 1 : 0));

  return ({ words, starts, ends }) => {
    const mentions: PlaceMention[] = [];
    const adjoins = (i: number) => ends[i - 1] === starts[i];
    /** Length in words of the longest known name that begins here; 0 for none. */
    const knownAt = (i: number): number => {
      let name = "";
      let length = 0;
      for (let j = i; j < words.length && (j === i || adjoins(j)); j++) {
        name += terms[words[j]!] ?? "";
        if (!openings.has(name)) break;
        if (name.length >= 2 && isKnown(name)) length = j + 1 - i;
      }
      return length;
    };
    const textOf = (from: number, to: number) =>
      Array.from(words.subarray(from, to), (word) => terms[word] ?? "").join("");
    // Past the last word that belongs to a name.
    let taken = 0;
    /** Where an unlisted name begins that ends with this word: up to two characters or one word before it. */
    const openingOf = (i: number): number => {
      let from = i;
      const before = () => (from > taken && adjoins(from) ? partOf(words[from - 1]!) : namePart.none);
      while (i - from < 2 && before() === namePart.character) from--;
      if (from < i || partOf(words[i]!) === namePart.water || before() !== namePart.stem) return from;
      return isName(words[from - 1]!) === 1 ? from - 1 : from;
    };
    /** 云县 of 栖云县: the segmenter does not know the name, and a county of two characters is left. */
    const isRest = (i: number, length: number) =>
      textOf(i, i + length).length === 2 && partOf(words[i + length - 1]!) === namePart.ending && openingOf(i) < i;
    const add = (kind: PlaceKind, from: number, to: number) => {
      mentions.push({ name: textOf(from, to), kind, from, to });
      taken = to;
    };
    for (let i = 0; i < words.length; i++) {
      const known = opensName(words[i]!) === 1 ? knownAt(i) : 0;
      if (known > 0 && !isRest(i, known)) {
        add(divisions.meanings.has(textOf(i, i + known)) ? "division" : "water", i, i + known);
        i = taken - 1;
        continue;
      }
      const part = partOf(words[i]!);
      if (part === namePart.whole) add("shape", i, i + 1);
      if (part === namePart.ending || part === namePart.waterEnding || part === namePart.water) {
        const from = openingOf(i);
        const name = textOf(from, i + 1);
        const isWater = part !== namePart.ending;
        const named = part === namePart.water || (name.length >= 3 && (isWater || !isGenericPlace(name)));
        if (named) add(isWater ? "water" : "shape", from, i + 1);
        else taken = i + 1;
      }
    }
    return mentions;
  };
}

/** What `find` tells of a term, 0–126, found when first asked for: of most terms of an archive nothing need be known. By index. */
function rememberByTerm(terms: TermTable, find: (term: string) => number): (word: number) => number {
  const known = new Int8Array(terms.length).fill(-1);
  return (word) => {
    if (known[word]! < 0) known[word] = find(terms[word]!);
    return known[word]!;
  };
}
