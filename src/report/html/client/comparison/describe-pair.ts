import { formatChance } from "../../format-chance.ts";
import type { PagePair } from "../../page-data.ts";

/** `宜合并办理的可能 81%，属于同类的可能 95%`. */
export function describePair(pair: PagePair): string {
  const chance = pair.reading === "raised-before" ? "属同一事项的可能" : "宜合并办理的可能";
  return `${chance} ${formatChance(pair.score)}，属于同类的可能 ${formatChance(pair.relatedScore)}`;
}
