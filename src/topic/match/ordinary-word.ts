import { wordsTagged } from "../../text/word/parts-of-speech.ts";

let ordinary: ReadonlySet<string> | null = null;

/** True for a word of the general dictionary that is no name of a person, a place, a body or a brand, and no short form of names. */
export function isOrdinaryWord(term: string): boolean {
  ordinary ??= wordsTagged(/^(?!n[rstz]|j)/u);
  return ordinary.has(term);
}
