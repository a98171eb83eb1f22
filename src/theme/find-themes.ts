import { lookUpTags } from "../text/parts-of-speech.ts";
import type { SegmentedArchive } from "../text/segment-proposals.ts";
import { byKeys } from "../base/order.ts";
import type { Issue } from "../base/issue.ts";
import { projectOnAxes } from "../vector/principal-axes.ts";
import { unit, type VectorSpace } from "../vector/vector-space.ts";
import { assignThemes } from "./assign-themes.ts";
import type { Cluster, ThemeAssignment } from "./assignment.ts";
import { buildClassifiables } from "./classifiable.ts";
import { clusterPoints, typicalClusterSize } from "./cluster.ts";
import { buildGuidedModel } from "./guided.ts";
import { labelClusters, type LabelSource } from "./label.ts";
import { placePoints } from "./positions.ts";
import { readCategories } from "./read-categories.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { themeWordsOf, type WordsOf } from "./theme-words-of.ts";
import { countThemeWords, type ThemeWordCount } from "./theme-words.ts";

/** What the input itself says of a proposal, beyond its words. */
export interface ThemeSource {
  readonly id: string;
  readonly subject: string;
  /** 类别 as written, or null. */
  readonly category: string | null;
  readonly history: boolean;
}

export interface ThemeFindings {
  /** Ordered by proposal id, as everything here. */
  readonly assignments: readonly ThemeAssignment[];
  /** In the order of the taxonomy's themes, largest first; 未归类 last. */
  readonly clusters: readonly Cluster[];
  readonly positions: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly themeWords: readonly ThemeWordCount[];
  readonly learned: { readonly rows: number; readonly heldOutAccuracy: number } | null;
  readonly issues: readonly Issue[];
}

export interface ThemeOptions {
  readonly seed: number;
}

/** Dimensions in which 议题 are sought, of some 300: fewer blur neighboring matters, more cost time. */
const clusterDimensions = 32;

/** 归类: themes for every proposal, 议题 within each theme with their labels, a map, and the words of each theme. */
export function findThemes(
  sources: readonly ThemeSource[],
  archive: SegmentedArchive,
  space: VectorSpace,
  taxonomy: Taxonomy,
  wordsOf: WordsOf,
  shellWords: ReadonlySet<string>,
  options: ThemeOptions,
): ThemeFindings {
  const ordered = [...sources].sort(byKeys(({ id }) => id));
  const leaves = taxonomy.themes.filter((theme) => theme.leaf);
  const { given, issues } = readCategories(ordered, leaves, taxonomy.name);
  const items = buildClassifiables(archive, space, given);
  const guided = buildGuidedModel(
    space,
    leaves.map((theme) => themeWordsOf(theme, taxonomy, wordsOf)),
  );
  const { assignments, learned } = assignThemes(
    items,
    leaves.map(({ id }) => id),
    guided,
    space,
  );
  const groups = [...leaves.map(({ id }) => id), null].map((theme) => ({
    theme,
    members: [...assignments.keys()].filter((i) => (assignments[i]!.themes[0]?.theme ?? null) === theme),
  }));
  const labelSources = ordered.map(({ subject }, i): LabelSource => ({
    subject,
    subjectWords: archive.proposals[i]!.subject,
    allWords: new Set(items[i]!.views[0].words),
  }));
  // The main axes hold what tells matters apart; the rest is noise that k-means would have to wade through.
  const shortPoints = projectOnAxes(
    items.map(({ views }) => views[0].point),
    clusterDimensions,
    5,
  ).map(unit);
  const clusters = findClusters(groups, shortPoints, labelSources, ordered, space, shellWords, options);
  const placed = placePoints(shortPoints, groupIndexes(groups, ordered.length));
  return {
    assignments,
    clusters,
    positions: ordered.map(({ id }, i) => ({ id, ...placed[i]! })),
    themeWords: countThemeWords(
      groups,
      items.map(({ views }) => views[0].words),
      ordered,
      space.vocabulary,
      shellWords,
    ),
    learned,
    issues,
  };
}

interface ThemeGroup {
  readonly theme: string | null;
  /** Indexes into the proposals. */
  readonly members: readonly number[];
}

function groupIndexes(groups: readonly ThemeGroup[], count: number): readonly number[] {
  const indexes = new Array<number>(count).fill(0);
  groups.forEach(({ members }, group) => members.forEach((i) => (indexes[i] = group)));
  return indexes;
}

function findClusters(
  groups: readonly ThemeGroup[],
  points: readonly Float32Array[],
  labelSources: readonly LabelSource[],
  ordered: readonly ThemeSource[],
  space: VectorSpace,
  shellWords: ReadonlySet<string>,
  options: ThemeOptions,
): readonly Cluster[] {
  const found = groups.flatMap(({ theme, members }) =>
    clusterPoints(
      members.map((i) => points[i]!),
      { seed: options.seed, typicalSize: typicalClusterSize(ordered.length) },
    ).map((cluster) => ({
      theme,
      members: cluster.members.map((at) => members[at]!),
    })),
  );
  const subjectWords = labelSources.flatMap((source) => [...source.subjectWords.words]);
  const tagOf = lookUpTags(subjectWords.map((word) => space.vocabulary.terms[word]!));
  const labels = labelClusters(
    found.map(({ members }) => members),
    labelSources,
    space.vocabulary,
    shellWords,
    tagOf,
  );
  const counts = new Map<string, number>();
  return found.map(({ theme, members }, i) => {
    const name = theme ?? "none";
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return {
      id: `${name}/${counts.get(name)!}`,
      theme,
      ...labels[i]!,
      members: members.map((index) => ordered[index]!.id),
    };
  });
}
