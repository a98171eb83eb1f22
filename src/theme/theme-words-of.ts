import type { VectorSpace } from "../vector/vector-space.ts";
import { buildGuidedModel, positiveDescription, type GuidedModel, type ThemeWords } from "./guided.ts";
import type { Taxonomy, Theme } from "./taxonomy.ts";

/** Indexes into the vocabulary of any text, unknown words left out. */
export type WordsOf = (text: string) => Uint32Array;

/** The words by which a theme is known: its own, and for a bare name its heading's too. */
export function themeWordsOf(theme: Theme, taxonomy: Taxonomy, wordsOf: WordsOf): ThemeWords {
  const heading = taxonomy.themes.find(({ id }) => id === theme.parent);
  return {
    name: wordsOf(theme.name),
    description: wordsOf(positiveDescription(theme)),
    terms: wordsOf((theme.terms.length > 0 ? theme.terms : [theme.name, heading?.name ?? ""]).join("，")),
  };
}

/** The themes that proposals can be filed under, and what their words teach. Indexes into one are indexes into the other. */
export function modelLeaves(
  taxonomy: Taxonomy,
  space: VectorSpace,
  wordsOf: WordsOf,
): { readonly leaves: readonly Theme[]; readonly model: GuidedModel } {
  const leaves = taxonomy.themes.filter((theme) => theme.leaf);
  const words = leaves.map((theme) => themeWordsOf(theme, taxonomy, wordsOf));
  return { leaves, model: buildGuidedModel(space, words) };
}
