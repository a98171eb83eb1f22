import type { TextSpace } from "../vector/text-space.ts";
import type { VectorSpace } from "../vector/vector-space.ts";
import { createFiler, type ThemeFiler } from "./file-proposals.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** The likeliest themes, best first, of what is no proposal but reads like one (a topic: its title, and what it was read from) by what filed the run's proposals. */
export type TextFiler = (
  subject: string,
  body: string,
) => readonly { readonly theme: string; readonly score: number }[];

const noPlaces = new Uint32Array(0);

export function createTextFiler(
  filer: ThemeFiler,
  taxonomy: Taxonomy,
  space: VectorSpace,
  { indexes }: TextSpace,
  isShell: (word: number) => boolean,
): TextFiler {
  const file = createFiler(filer, taxonomy, space, indexes, isShell);
  const wordsOf = (text: string) => ({ words: indexes(text), starts: noPlaces, ends: noPlaces });
  return (subject, body) =>
    file({ id: "", subject: wordsOf(subject), body: wordsOf(body), parts: [], asks: [] }).themes;
}
