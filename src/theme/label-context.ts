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
  /** Pairs of characters in the telling words of each subject: 乡村旅游 and 旅游资源 share 旅游. */
  readonly pairs: readonly ReadonlySet<string>[];
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
  const pairs = subjects.map((words) => pairsOf([...words].filter(classes.says), vocabulary));
  const themes = groupByTheme(clusters, sources);
  return clusters.map(({ members, theme }) => ({
    members,
    rivals: themes.get(theme)!,
    sources,
    subjects,
    pairs,
    vocabulary,
    classes,
  }));
}

/** Pairs of neighboring characters in the words. */
export function pairsOf(words: readonly number[], vocabulary: Vocabulary): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const word of words) {
    const term = vocabulary.terms[word] ?? "";
    for (let at = 0; at + 2 <= term.length; at++) pairs.add(term.slice(at, at + 2));
  }
  return pairs;
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

/** Share of the members that pass. */
export function shareOf(members: readonly number[], test: (i: number) => boolean): number {
  return members.filter(test).length / members.length;
}
