/** 词表: the words staff may edit. */
export interface Lexicon {
  /** Words the segmenter must keep whole. */
  readonly words: readonly string[];
  /** Words of no content. */
  readonly stopWords: ReadonlySet<string>;
  /** Words of a subject's shell (关于……加强……的建议): kept in display, left out of comparison of subjects. */
  readonly shellWords: ReadonlySet<string>;
  /** Word → the standard word it stands for. */
  readonly synonyms: ReadonlyMap<string, string>;
}

/** Texts of the four files: one entry a line, `#` begins a comment; synonyms are written `标准词 = 同义词 = …`. */
export interface LexiconTexts {
  readonly words: string;
  readonly stopWords: string;
  readonly shellWords: string;
  readonly synonyms: string;
}

export function parseLexicon(texts: LexiconTexts): Lexicon {
  const synonyms = new Map<string, string>();
  for (const line of entries(texts.synonyms)) {
    const [standard, ...others] = line.split("=").map((word) => word.trim().toLowerCase());
    if (standard === undefined || standard === "") continue;
    for (const other of others) if (other !== "" && other !== standard) synonyms.set(other, standard);
  }
  const firstWord = (line: string) => line.split(/\s+/u)[0] ?? "";
  return {
    // Every synonym is a word of its own: what is cut to pieces cannot be recognized.
    words: [...new Set([...entries(texts.words).map(firstWord), ...[...synonyms].flat()])].filter(
      (word) => word.length > 1,
    ),
    stopWords: new Set(entries(texts.stopWords).map((word) => word.toLowerCase())),
    shellWords: new Set(entries(texts.shellWords).map((word) => word.toLowerCase())),
    synonyms,
  };
}

function entries(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .map((line) => line.replace(/#.*$/u, "").trim())
    .filter((line) => line !== "");
}
