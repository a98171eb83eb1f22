import { printable } from "../../safe-text.ts";
import { markText } from "../mark-text.ts";
import type { Mark } from "../mark-text.ts";

/** A short text with every word of the search marked. */
export function FoundWords({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const shown = printable(text);
  const lower = shown.toLowerCase();
  const marks = words.flatMap((word) => {
    const found: Mark[] = [];
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length, kind: "found" });
    return found;
  });
  return <>{markText(shown, marks).map(({ text: part, mark }) => (mark === null ? part : <mark>{part}</mark>))}</>;
}
