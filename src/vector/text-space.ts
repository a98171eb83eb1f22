import { segmentText, TermCollector } from "../text/segment.ts";
import type { Segmenter } from "../text/segmenter.ts";
import { centerVector, embedWords, type VectorSpace } from "./vector-space.ts";

/** Words and points of any text, also of texts that are no proposals: clues, policy papers, a new theme's description. */
export interface TextSpace {
  /** Unit-length point of a text; zeros where no word is known. Cosine = {@link dot}. */
  readonly embed: (text: string) => Float32Array;
  /** Content words with their places in the text. */
  readonly words: (text: string) => readonly { readonly term: string; readonly start: number; readonly end: number }[];
  /** How much a word says: log inverse document frequency, 0 for words of no content; unknown words say most. */
  readonly weight: (term: string) => number;
  /** Indexes into the space's vocabulary, unknown words left out. */
  readonly indexes: (text: string) => Uint32Array;
}

/** `mean` is taken out of every point: zeros for none. */
export function createTextSpace(
  space: VectorSpace,
  segmenter: Segmenter,
  synonyms: ReadonlyMap<string, string>,
  mean: Float32Array,
): TextSpace {
  const { terms, weight, unseenWeight } = space.vocabulary;
  const indexOf = new Map(terms.map((term, index) => [term, index]));
  const silent = (term: string) => {
    const index = indexOf.get(term);
    return index === undefined ? term.length < 2 : weight[index] === 0;
  };
  const segment = (text: string) => {
    const collector = new TermCollector(synonyms);
    const words = segmentText(text, segmenter, collector);
    return { words, term: (at: number) => collector.terms[words.words[at]!]! };
  };
  const indexes = (text: string) => {
    const { words, term } = segment(text);
    const known = [...words.words.keys()].map((at) => indexOf.get(term(at)));
    return Uint32Array.from(known.filter((index) => index !== undefined));
  };
  return {
    embed: (text) => centerVector(embedWords(space, indexes(text)), mean),
    words(text) {
      const { words, term } = segment(text);
      return [...words.words.keys()]
        .map((at) => ({ term: term(at), start: words.starts[at]!, end: words.ends[at]! }))
        .filter((word) => !silent(word.term));
    },
    weight: (term) => {
      const index = indexOf.get(term);
      return index === undefined ? unseenWeight : weight[index]!;
    },
    indexes,
  };
}
