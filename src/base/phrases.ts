/** Phrases as an office writes them in lists: as they stand; “…” stands for up to eight characters of one clause. */
export function phrasePattern(phrases: readonly string[], flags = "u"): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replaceAll("…", "[^，；。！？\\n]{0,8}?"),
  );
  // Nothing to look for: finds nothing.
  return new RegExp(alternatives.length === 0 ? "(?!)" : alternatives.join("|"), flags);
}
