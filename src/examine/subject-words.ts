import type { Examined } from "./examined.ts";
import type { Likeness } from "./examined.ts";

/** A word of a subject as written, with what it is worth. */
interface SubjectWord {
  readonly text: string;
  readonly weight: number;
}

/** Words that name something: those of the shell (关于, 建议) weigh nothing. */
export function subjectWords({ subject, segmented }: Examined, weight: Likeness["weight"]): readonly SubjectWord[] {
  const { words, starts, ends } = segmented.subject;
  return [...words]
    .map((word, i) => ({ text: subject.slice(starts[i], ends[i]), weight: weight(word) }))
    .filter((word) => word.weight > 0);
}

/** How much of the subject, by weight, the body names, and what it does not. Of a long word two characters in a row are enough. */
export function coverSubject(
  proposal: Examined,
  weight: Likeness["weight"],
): { readonly share: number; readonly missing: readonly string[] } {
  const words = subjectWords(proposal, weight);
  const total = words.reduce((sum, word) => sum + word.weight, 0);
  const isNamed = ({ text }: SubjectWord) =>
    text.length < 3 ? proposal.body.includes(text) : pairsOf(text).some((pair) => proposal.body.includes(pair));
  const missing = words.filter((word) => !isNamed(word));
  const lost = missing.reduce((sum, word) => sum + word.weight, 0);
  return { share: total === 0 ? 1 : 1 - lost / total, missing: missing.map(({ text }) => text) };
}

/** Pairs of characters by which a text that takes up the subject can be told; a word of one character stands for itself. */
export function subjectPairs(proposal: Examined, weight: Likeness["weight"]): ReadonlySet<string> {
  return new Set(subjectWords(proposal, weight).flatMap(({ text }) => (text.length === 1 ? [text] : pairsOf(text))));
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
