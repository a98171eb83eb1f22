import { byKeys } from "../base/order.js";
import { assignThemes } from "./assign-themes.js";
import { learnCentroids, learnMajority } from "./baselines.js";
import { splitIntoFolds } from "./folds.js";
import { explainUntestedLearning, findLabelDoubts } from "./evaluation-doubts.js";
import { learnNaiveBayes } from "./naive-bayes.js";
import { summarizeEvaluation } from "./summarize-evaluation.js";
/** More folds leave more to learn from, and take longer. */
const folds = 5;
/**
 * 交叉检验: how often proposals are filed as the committee filed them. Every method files every labeled row; what learns
 * has then not seen the row's label, nor the label of an equal text. At least one row.
 *
 * Another `seed` deals the rows anew; the figures then differ by some hundredths, which is how far they can be trusted.
 */
export function* evaluateThemes(rows, tools, options) {
    const ordered = [...rows].sort(byKeys(({ item }) => item.id)).map(({ item, text }) => {
        if (item.given === null)
            throw new Error(`a row without label: ${item.id}`);
        return { id: item.id, item, text, theme: item.given };
    });
    const foldOf = splitIntoFolds(ordered, folds, options.seed);
    const guided = fileByProgram(ordered, () => true, tools).assignments;
    yield { done: 1, total: folds + 1 };
    const learned = [];
    const baselines = { bayes: [], centroid: [], majority: [] };
    let foldsLearned = 0;
    for (let fold = 0; fold < folds; fold++) {
        const tested = [...ordered.keys()].filter((i) => foldOf[i] === fold);
        const program = fileByProgram(ordered, (i) => foldOf[i] === fold, tools);
        for (const i of tested)
            learned[i] = program.assignments[i];
        if (program.learned)
            foldsLearned += 1;
        const taught = ordered.filter((_, i) => foldOf[i] !== fold);
        for (const name of ["bayes", "centroid", "majority"]) {
            const rank = teach(learners[name], taught, tools.space);
            for (const i of tested)
                baselines[name][i] = { ranked: rank(ordered[i].item.sparse), confidence: null };
        }
        yield { done: fold + 2, total: folds + 1 };
    }
    // A fold from which nothing could be learned is filed by the taxonomy's words, as the program would; most must have taught.
    const learns = foldsLearned > folds / 2;
    return {
        ...summarizeEvaluation(ordered.map(({ theme }) => theme), { learned: learns ? learned : null, guided, ...baselines }, tools.leaves),
        folds,
        issues: [
            ...(learns
                ? []
                : [
                    explainUntestedLearning(ordered.map(({ theme }) => theme), folds),
                ]),
            ...findLabelDoubts(ordered, tools.leaves.map(({ name }) => name)),
        ],
    };
}
const learners = { bayes: learnNaiveBayes, centroid: learnCentroids, majority: learnMajority };
function teach(learn, rows, space) {
    return learn(rows.map(({ item: { sparse }, theme }) => ({ sparse, theme })), space.vocabulary.terms.length);
}
/** As a run files, the labels of some rows taken away. Assignments in the order of the rows. */
function fileByProgram(rows, isHidden, { leaves, model, space }) {
    const { assignments, tested } = assignThemes(rows.map(({ item }, i) => (isHidden(i) ? { ...item, given: null } : item)), leaves.map(({ id }) => id), model, space);
    return { assignments, learned: tested?.method === "learned" };
}
