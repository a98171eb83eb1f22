import { relateAreas, type Area } from "./area.ts";

/** 全国、省级、地级、县级; by index the levels of {@link Division}. */
export const homeLevels = ["nation", "province", "city", "county"] as const;
export type HomeLevel = (typeof homeLevels)[number];

export function isBelow(level: HomeLevel, other: HomeLevel): boolean {
  return homeLevels.indexOf(level) > homeLevels.indexOf(other);
}

/** 本级: the territory of the office that uses the program, as its own texts tell. Plain data. */
export interface Home {
  readonly level: HomeLevel;
  /** What it is called: 国, 省, 自治区, 市, 州, 盟, 地区, 县, 区, 旗. With `level` it tells a county-level 市 and a 直辖市 from the others. */
  readonly kind: string;
  /** Empty for a place that is in no list, or that is not named. */
  readonly area: Area;
  /** How it is written: 山西省, 山西; empty where it is not named. */
  readonly names: ReadonlySet<string>;
}

/** Whether an area lies, at least in part, in the office's territory; false where that is in no list. */
export function touchesHome(area: Area, home: Home | null): boolean {
  return home !== null && relateAreas(area, home.area) !== "apart";
}
