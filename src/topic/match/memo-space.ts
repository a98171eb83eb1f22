import type { SpaceWord, TextSpace } from "./text-space.ts";

/**
 * The same space, remembering what it was asked: topics compare the same few thousand phrases again and again. Words in `silent` (the office's own
 * territory) are no words here: they stand in everything and tell nothing apart.
 */
export function rememberSpace(space: TextSpace, silent: ReadonlySet<string> = new Set()): TextSpace {
  const vectors = new Map<string, Float32Array>();
  const words = new Map<string, readonly SpaceWord[]>();
  return {
    embed: (text) => remember(vectors, text, () => space.embed(text)),
    words: (text) => remember(words, text, () => space.words(text).filter(({ term }) => !silent.has(term))),
    weight: (term) => space.weight(term),
  };
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
