import { phrasePattern } from "../base/phrases.ts";
import { splitSentences } from "../text/ask/sentence.ts";
import type { Span } from "../text/segmented.ts";

/** Words that tell a matter: data/profiles/words.yaml, and what a profile adds. */
export interface PhraseLists {
  /** One of them must stand in a sentence. */
  readonly phrases: readonly string[];
  /** One of these must stand beside it, in the same sentence; empty: nothing must. */
  readonly beside: readonly string[];
  /** None of these may stand in that sentence: it speaks about such matters in general. */
  readonly unless: readonly string[];
}

/** Where the words stand, in the order of the text: one a sentence. */
export type PhraseTest = (text: string) => readonly Span[];

export function createPhraseTest({ phrases, beside, unless }: PhraseLists): PhraseTest {
  const said = phrasePattern(phrases);
  const company = beside.length === 0 ? null : phrasePattern(beside);
  const general = phrasePattern(unless);
  return (text) =>
    // Most texts hold none of them.
    !said.test(text)
      ? []
      : splitSentences(text).flatMap(({ start, end }) => {
          const sentence = text.slice(start, end);
          const found = said.exec(sentence);
          if (found === null || general.test(sentence) || company?.test(sentence) === false) return [];
          const at = start + found.index;
          return [{ start: at, end: at + found[0].length }];
        });
}
