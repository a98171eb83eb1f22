import { featuresOf } from "../../src/theme/classifiable.js";
import { learnThemes, scoreLearned } from "../../src/theme/learned.js";
import { measureFiling } from "../../src/theme/theme-measures.js";
import { measureClusters } from "./subject-clusters.js";
import { viewCollection } from "./variant.js";
/** Every task, with the program's own functions. */
export function measureVariant(variant, collections, base, labels) {
    const full = viewCollection(collections.full, variant, base, labels);
    if (full === null)
        throw new Error(`too little text for ${variant.tables.join(", ")} vectors`);
    const subjects = viewCollection(collections.subjects, variant, base, labels);
    return {
        full: countRight([full.scores], labels),
        fullNearness: countRight([full.nearness], labels),
        subjects: subjects && countRight([subjects.scores], labels),
        subjectsNearness: subjects && countRight([subjects.nearness], labels),
        learned: countRight(labels.deals.map((foldOf) => scoreByOthers(full, foldOf, labels)), labels),
        clusters: measureClusters(full.subjects, labels.given),
        clustersAlone: subjects && measureClusters(subjects.subjects, labels.given),
    };
}
/** `trials`: of one task, the scores by proposal. */
function countRight(trials, { given, labeled }) {
    const themes = labeled.map((i) => given[i]);
    const ranked = trials.map((scores) => labeled.map((i) => rankThemes(scores[i])));
    const themeCount = trials[0][labeled[0]].length;
    return {
        right: themes.map((theme, row) => mean(ranked.map((rows) => (rows[row][0] === theme ? 1 : 0)))),
        macroF1: mean(ranked.map((rows) => {
            const filed = rows.map((themes) => ({ ranked: themes, confidence: null }));
            return measureFiling(themes, filed, themeCount).macroF1;
        })),
    };
}
/** Best first, ties by index. */
function rankThemes(scores) {
    return [...Array(scores.length).keys()].sort((a, b) => scores[b] - scores[a] || a - b);
}
/** By proposal: the labeled ones scored by what the other folds taught, none for the others. */
function scoreByOthers({ space, items, scores }, foldOf, { given, labeled }) {
    const themeCount = scores[0].length;
    const rows = labeled.map((i) => ({
        features: featuresOf(items[i]),
        prior: scores[i],
        theme: given[i],
    }));
    const scored = items.map(() => []);
    for (const fold of new Set(foldOf)) {
        const taught = rows.filter((_, row) => foldOf[row] !== fold);
        const classifier = learnThemes(taught, themeCount, space.vocabulary.terms.length);
        if (classifier === null)
            throw new Error(`too few labels: ${taught.length}`);
        rows.forEach(({ features, prior }, row) => {
            if (foldOf[row] === fold)
                scored[labeled[row]] = scoreLearned(classifier.model, features, prior);
        });
    }
    return scored;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
