import { byKeys } from "../../base/order.ts";
import { isGeneric } from "./concreteness.ts";
import type { TextSpace } from "./text-space.ts";

/** Longest run looked at, in words and in characters. */
const longest = { words: 4, characters: 12 };

/**
 * The run of neighboring words, `shortest` characters or more, that most of the texts share and that says most; null where none stands in `needed`
 * of them.
 */
export function sharedPhrase(
  texts: readonly string[],
  { needed, shortest }: { readonly needed: number; readonly shortest: number },
  space: TextSpace,
): string | null {
  const counts = new Map<string, { texts: number; weight: number }>();
  for (const text of texts) {
    for (const [phrase, weight] of runs(text, shortest, space)) {
      const entry = counts.get(phrase) ?? { texts: 0, weight };
      entry.texts++;
      counts.set(phrase, entry);
    }
  }
  const ranked = [...counts]
    .filter(([, entry]) => entry.texts >= needed)
    .map(([phrase, entry]) => ({ phrase, score: entry.texts * entry.weight }))
    .sort(
      byKeys(
        ({ score }) => score,
        ({ phrase }) => phrase,
      ),
    );
  return ranked[0]?.phrase ?? null;
}

/** Runs of neighboring words, at least one of them specific, with the sum of their weights. */
function runs(text: string, shortest: number, space: TextSpace): ReadonlyMap<string, number> {
  const words = space.words(text);
  const found = new Map<string, number>();
  for (let from = 0; from < words.length; from++) {
    let weight = 0;
    let specific = false;
    for (let to = from; to < Math.min(words.length, from + longest.words); to++) {
      const word = words[to]!;
      if (to > from && words[to - 1]!.end !== word.start) break;
      weight += space.weight(word.term);
      specific ||= !isGeneric(word.term);
      const phrase = text.slice(words[from]!.start, word.end);
      const fits =
        phrase.length >= shortest && phrase.length <= longest.characters && /^[\u4e00-\u9fff]+$/u.test(phrase);
      if (fits && specific) found.set(phrase, weight);
    }
  }
  return found;
}
