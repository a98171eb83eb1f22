import { printable } from "../../safe-text.ts";
import { markText } from "../mark-text.ts";

const around = 24;

/** The first place of a text where one of the words stands, with the word marked; nothing where none does. */
export function Snippet(props: { readonly text: string; readonly words: readonly string[] }) {
  const text = printable(props.text).replace(/\s+/g, " ");
  const lower = text.toLowerCase();
  const found = props.words
    .map((word) => ({ word, at: lower.indexOf(word) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (found === undefined) return null;
  const from = Math.max(0, found.at - around);
  const part = text.slice(from, found.at + found.word.length + around);
  const marks = [{ start: found.at - from, end: found.at - from + found.word.length, kind: "found" }];
  return (
    <small class="snippet">
      ……
      {markText(part, marks).map((segment) => (segment.mark === null ? segment.text : <mark>{segment.text}</mark>))}
      ……
    </small>
  );
}
