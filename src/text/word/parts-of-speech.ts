import { dict } from "@node-rs/jieba/dict.js";

/** Part-of-speech tag of a word in jieba's dictionary (ICTCLAS tags: n 名词, v 动词, vn 动名词, a 形容词 …); null where it has none. */
export type TagOf = (word: string) => string | null;

/** Looks up all `words` in one pass over the dictionary's lines `word frequency tag`; other words have no tag. */
export function lookUpTags(words: Iterable<string>): TagOf {
  const wanted = new Set(words);
  const tags = new Map<string, string>();
  const text = new TextDecoder().decode(dict);
  // Slicing the words alone takes half the time of splitting 350,000 lines.
  for (let at = 0; at < text.length;) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const word = text.slice(at, text.indexOf(" ", at));
    if (wanted.has(word)) tags.set(word, text.slice(text.lastIndexOf(" ", end) + 1, end).trim());
    at = end + 1;
  }
  return (word) => tags.get(word) ?? null;
}

/** Every word of the dictionary whose tag fits; one pass over its lines. */
export function wordsTagged(tag: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of new TextDecoder().decode(dict).split("\n")) {
    const last = line.lastIndexOf(" ");
    if (last > 0 && tag.test(line.slice(last + 1).trim())) found.add(line.slice(0, line.indexOf(" ")));
  }
  return found;
}
