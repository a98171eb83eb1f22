import type { Block } from "./block.ts";

/** Bookmark of each list by the key of what it lists. */
export type ListAnchors = ReadonlyMap<string, string>;

/** Word takes letters, digits and _ only, at most 40: keys are numbered. */
export function anchorLists(blocks: readonly Block[]): ListAnchors {
  const keys = blocks.flatMap((block) => (block.kind === "list" ? [block.key] : []));
  return new Map(keys.map((key, place) => [key, `list${place + 1}`]));
}
