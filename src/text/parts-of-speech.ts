import { dict } from "@node-rs/jieba/dict.js";

/** Part-of-speech tag of a word in jieba's dictionary (ICTCLAS tags: n 名词, v 动词, vn 动名词, a 形容词 …); null where it has none. */
export type TagOf = (word: string) => string | null;

/** Looks up all `words` in one pass over the dictionary; other words have no tag. */
export function lookUpTags(words: Iterable<string>): TagOf {
  const wanted = new Set(words);
  const tags = new Map<string, string>();
  for (const line of new TextDecoder().decode(dict).split("\n")) {
    const end = line.indexOf(" ");
    if (end <= 0) continue;
    const word = line.slice(0, end);
    if (wanted.has(word)) tags.set(word, line.slice(line.lastIndexOf(" ") + 1).trim());
  }
  return (word) => tags.get(word) ?? null;
}
