import { dict } from "@node-rs/jieba/dict.js";

/** The names of places (tag `ns`) in jieba's own dictionary: some 17,000 places of China and the world. */
export function readDictionaryPlaces(): ReadonlySet<string> {
  const text = new TextDecoder().decode(dict);
  const places = new Set<string>();
  for (const match of text.matchAll(/^(\S{2,}) \d+ ns$/gmu)) places.add(match[1] ?? "");
  return places;
}
