import { buildClassifiables, type Classifiable } from "../../src/theme/classifiable.ts";
import { buildGuidedModel, guidedScores, type ThemeWords } from "../../src/theme/guided.ts";
import { themeWordsOf } from "../../src/theme/theme-words-of.ts";
import { sparseDot, toSparseVector, type SparseVector } from "../../src/vector/sparse-vector.ts";
import { createTextSpace } from "../../src/vector/text-space.ts";
import { buildVectorSpace, dot, type VectorSpace } from "../../src/vector/vector-space.ts";
import { addBackground, type Vocabulary } from "../../src/vector/vocabulary.ts";
import type { BaseVectors } from "../../src/vector/word-vectors.ts";
import type { Collection } from "./collection.ts";
import type { Labels } from "./labels.ts";

/** The program, or the program without something. */
export interface Variant {
  /** Tables of word vectors, side by side. None: texts are their TF-IDF vectors. */
  readonly tables: readonly ("base" | "archive")[];
  /** Whether subjects lose their shell (关于……的建议). */
  readonly dropsShell: boolean;
  /** Whether the share of words a theme names counts besides nearness. */
  readonly countsNamed: boolean;
  /** What is known of words beforehand: how common they are, only which there are, or nothing. */
  readonly background: "frequencies" | "words" | "none";
}

export const program: Variant = {
  tables: ["base", "archive"],
  dropsShell: true,
  countsNamed: true,
  background: "frequencies",
};

/** A collection as a variant sees it. Everything by proposal is in the order of the archive. */
export interface VariantView {
  readonly space: VectorSpace;
  readonly items: readonly Classifiable[];
  /** Each subject as a point: of word vectors, or of TF-IDF. */
  readonly subjects: readonly Float32Array[];
  /** By proposal, the score of each leaf of the taxonomy: nearness alone. */
  readonly nearness: readonly Float32Array[];
  /** The score the variant files by. */
  readonly scores: readonly Float32Array[];
}

/** Null where the variant's vectors cannot be learned from the collection. */
export function viewCollection(
  { archive, vocabulary, archiveVectors, lexicon, segmenter }: Collection,
  variant: Variant,
  base: BaseVectors,
  { taxonomy, given }: Pick<Labels, "taxonomy" | "given">,
): VariantView | null {
  const tables = variant.tables
    .map((table) => (table === "base" ? base : archiveVectors))
    .filter(({ terms }) => terms.length > 0);
  if (variant.tables.length > 0 && tables.length === 0) return null;
  const space = buildVectorSpace(addKnownWords(vocabulary, base, variant.background), tables);
  const { indexes } = createTextSpace(space, segmenter, lexicon.synonyms, new Float32Array(space.dimensions));
  const themes = taxonomy.themes.filter(({ leaf }) => leaf).map((theme) => themeWordsOf(theme, taxonomy, indexes));
  const { items } = buildClassifiables(archive, space, given, variant.dropsShell ? lexicon.shellWords : new Set());
  const nearness = space.dimensions > 0 ? measureNearness(items, themes, space) : measureOverlap(items, themes, space);
  const named = buildNamedModel(space, themes);
  const scores = variant.countsNamed
    ? items.map(({ views }, i) => guidedScores(views, named, space).map((score, k) => score + nearness[i]![k]!))
    : nearness;
  const subjects = items.map(({ views: [, subject] }) => subject);
  return {
    space,
    items,
    subjects:
      space.dimensions > 0
        ? subjects.map(({ point }) => point)
        : spreadOut(subjects.map(({ words }) => toSparseVector(space, words))),
    nearness,
    scores,
  };
}

function addKnownWords(vocabulary: Vocabulary, base: BaseVectors, background: Variant["background"]): Vocabulary {
  if (background === "none") return vocabulary;
  const known = addBackground(vocabulary, base);
  if (background === "frequencies") return known;
  const own = vocabulary.terms.length;
  const weight = known.weight.map((_, i) => (i < own ? vocabulary.weight[i]! : vocabulary.unseenWeight));
  return { ...known, weight, unseenWeight: vocabulary.unseenWeight };
}

/** Cosine with each theme's point, over both views. */
function measureNearness(items: readonly Classifiable[], themes: readonly ThemeWords[], space: VectorSpace) {
  const { points } = buildGuidedModel(space, themes);
  return items.map(({ views }) =>
    Float32Array.from(points, (point) => views.reduce((sum, view) => sum + dot(view.point, point), 0)),
  );
}

/** Cosine of TF-IDF vectors with that of each theme's words, over both views. */
function measureOverlap(items: readonly Classifiable[], themes: readonly ThemeWords[], space: VectorSpace) {
  const vectors = themes.map(({ name, description, terms }) =>
    toSparseVector(space, [...name, ...description, ...terms]),
  );
  return items.map(({ views }) => {
    const texts = views.map(({ words }) => toSparseVector(space, words));
    return Float32Array.from(vectors, (vector) => texts.reduce((sum, text) => sum + sparseDot(text, vector), 0));
  });
}

/** A model of which only the named words are left: all points are zero, nothing is near. */
function buildNamedModel(space: VectorSpace, themes: readonly ThemeWords[]) {
  const model = buildGuidedModel(space, themes);
  return { ...model, points: model.points.map((point) => new Float32Array(point.length)) };
}

/** Sparse vectors on the axes that any of them uses. */
function spreadOut(vectors: readonly SparseVector[]): readonly Float32Array[] {
  const axes = new Map(
    [...new Set(vectors.flatMap(({ indices }) => [...indices]))].map((index, axis) => [index, axis]),
  );
  return vectors.map(({ indices, weights }) => {
    const point = new Float32Array(axes.size);
    indices.forEach((index, at) => (point[axes.get(index)!] = weights[at]!));
    return point;
  });
}
