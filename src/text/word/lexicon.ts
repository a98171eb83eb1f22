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

/** Reads the lists that ship with the program; for what staff write, {@link extendLexicon}. */
export function parseLexicon(texts: LexiconTexts): Lexicon {
  const synonyms = new Map<string, string>();
  const written: string[] = [];
  for (const line of entries(texts.synonyms)) {
    const [standard, ...others] = line.split("=").map((word) => word.trim());
    if (standard === undefined || standard === "") continue;
    written.push(standard, ...others);
    for (const other of others) {
      if (other !== "" && other !== standard) synonyms.set(other.toLowerCase(), standard.toLowerCase());
    }
  }
  const firstWord = (line: string) => line.split(/\s+/u)[0] ?? "";
  return {
    // Every synonym is a word of its own: what is cut to pieces cannot be recognized.
    words: spellOut([...entries(texts.words).map(firstWord), ...written]),
    stopWords: new Set(entries(texts.stopWords).map((word) => word.toLowerCase())),
    shellWords: new Set(entries(texts.shellWords).map((word) => word.toLowerCase())),
    synonyms,
  };
}

/** Each word once. The segmenter minds the case of letters, so that words with letters count in small and in capitals too. */
export function spellOut(words: readonly string[]): readonly string[] {
  const spelled = words.flatMap((word) =>
    /[a-z]/iu.test(word) ? [word, word.toLowerCase(), word.toUpperCase()] : [word],
  );
  return [...new Set(spelled)].filter((word) => word.length > 1);
}

function entries(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .map((line) => line.replace(/#.*$/u, "").trim())
    .filter((line) => line !== "");
}
