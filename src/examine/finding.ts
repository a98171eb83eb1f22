import type { Examined } from "./examined.ts";
import type { Flag, Quote } from "./flag.ts";

/** A flag before it is known which rule of which document it falls under. */
export type Finding = Omit<Flag, "rule" | "basis">;

type Told = Pick<Flag, "message" | "suggestion"> & { readonly further?: readonly Quote[]; readonly earlier?: string };

/** A finding on words of the proposal; white space around them is left out. */
export function findingAt(
  { subject, body }: Pick<Examined, "subject" | "body">,
  field: Quote["field"],
  start: number,
  end: number,
  told: Told,
): Finding {
  return { ...quoteAt(field === "subject" ? subject : body, field, start, end), ...complete(told) };
}

/** A finding that nothing can be quoted for. */
export function findingOf(told: Told): Finding {
  return { field: "body", start: 0, end: 0, quote: "", ...complete(told) };
}

export function quoteAt(text: string, field: Quote["field"], start: number, end: number): Quote {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const quote = words.trim();
  return { field, start: from, end: from + quote.length, quote };
}

function complete({ message, suggestion, further = [], earlier }: Told): Omit<Finding, keyof Quote> {
  return { message, suggestion, further, earlier: earlier ?? null };
}

/** Characters as a committee counts them: without white space. */
export function countCharacters(text: string): number {
  return text.replace(/\s/gu, "").length;
}
