// What XML 1.0 forbids, lone surrogates among it, the C1 control characters, which nobody can see, and those that turn
// the direction of writing, by which a name can be made to read as another.
const unprintable =
  /[^\t\n\r\u{20}-\u{7E}\u{85}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

/** Text that any office file can hold: without control characters, line ends as \n. */
export function printable(text: string): string {
  return text.replace(unprintable, "").replace(/\r\n?/g, "\n");
}

/** Printable text on one line, white space folded. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim();
}

/** One line of at most `length` characters; what is cut off shows as …. */
export function clip(text: string, length: number): string {
  const characters = [...oneLine(text)];
  return characters.length <= length ? characters.join("") : `${characters.slice(0, length - 1).join("")}…`;
}
