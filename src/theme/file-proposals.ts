import type { Issue } from "../base/issue.ts";
import { byKeys } from "../base/order.ts";
import type { SegmentedArchive } from "../text/segment-proposals.ts";
import type { SegmentedProposal } from "../text/segmented.ts";
import type { VectorSpace } from "../vector/vector-space.ts";
import { assignThemes, createAssigner, type ThemeTest } from "./assign-themes.ts";
import type { ThemeAssignment } from "./assignment.ts";
import { buildClassifiables, classifiableOf, type Classifiable, type CommonPoints } from "./classifiable.ts";
import type { LearnedModel } from "./learned.ts";
import { readCategories } from "./read-categories.ts";
import type { Taxonomy, Theme } from "./taxonomy.ts";
import { modelLeaves, type WordsOf } from "./theme-words-of.ts";

/** The proposals of one theme, as indexes in the order of ids. */
export interface ThemeGroup {
  readonly theme: string | null;
  readonly members: readonly number[];
}

/** What it takes to file one more proposal as these were filed. Plain data. */
export interface ThemeFiler {
  readonly common: CommonPoints;
  /** Null where labels taught nothing. */
  readonly learned: LearnedModel | null;
}

export interface Filing<S> {
  /** Ordered by id, as everything here that has one entry a proposal. */
  readonly ordered: readonly S[];
  readonly leaves: readonly Theme[];
  /** Index of the leaf that the input itself names, or null. */
  readonly given: readonly (number | null)[];
  readonly items: readonly Classifiable[];
  readonly assignments: readonly ThemeAssignment[];
  /** By best theme, in the order of the taxonomy; 未归类 last. */
  readonly groups: readonly ThemeGroup[];
  readonly filer: ThemeFiler;
  readonly tested: ThemeTest | null;
  /** Categories that the taxonomy does not know. */
  readonly issues: readonly Issue[];
}

/** 归类: every proposal under its best theme. `archive`: the same proposals, segmented. */
export function fileProposals<S extends { readonly id: string; readonly category: string | null }>(
  sources: readonly S[],
  archive: SegmentedArchive,
  space: VectorSpace,
  taxonomy: Taxonomy,
  wordsOf: WordsOf,
  shellWords: ReadonlySet<string>,
): Filing<S> {
  const ordered = [...sources].sort(byKeys(({ id }) => id));
  const { leaves, model } = modelLeaves(taxonomy, space, wordsOf);
  const { given, issues } = readCategories(ordered, leaves, taxonomy.name);
  const { items, common } = buildClassifiables(archive, space, given, shellWords);
  const ids = leaves.map(({ id }) => id);
  const { assignments, learned, tested } = assignThemes(items, ids, model, space);
  const groups = [...ids, null].map((theme) => ({
    theme,
    members: [...assignments.keys()].filter((i) => (assignments[i]!.themes[0]?.theme ?? null) === theme),
  }));
  return { ordered, leaves, given, items, assignments, groups, filer: { common, learned }, tested, issues };
}

/** Files proposals that come after the others, as those were filed; nothing is learned from them. */
export function createFiler(
  { common, learned }: ThemeFiler,
  taxonomy: Taxonomy,
  space: VectorSpace,
  wordsOf: WordsOf,
  isShell: (word: number) => boolean,
): (proposal: SegmentedProposal) => ThemeAssignment {
  const { leaves, model } = modelLeaves(taxonomy, space, wordsOf);
  const assign = createAssigner(
    leaves.map(({ id }) => id),
    model,
    learned,
    space,
  );
  return (proposal) => assign(classifiableOf(proposal, common, space, isShell));
}
