import { byKeys } from "../../base/order.ts";
import { isGeneric, isHow } from "./concreteness.ts";
import { objectOf } from "./same-object.ts";
import type { TextSpace } from "./text-space.ts";
import { unitsOf } from "./word-unit.ts";

/** 题眼: the words without which a phrase would be about something else: of its object's words the rarest. */
export interface Eyes {
  /** Rarest first. */
  readonly words: readonly string[];
  /** Pairs of neighboring characters of these words, with their weights, which sum to 1; empty where no word is known. */
  readonly units: ReadonlyMap<string, number>;
}

/** A word fit for any report (体育, 消费) may still be what a phrase is about, though a specific one goes before it. */
const genericShare = 0.6;
/** A word this near the rarest in weight is an eye too. */
const nearRarest = 0.7;

export function eyesOf(phrase: string, space: TextSpace): Eyes {
  const weigh = (word: string) => space.weight(word) * (isGeneric(word) ? genericShare : 1);
  const found = [...new Set(space.words(objectOf(phrase)).map(({ term }) => term))].filter((word) => !isHow(word));
  const rarest = Math.max(0, ...found.map(weigh));
  const words = found.filter((word) => weigh(word) >= rarest * nearRarest).sort(byKeys(weigh, (word) => word));
  const units = new Map<string, number>();
  for (const word of words)
    for (const unit of unitsOf(word)) units.set(unit, Math.max(units.get(unit) ?? 0, 1 / unitsOf(word).length));
  const total = [...units.values()].reduce((sum, weight) => sum + weight, 0);
  return { words, units: new Map([...units].map(([unit, weight]) => [unit, weight / total])) };
}

/** How much of the eyes a text holds, in [0, 1]; by characters, so that 停车位 and 停车设施 share a part. */
export function eyeShare(eyes: Eyes, text: string): number {
  let share = 0;
  for (const [unit, weight] of eyes.units) if (text.includes(unit)) share += weight;
  return share;
}

/** A subject as it stands and in standard words, so that 非遗 is found as 非物质文化遗产. */
export function withStandardWords(text: string, space: TextSpace): string {
  return `${text} ${space
    .words(text)
    .map(({ term }) => term)
    .join(" ")}`;
}
