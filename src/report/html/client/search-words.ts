import type { PageStore } from "../page-store.ts";

/** Words of a search, lower case; white space and the Chinese comma separate them. */
export function splitWords(search: string): string[] {
  return search
    .toLowerCase()
    .split(/[\s、，,]+/)
    .filter((word) => word !== "");
}

/** Whether every word stands in some of the texts. */
export function holdsWords(texts: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => texts.some((text) => text.toLowerCase().includes(word)));
}

/** The items in whose texts all words of the search stand; all items where there is none. */
export function searchItems<T>(
  items: readonly T[],
  search: string | undefined,
  textsOf: (item: T) => readonly string[],
): readonly T[] {
  const words = splitWords(search ?? "");
  return words.length === 0 ? items : items.filter((item) => holdsWords(textsOf(item), words));
}

/** What proposals are known by: subject, number, proposers. */
export function headsOf(ids: readonly string[], store: PageStore): readonly string[] {
  return ids.flatMap((id) => {
    const proposal = store.proposal(id);
    return proposal === undefined ? [id] : [proposal.subject, proposal.name, proposal.proposers];
  });
}
