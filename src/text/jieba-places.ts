import { dict } from "@node-rs/jieba/dict.js";
import { choosePlaces } from "./place-names.ts";

/** The places in jieba's own dictionary: some 7,000 divisions of China with their short names, regions and waters. */
export function readDictionaryPlaces(): ReadonlySet<string> {
  const text = new TextDecoder().decode(dict);
  return choosePlaces(wordsTagged(text, "ns"), wordsTagged(text, "nr"));
}

/** The dictionary has a line `word frequency tag` for each of 350,000 words; only the lines asked for are looked at. */
function wordsTagged(text: string, tag: string): ReadonlySet<string> {
  const words = new Set<string>();
  const ending = ` ${tag}\n`;
  for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
    const lineStart = text.lastIndexOf("\n", at) + 1;
    words.add(text.slice(lineStart, text.indexOf(" ", lineStart)));
  }
  return words;
}
