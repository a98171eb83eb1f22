import type { Span } from "../text/segmented.ts";
import type { Examined, Likeness } from "./examined.ts";

/** A word of a subject as written, with what it is worth. */
export interface SubjectWord extends Span {
  readonly text: string;
  readonly weight: number;
}

/** Words that name something: those of the shell (关于, 建议) weigh nothing. */
export function subjectWords({ subject, segmented }: Examined, weight: Likeness["weight"]): readonly SubjectWord[] {
  const { words, starts, ends } = segmented.subject;
  return [...words]
    .map((word, i) => {
      const [start, end] = [starts[i]!, ends[i]!];
      return { start, end, text: subject.slice(start, end), weight: weight(word) };
    })
    .filter((word) => word.weight > 0);
}

/** Whether a text names the word. Of a long one two characters in a row are enough. */
export function isNamed({ text: word }: SubjectWord, text: string): boolean {
  return word.length < 3 ? text.includes(word) : pairsIn(word).some((pair) => text.includes(pair));
}

/** Pairs of characters by which a text that takes the words up can be told; a word of one character stands for itself. */
export function pairsOf(words: readonly SubjectWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ text }) => (text.length === 1 ? [text] : pairsIn(text))));
}

function pairsIn(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
