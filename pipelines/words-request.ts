import type { Issue } from "../src/base/issue.ts";
import type { FieldMap } from "../src/ingest/field-map.ts";
import type { Excerpt } from "../src/report/excerpt.ts";
import type { IntakeCount } from "../src/report/catalog-model.ts";
import type { NewWord, NewWords } from "../src/text/word/new-word.ts";
import type { WordTrace } from "../src/text/word/trace-words.ts";
import type { RunEffects } from "./run-request.ts";

/** What `xuanti words` was asked to do, checked: every path exists. Paths are as typed. */
export interface WordsRequest {
  readonly paths: readonly string[];
  /** Files and folders of words, added to the lexicon that ships. */
  readonly lexicon: readonly string[];
  /** `词` or `标准词=同义词`, to be tried; none: new words are looked for. */
  readonly add: readonly string[];
  /** Null: the taxonomy that ships with the program. */
  readonly taxonomy: string | null;
  readonly map: FieldMap;
}

export interface WordsOutcome {
  readonly intake: readonly IntakeCount[];
  readonly issues: readonly Issue[];
  /** Rule → what the user calls it. */
  readonly ruleNames: Readonly<Record<string, string>>;
  /** Null where words were tried. */
  readonly found: FoundWords | null;
  /** Null where none were tried. */
  readonly trial: WordTrial | null;
  /** The list of found words as a file to edit; empty where words were tried. */
  readonly list: string;
}

export interface FoundWords extends Omit<NewWords, "words"> {
  readonly words: readonly (NewWord & { readonly example: Excerpt })[];
}

/** What changes when words join the lexicon. */
export interface WordTrial {
  readonly words: readonly TriedWord[];
  /** Proposals whose best theme changes, those that mention a tried word first, then by id. */
  readonly changes: readonly ThemeChange[];
  /** Themes whose characteristic words change, in the order of the taxonomy. */
  readonly themeWords: readonly {
    readonly theme: string;
    readonly gained: readonly string[];
    readonly lost: readonly string[];
  }[];
  readonly proposals: number;
}

export interface TriedWord extends WordTrace {
  /** Of the words torn, those that the dictionary or the lexicon has: the others were wrong cuts. */
  readonly torn: WordTrace["torn"];
  /** The standard word it is counted as; null where it stands for itself. */
  readonly standard: string | null;
  /** Whether the lexicon has it already. */
  readonly known: boolean;
  /** It is a stop word: whole or not, it counts nowhere. */
  readonly stopped: boolean;
  /** By the archive's own vectors, best first; null where the word is too rare for one. */
  readonly nearest: readonly { readonly term: string; readonly nearness: number }[] | null;
  readonly examples: readonly Excerpt[];
}

export interface ThemeChange {
  readonly proposal: string;
  readonly name: string;
  readonly subject: string;
  /** Whether a tried word stands in it. Where none does, it changes because all words are learned anew. */
  readonly mentions: boolean;
  /** Null: 未归类. */
  readonly before: { readonly theme: string; readonly score: number } | null;
  readonly after: { readonly theme: string; readonly score: number } | null;
}

/** Throws WrongUse or what the file system throws; when `signal` is aborted, its reason. */
export type RunWords = (request: WordsRequest, effects: RunEffects) => Promise<WordsOutcome>;
