import { buildClassifiables } from "../../src/theme/classifiable.js";
import { buildGuidedModel, guidedScores } from "../../src/theme/guided.js";
import { themeWordsOf } from "../../src/theme/theme-words-of.js";
import { sparseDot, toSparseVector } from "../../src/vector/sparse-vector.js";
import { createTextSpace } from "../../src/vector/text-space.js";
import { buildVectorSpace, dot } from "../../src/vector/vector-space.js";
import { addBackground } from "../../src/vector/vocabulary.js";
export const program = {
    tables: ["base", "archive"],
    dropsShell: true,
    countsNamed: true,
    background: "frequencies",
};
/** Null where the variant's vectors cannot be learned from the collection. */
export function viewCollection({ archive, vocabulary, archiveVectors, lexicon, segmenter }, variant, base, { taxonomy, given }) {
    const tables = variant.tables
        .map((table) => (table === "base" ? base : archiveVectors))
        .filter(({ terms }) => terms.length > 0);
    if (variant.tables.length > 0 && tables.length === 0)
        return null;
    const space = buildVectorSpace(addKnownWords(vocabulary, base, variant.background), tables);
    const { indexes } = createTextSpace(space, segmenter, lexicon.synonyms, new Float32Array(space.dimensions));
    const themes = taxonomy.themes.filter(({ leaf }) => leaf).map((theme) => themeWordsOf(theme, taxonomy, indexes));
    const { items } = buildClassifiables(archive, space, given, variant.dropsShell ? lexicon.shellWords : new Set());
    const nearness = space.dimensions > 0 ? measureNearness(items, themes, space) : measureOverlap(items, themes, space);
    const named = buildNamedModel(space, themes);
    const scores = variant.countsNamed
        ? items.map(({ views }, i) => guidedScores(views, named, space).map((score, k) => score + nearness[i][k]))
        : nearness;
    const subjects = items.map(({ views: [, subject] }) => subject);
    return {
        space,
        items,
        subjects: space.dimensions > 0
            ? subjects.map(({ point }) => point)
            : spreadOut(subjects.map(({ words }) => toSparseVector(space, words))),
        nearness,
        scores,
    };
}
function addKnownWords(vocabulary, base, background) {
    if (background === "none")
        return vocabulary;
    const known = addBackground(vocabulary, base);
    if (background === "frequencies")
        return known;
    const own = vocabulary.terms.length;
    const weight = known.weight.map((_, i) => (i < own ? vocabulary.weight[i] : vocabulary.unseenWeight));
    return { ...known, weight, unseenWeight: vocabulary.unseenWeight };
}
/** Cosine with each theme's point, over both views. */
function measureNearness(items, themes, space) {
    const { points } = buildGuidedModel(space, themes);
    return items.map(({ views }) => Float32Array.from(points, (point) => views.reduce((sum, view) => sum + dot(view.point, point), 0)));
}
/** Cosine of TF-IDF vectors with that of each theme's words, over both views. */
function measureOverlap(items, themes, space) {
    const vectors = themes.map(({ name, description, terms }) => toSparseVector(space, [...name, ...description, ...terms]));
    return items.map(({ views }) => {
        const texts = views.map(({ words }) => toSparseVector(space, words));
        return Float32Array.from(vectors, (vector) => texts.reduce((sum, text) => sum + sparseDot(text, vector), 0));
    });
}
/** A model of which only the named words are left: all points are zero, nothing is near. */
function buildNamedModel(space, themes) {
    const model = buildGuidedModel(space, themes);
    return { ...model, points: model.points.map((point) => new Float32Array(point.length)) };
}
/** Sparse vectors on the axes that any of them uses. */
function spreadOut(vectors) {
    const axes = new Map([...new Set(vectors.flatMap(({ indices }) => [...indices]))].map((index, axis) => [index, axis]));
    return vectors.map(({ indices, weights }) => {
        const point = new Float32Array(axes.size);
        indices.forEach((index, at) => (point[axes.get(index)] = weights[at]));
        return point;
    });
}
