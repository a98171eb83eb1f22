import { byKeys } from "../base/order.ts";
import { seededRandom, type Random } from "../base/random.ts";

export interface FoldRow {
  readonly id: string;
  /** Index of the given theme. */
  readonly theme: number;
  /** Rows with equal text stay together, see {@link textKey}. */
  readonly text: string;
}

/**
 * The fold of each row (0 … folds − 1), in the order of the rows given. Every fold has its share of every theme, and a
 * text that was handed in twice is never learned from in one fold and asked for in another.
 *
 * Another `seed` deals the rows anew. The order of the rows has no say.
 */
export function splitIntoFolds(rows: readonly FoldRow[], folds: number, seed: number): readonly number[] {
  const random = seededRandom(seed);
  const total = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const groups of groupByTheme(rows)) {
    const own = new Array<number>(folds).fill(0);
    for (const group of shuffle(groups, random)) {
      const fold = [...own.keys()].sort((a, b) => own[a]! - own[b]! || total[a]! - total[b]! || a - b)[0]!;
      own[fold]! += group.rows;
      total[fold]! += group.rows;
      foldOf.set(group.text, fold);
    }
  }
  return rows.map(({ text }) => foldOf.get(text)!);
}

interface TextGroup {
  readonly text: string;
  readonly rows: number;
}

/** Distinct texts by theme, ordered by theme and first id. A text under several themes counts for that of its first id. */
function groupByTheme(rows: readonly FoldRow[]): readonly (readonly TextGroup[])[] {
  const texts = new Map<string, { readonly theme: number; rows: number }>();
  for (const { theme, text } of [...rows].sort(byKeys(({ id }) => id))) {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, { theme, rows: 1 });
    else known.rows += 1;
  }
  const themes = new Map<number, TextGroup[]>();
  for (const [text, { theme, rows }] of texts) themes.set(theme, [...(themes.get(theme) ?? []), { text, rows }]);
  return [...themes].sort(([a], [b]) => a - b).map(([, groups]) => groups);
}

/** Fisher–Yates. */
function shuffle<T>(values: readonly T[], random: Random): readonly T[] {
  const shuffled = [...values];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}

/** What of a proposal makes it another text: its letters and digits. Spaces, punctuation, widths and cases do not. */
export function textKey({ subject, body }: { readonly subject: string; readonly body: string }): string {
  return `${subject}\n${body}`
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
