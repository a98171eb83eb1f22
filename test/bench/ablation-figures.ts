import { featuresOf } from "../../src/theme/classifiable.ts";
import { learnThemes, scoreLearned, type LabeledRow } from "../../src/theme/learned.ts";
import { measureFiling } from "../../src/theme/theme-measures.ts";
import type { BaseVectors } from "../../src/vector/word-vectors.ts";
import type { Collection } from "./collection.ts";
import type { Labels } from "./labels.ts";
import { measureClusters, type ClusterFigures } from "./subject-clusters.ts";
import { viewCollection, type Variant, type VariantView } from "./variant.ts";

/** The same proposals as two files: with their bodies, and known by their subjects alone. */
export interface Collections {
  readonly full: Collection;
  readonly subjects: Collection;
}

/** How the labeled proposals were filed. */
export interface Outcome {
  /** By labeled proposal: share of the deals in which it was filed as given. */
  readonly right: readonly number[];
  /** Mean over the deals. */
  readonly macroF1: number;
}

/** Null where a variant's vectors cannot be learned. */
export interface Figures {
  readonly full: Outcome;
  /** By nearness in meaning alone. */
  readonly fullNearness: Outcome;
  readonly subjects: Outcome | null;
  readonly subjectsNearness: Outcome | null;
  readonly learned: Outcome;
  /** Of subjects, with what was learned from the full texts. */
  readonly clusters: ClusterFigures;
  /** Of subjects, with nothing but subjects. */
  readonly clustersAlone: ClusterFigures | null;
}

/** Every task, with the program's own functions. */
export function measureVariant(variant: Variant, collections: Collections, base: BaseVectors, labels: Labels): Figures {
  const full = viewCollection(collections.full, variant, base, labels);
  if (full === null) throw new Error(`too little text for ${variant.tables.join(", ")} vectors`);
  const subjects = viewCollection(collections.subjects, variant, base, labels);
  return {
    full: countRight([full.scores], labels),
    fullNearness: countRight([full.nearness], labels),
    subjects: subjects && countRight([subjects.scores], labels),
    subjectsNearness: subjects && countRight([subjects.nearness], labels),
    learned: countRight(
      labels.deals.map((foldOf) => scoreByOthers(full, foldOf, labels)),
      labels,
    ),
    clusters: measureClusters(full.subjects, labels.given),
    clustersAlone: subjects && measureClusters(subjects.subjects, labels.given),
  };
}

/** `trials`: of one task, the scores by proposal. */
function countRight(trials: readonly (readonly ArrayLike<number>[])[], { given, labeled }: Labels): Outcome {
  const themes = labeled.map((i) => given[i]!);
  const ranked = trials.map((scores) => labeled.map((i) => rankThemes(scores[i]!)));
  const themeCount = trials[0]![labeled[0]!]!.length;
  return {
    right: themes.map((theme, row) => mean(ranked.map((rows) => (rows[row]![0] === theme ? 1 : 0)))),
    macroF1: mean(
      ranked.map((rows) => {
        const filed = rows.map((themes) => ({ ranked: themes, confidence: null }));
        return measureFiling(themes, filed, themeCount).macroF1;
      }),
    ),
  };
}

/** Best first, ties by index. */
function rankThemes(scores: ArrayLike<number>): readonly number[] {
  return [...Array(scores.length).keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
}

/** By proposal: the labeled ones scored by what the other folds taught, none for the others. */
function scoreByOthers(
  { space, items, scores }: VariantView,
  foldOf: readonly number[],
  { given, labeled }: Labels,
): readonly ArrayLike<number>[] {
  const themeCount = scores[0]!.length;
  const rows = labeled.map((i): LabeledRow => ({
    features: featuresOf(items[i]!),
    prior: scores[i]!,
    theme: given[i]!,
  }));
  const scored: ArrayLike<number>[] = items.map(() => []);
  for (const fold of new Set(foldOf)) {
    const taught = rows.filter((_, row) => foldOf[row] !== fold);
    const classifier = learnThemes(taught, themeCount, space.vocabulary.terms.length);
    if (classifier === null) throw new Error(`too few labels: ${taught.length}`);
    rows.forEach(({ features, prior }, row) => {
      if (foldOf[row] === fold) scored[labeled[row]!] = scoreLearned(classifier.model, features, prior);
    });
  }
  return scored;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
