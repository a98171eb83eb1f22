/**
 * A number together with what stands behind it. Nothing in a report is counted in any other way, so that every number can be led back
 * to its list.
 */
export interface Counted {
  /** Names the list within one run: `filing:filed`. Unique, and the same for the same input. */
  readonly key: string;
  /** What is counted, as the title of its list. */
  readonly label: string;
  /** 量词. */
  readonly unit: "件" | "名" | "家" | "组" | "个";
  /** The proposals counted, each once, in input order; of counted things, all proposals that they concern. */
  readonly ids: readonly string[];
  /** Members, units, groups: what is counted where it is not proposals; else null. */
  readonly items: readonly CountedItem[] | null;
}

export interface CountedItem {
  readonly name: string;
  /** Its proposals, in input order. */
  readonly ids: readonly string[];
}

/** The number itself. */
export function sizeOf({ ids, items }: Counted): number {
  return (items ?? ids).length;
}

export function countProposals(key: string, label: string, proposals: readonly { readonly id: string }[]): Counted {
  return { key, label, unit: "件", ids: proposals.map(({ id }) => id), items: null };
}

/** `order`: all proposals of the session in input order, among them those of the items. */
export function countItems(
  key: string,
  label: string,
  unit: Counted["unit"],
  items: readonly CountedItem[],
  order: readonly { readonly id: string }[],
): Counted {
  const concerned = new Set(items.flatMap(({ ids }) => ids));
  return { key, label, unit, ids: order.filter(({ id }) => concerned.has(id)).map(({ id }) => id), items };
}

/** Every number within a value, in the order in which they stand there, each key once. */
export function findCounted(value: unknown): readonly Counted[] {
  const found = new Map<string, Counted>();
  const visit = (inner: unknown): void => {
    if (isCounted(inner)) found.set(inner.key, found.get(inner.key) ?? inner);
    else if (typeof inner === "object" && inner !== null) Object.values(inner).forEach(visit);
  };
  visit(value);
  return [...found.values()];
}

export function isCounted(value: unknown): value is Counted {
  return typeof value === "object" && value !== null && "key" in value && "ids" in value && "items" in value;
}
