import { byKeys } from "../base/order.ts";
import type { WordVectors } from "./word-vectors.ts";

/** The words nearest in meaning to one, best first, with their cosines; null where the word has no vector. */
export function findNearestWords(
  { terms, dimensions, values }: WordVectors,
  word: string,
  most: number,
): readonly { readonly term: string; readonly nearness: number }[] | null {
  const row = terms.indexOf(word);
  if (row < 0) return null;
  const cosine = (other: number) => {
    let sum = 0;
    for (let k = 0; k < dimensions; k++) sum += values[row * dimensions + k]! * values[other * dimensions + k]!;
    return sum;
  };
  return terms
    .map((term, other) => ({ term, nearness: cosine(other) }))
    .filter((_, other) => other !== row)
    .sort(
      byKeys(
        ({ nearness }) => nearness,
        ({ term }) => term,
      ),
    )
    .slice(0, most);
}
