import { unnamed } from "../../../../reports/catalog/wording.ts";

/** One question by which a list can be narrowed: 主题, 界别, 承办单位. */
export interface Facet<T> {
  /** Its name in the address. */
  readonly key: string;
  readonly label: string;
  /** What an item answers; an empty text is no answer and can be asked for too. Never an empty list. */
  readonly values: (item: T) => readonly string[];
  /** How an answer reads; default: as it is. */
  readonly name?: (value: string) => string;
  /** Answers in this order; default: the most frequent first. */
  readonly order?: readonly string[];
}

/** Facet key → the answer wanted. What is not asked is absent. */
export type Choice = Readonly<Record<string, string>>;

/** The choice with this answer instead; undefined asks no more. */
export function withAnswer(choice: Choice, key: string, value: string | undefined): Choice {
  const others = Object.entries(choice).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

export interface CountedValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** The items that give every answer wanted. */
export function narrow<T>(items: readonly T[], facets: readonly Facet<T>[], choice: Choice): readonly T[] {
  const asked = facets.flatMap((facet) => {
    const wanted = choice[facet.key];
    return wanted === undefined ? [] : [{ facet, wanted }];
  });
  return items.filter((item) => asked.every(({ facet, wanted }) => facet.values(item).includes(wanted)));
}

/** The answers to one facet among the items that meet all other conditions, and how many give each; the chosen one always. */
export function countValues<T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  choice: Choice,
  facet: Facet<T>,
): readonly CountedValue[] {
  const counts = new Map<string, number>();
  const chosen = choice[facet.key];
  if (chosen !== undefined) counts.set(chosen, 0);
  const others = facets.filter(({ key }) => key !== facet.key);
  for (const item of narrow(items, others, choice))
    for (const value of facet.values(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rank = (value: string): number => {
    const place = facet.order?.indexOf(value) ?? -1;
    return place < 0 ? Infinity : place;
  };
  return [...counts]
    .sort(([a, left], [b, right]) => {
      // No answer comes last.
      if ((a === "") !== (b === "")) return a === "" ? 1 : -1;
      if (facet.order !== undefined && rank(a) !== rank(b)) return rank(a) - rank(b);
      return right - left || (a < b ? -1 : 1);
    })
    .map(([value, count]) => ({ value, count, name: value === "" ? unnamed : (facet.name?.(value) ?? value) }));
}

/** Names answers by a table; what is not in it reads as it is. */
export function nameIn(names: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => names[value] ?? value;
}
