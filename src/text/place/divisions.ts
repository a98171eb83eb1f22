import { uniteAreas, type Area } from "./area.ts";
import { stemOf } from "./division-names.ts";

/** 1 省级 · 2 地级 · 3 县级; regions (长三角、晋南) have the level of what they are made of. */
export type DivisionLevel = 1 | 2 | 3;

/** 行政区划 or a region of several. */
export interface Division {
  /** Today's full name. */
  readonly name: string;
  readonly level: DivisionLevel;
  readonly area: Area;
  /** 长三角, 晋南: no division, but several together. */
  readonly isRegion: boolean;
}

/** One meaning of a name. */
export interface Meaning {
  readonly division: Division;
  /**
   * Whether the name says by itself that it names a place: full names, names of provinces and prefectures. Short names of counties
   * (襄垣) and full names any town could have (新城区) need the place around them to be known.
   */
  readonly certain: boolean;
}

export interface Divisions {
  /** By name, full, former or short: what it may mean, the highest level first. */
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** Divisions by their index in the order of the list: what lies in a division follows it. */
  readonly list: readonly Division[];
}

/** Texts of data/places: the list, names of regions with their members, and names that are ordinary words too. */
export interface DivisionTexts {
  readonly divisions: string;
  readonly regions: string;
  readonly ordinary: string;
}

interface Entry {
  readonly names: readonly string[];
  readonly level: DivisionLevel;
  readonly start: number;
  end: number;
}

export function parseDivisions(texts: DivisionTexts): Divisions {
  const ordinary = new Set(linesOf(texts.ordinary).flatMap((line) => line.trim().split(/\s+/u)));
  const entries = readEntries(texts.divisions);
  const list = entries.map(({ names, level, start, end }): Division => ({
    name: names[0]!,
    level,
    area: [{ start, end }],
    isRegion: false,
  }));
  const meanings = new Map<string, Meaning[]>();
  const add = (name: string, meaning: Meaning) => {
    const known = meanings.get(name);
    if (known === undefined) meanings.set(name, [meaning]);
    else if (!known.some(({ division }) => division === meaning.division)) known.push(meaning);
  };
  entries.forEach(({ names, level }, i) => {
    const division = list[i]!;
    for (const name of names) add(name, { division, certain: !ordinary.has(name) && name.length > 2 });
    for (const stem of names.map(stemOf)) {
      if (stem.length >= 2 && !ordinary.has(stem)) add(stem, { division, certain: level < 3 });
    }
  });
  for (const region of readRegions(texts.regions, list)) {
    for (const name of region.names) add(name, { division: region.division, certain: true });
  }
  for (const known of meanings.values()) known.sort((a, b) => a.division.level - b.division.level);
  return { meanings, list };
}

/** Top level: provinces. Indented by one: a prefecture, then its counties; `-` stands for no prefecture. */
function readEntries(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (written: string, level: DivisionLevel): Entry => {
    const names = written.replace(/[()]/gu, "").split("=");
    const entry: Entry = { names, level, start: entries.length, end: entries.length + 1 };
    entries.push(entry);
    return entry;
  };
  let province: Entry | undefined;
  for (const line of linesOf(text)) {
    const [head = "", ...counties] = line.trim().split(/\s+/u);
    if (!line.startsWith(" ")) {
      province = add(head, 1);
      continue;
    }
    const prefecture = head === "-" ? undefined : add(head, 2);
    for (const county of counties) add(county, 3);
    if (prefecture !== undefined) prefecture.end = entries.length;
    if (province !== undefined) province.end = entries.length;
  }
  return entries;
}

/** `名称=别名: 成员 成员`. */
function readRegions(text: string, list: readonly Division[]) {
  const byName = new Map(list.filter(({ level }) => level < 3).map((division) => [division.name, division]));
  return linesOf(text).map((line) => {
    const [head = "", tail = ""] = line.split(":");
    const names = head.trim().split("=");
    const members = tail
      .trim()
      .split(/\s+/u)
      .map((name) => {
        const member = byName.get(name);
        if (member === undefined) throw new Error(`region ${head} names ${name}, which is not in the list`);
        return member;
      });
    const level = Math.min(...members.map((member) => member.level)) as DivisionLevel;
    const area = uniteAreas(members.map((member) => member.area));
    return { names, division: { name: names[0]!, level, area, isRegion: true } };
  });
}

/** Lines of a file of data/places; empty ones and comments are left out. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
