import type { Words } from "../text/segmented.ts";
import type { Vocabulary } from "../vector/vocabulary.ts";
import type { WordClasses } from "./noun-words.ts";

/** A text that may lend its words to a label. */
export interface LabelSource {
  readonly subject: string;
  readonly subjectWords: Words;
  /** Distinct words of subject and body. */
  readonly allWords: ReadonlySet<number>;
}

/** A cluster to be named; members are indexes into the sources. */
export interface Unlabeled {
  readonly members: readonly number[];
  /** Clusters with the same key are told apart first of all from each other: those of one theme. */
  readonly theme: string | null;
  /** The label an earlier run gave, kept as long as it still fits. */
  readonly former: string | null;
}

/** A label's words must stand in this share of the members: it must not name what one of them alone is about. */
export const minShare = 1 / 3;

/** What is known when one cluster is named. */
export interface LabelContext {
  readonly members: readonly number[];
  /** All proposals of the theme, the cluster's own among them. */
  readonly rivals: Rivals;
  readonly sources: readonly LabelSource[];
  readonly subjects: readonly ReadonlySet<number>[];
  /** Word → the texts that hold it. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
  readonly vocabulary: Vocabulary;
  readonly classes: WordClasses;
}

/** What is known of each cluster, in their order. */
export function buildLabelContexts(
  clusters: readonly Unlabeled[],
  sources: readonly LabelSource[],
  vocabulary: Vocabulary,
  classes: WordClasses,
): readonly LabelContext[] {
  const subjects = sources.map(({ subjectWords }) => new Set(subjectWords.words));
  const holders = indexWords(sources);
  const themes = groupByTheme(clusters, sources);
  return clusters.map(({ members, theme }) => ({
    members,
    rivals: themes.get(theme)!,
    sources,
    subjects,
    holders,
    vocabulary,
    classes,
  }));
}

interface Rivals {
  readonly texts: ReadonlySet<number>;
  /** Word → how many of the texts hold it. */
  readonly counts: ReadonlyMap<number, number>;
}

function groupByTheme(
  clusters: readonly Unlabeled[],
  sources: readonly LabelSource[],
): ReadonlyMap<string | null, Rivals> {
  const themes = new Map<string | null, Set<number>>();
  for (const { theme, members } of clusters) {
    const all = themes.get(theme) ?? new Set<number>();
    members.forEach((i) => all.add(i));
    themes.set(theme, all);
  }
  return new Map([...themes].map(([theme, texts]) => [theme, { texts, counts: countHolders([...texts], sources) }]));
}

/** Word → how many of the texts hold it. */
export function countHolders(texts: readonly number[], sources: readonly LabelSource[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const i of texts) for (const word of sources[i]!.allWords) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Which texts hold a word. */
function indexWords(sources: readonly LabelSource[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  sources.forEach(({ allWords }, i) => {
    for (const word of allWords) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [i]);
      else known.push(i);
    }
  });
  return holders;
}

/** What all of a theme speak of may still be the best name of a part of it. */
const minLift = 0.05;

/** How much more often the words stand together here than elsewhere: in the theme's other proposals, or in all, whichever is more. */
export function liftOf(
  inside: number,
  content: readonly number[],
  { members, rivals, sources, holders }: LabelContext,
): number {
  const lists = content.map((word) => holders.get(word) ?? []).sort((a, b) => a.length - b.length);
  const having = (lists[0] ?? []).filter((i) => content.every((word) => sources[i]!.allWords.has(word)));
  const inTheme = having.filter((i) => rivals.texts.has(i)).length;
  return lift(inside, members.length, inTheme, rivals.texts.size, having.length / sources.length);
}

/** `inTheme`: how many of the theme's `rivals` texts have what a share `inside` of the `members` has. */
export function lift(inside: number, members: number, inTheme: number, rivals: number, everywhere: number): number {
  const others = rivals === members ? 0 : (inTheme - inside * members) / (rivals - members);
  return Math.max(minLift, Math.log((inside + 0.02) / (Math.max(others, everywhere) + 0.02)));
}

/** Share of the members that pass. */
export function shareOf(members: readonly number[], test: (i: number) => boolean): number {
  return members.filter(test).length / members.length;
}
