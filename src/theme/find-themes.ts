import { lookUpTags } from "../text/word/parts-of-speech.ts";
import type { SegmentedArchive } from "../text/segment-proposals.ts";
import type { Issue } from "../base/issue.ts";
import { projectOnAxes } from "../vector/principal-axes.ts";
import { unit, type VectorSpace } from "../vector/vector-space.ts";
import type { ThemeTest } from "./assign-themes.ts";
import type { Cluster, EarlierCluster, ThemeAssignment, ThemeClustering } from "./assignment.ts";
import { doubtContradictions, explainUnlearned } from "./doubt-labels.ts";
import { fileProposals, type ThemeFiler, type ThemeGroup } from "./file-proposals.ts";
import { findClusters } from "./find-clusters.ts";
import { textKey } from "./folds.ts";
import { classifyWords } from "./noun-words.ts";
import { placePoints } from "./positions.ts";
import type { Taxonomy } from "./taxonomy.ts";
import type { WordsOf } from "./theme-words-of.ts";
import { countThemeWords, type ThemeWordCount } from "./theme-words.ts";

/** What the input itself says of a proposal, beyond its words. */
export interface ThemeSource {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  /** 类别 as written, or null. */
  readonly category: string | null;
  readonly history: boolean;
}

export interface ThemeFindings {
  /** Ordered by proposal id, as everything here. */
  readonly assignments: readonly ThemeAssignment[];
  /** In the order of the taxonomy's themes, largest first; 未归类 last. */
  readonly clusters: readonly Cluster[];
  readonly clusterings: readonly ThemeClustering[];
  /** Earlier 议题 that nothing carries on: kept, so that no later run gives their ids again. */
  readonly endedClusters: readonly EarlierCluster[];
  readonly positions: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly themeWords: readonly ThemeWordCount[];
  readonly tested: ThemeTest | null;
  /** For proposals that come later. */
  readonly filer: ThemeFiler;
  readonly issues: readonly Issue[];
}

export interface ThemeOptions {
  readonly seed: number;
  /** 议题 of an earlier run to be carried on; empty for none. */
  readonly earlier: readonly EarlierCluster[];
}

/** Axes on which the map is drawn, of some 250 dimensions: more blur it. */
const mapAxes = 32;

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
  const filing = fileProposals(sources, archive, space, taxonomy, wordsOf, shellWords);
  const { ordered, leaves, given, items, assignments, groups, filer, tested, issues } = filing;
  const names = leaves.map(({ name }) => name);
  const classes = classifyWords(space.vocabulary, shellWords, lookUpTags(archive.terms));
  const { earlier, seed } = options;
  const {
    clusters,
    clusterings,
    ended,
    issues: clusterIssues,
  } = findClusters({
    groups,
    items,
    sources: ordered,
    archive,
    space,
    classes,
    earlier,
    seed,
  });
  const texts = items.map(({ views: [full] }) => full);
  const mapped = projectOnAxes(
    texts.map(({ point }) => point),
    mapAxes,
    5,
  ).map(unit);
  const placed = placePoints(mapped, groupIndexes(groups, ordered.length));
  return {
    assignments,
    clusters,
    clusterings,
    endedClusters: ended,
    positions: ordered.map(({ id }, i) => ({ id, ...placed[i]! })),
    themeWords: countThemeWords(
      groups,
      texts.map(({ words }) => words),
      ordered,
      space.vocabulary,
      classes,
    ),
    tested,
    filer,
    issues: [
      ...issues,
      ...explainUnlearned(given, names),
      ...doubtContradictions(
        ordered.flatMap((source, i) => {
          const theme = given[i]!;
          return theme === null ? [] : [{ id: source.id, theme, text: textKey(source) }];
        }),
        names,
      ),
      ...clusterIssues,
    ],
  };
}

function groupIndexes(groups: readonly ThemeGroup[], count: number): readonly number[] {
  const indexes = new Array<number>(count).fill(0);
  groups.forEach(({ members }, group) => members.forEach((i) => (indexes[i] = group)));
  return indexes;
}
