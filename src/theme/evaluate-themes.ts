import { byKeys } from "../base/order.ts";
import type { Computation } from "../base/progress.ts";
import type { VectorSpace } from "../vector/vector-space.ts";
import { assignThemes } from "./assign-themes.ts";
import type { ThemeAssignment } from "./assignment.ts";
import { learnCentroids, learnMajority, type Baseline } from "./baselines.ts";
import type { Classifiable } from "./classifiable.ts";
import type { ThemeEvaluation } from "./evaluation.ts";
import { splitIntoFolds } from "./folds.ts";
import type { GuidedModel } from "./guided.ts";
import { explainUntestedLearning, findLabelDoubts } from "./evaluation-doubts.ts";
import { learnNaiveBayes } from "./naive-bayes.ts";
import { summarizeEvaluation } from "./summarize-evaluation.ts";
import type { Theme } from "./taxonomy.ts";
import type { FiledRow } from "./theme-measures.ts";

/** A labeled proposal. */
export interface EvaluationRow {
  /** Its `given` is the label. */
  readonly item: Classifiable;
  /** By which the same text is recognized, see `textKey`. */
  readonly text: string;
}

/** What the filing of themes works with. */
export interface FilingTools {
  readonly leaves: readonly Theme[];
  readonly model: GuidedModel;
  readonly space: VectorSpace;
}

/** More folds leave more to learn from, and take longer. */
const folds = 5;

/**
 * 交叉检验: how often proposals are filed as the committee filed them. Every method files every labeled row; what learns
 * has then not seen the row's label, nor the label of an equal text. At least one row.
 *
 * Another `seed` deals the rows anew; the figures then differ by some hundredths, which is how far they can be trusted.
 */
export function* evaluateThemes(
  rows: readonly EvaluationRow[],
  tools: FilingTools,
  options: { readonly seed: number },
): Computation<ThemeEvaluation> {
  const ordered = [...rows].sort(byKeys(({ item }) => item.id)).map(({ item, text }): TestRow => {
    if (item.given === null) throw new Error(`a row without label: ${item.id}`);
    return { id: item.id, item, text, theme: item.given };
  });
  const foldOf = splitIntoFolds(ordered, folds, options.seed);
  const guided = fileByProgram(ordered, () => true, tools).assignments;
  yield { done: 1, total: folds + 1 };

  const learned: ThemeAssignment[] = [];
  const baselines: Readonly<Record<keyof typeof learners, FiledRow[]>> = { bayes: [], centroid: [], majority: [] };
  let foldsLearned = 0;
  for (let fold = 0; fold < folds; fold++) {
    const tested = [...ordered.keys()].filter((i) => foldOf[i] === fold);
    const program = fileByProgram(ordered, (i) => foldOf[i] === fold, tools);
    for (const i of tested) learned[i] = program.assignments[i]!;
    if (program.learned) foldsLearned += 1;
    const taught = ordered.filter((_, i) => foldOf[i] !== fold);
    for (const name of ["bayes", "centroid", "majority"] as const) {
      const rank = teach(learners[name], taught, tools.space);
      for (const i of tested) baselines[name][i] = { ranked: rank(ordered[i]!.item.sparse), confidence: null };
    }
    yield { done: fold + 2, total: folds + 1 };
  }

  // A fold from which nothing could be learned is filed by the taxonomy's words, as the program would; most must have taught.
  const learns = foldsLearned > folds / 2;
  return {
    ...summarizeEvaluation(
      ordered.map(({ theme }) => theme),
      { learned: learns ? learned : null, guided, ...baselines },
      tools.leaves,
    ),
    folds,
    issues: [
      ...(learns
        ? []
        : [
            explainUntestedLearning(
              ordered.map(({ theme }) => theme),
              folds,
            ),
          ]),
      ...findLabelDoubts(
        ordered,
        tools.leaves.map(({ name }) => name),
      ),
    ],
  };
}

interface TestRow extends EvaluationRow {
  readonly id: string;
  readonly theme: number;
}

const learners = { bayes: learnNaiveBayes, centroid: learnCentroids, majority: learnMajority } as const;

function teach(learn: Baseline, rows: readonly TestRow[], space: VectorSpace) {
  return learn(
    rows.map(({ item: { sparse }, theme }) => ({ sparse, theme })),
    space.vocabulary.terms.length,
  );
}

/** As a run files, the labels of some rows taken away. Assignments in the order of the rows. */
function fileByProgram(
  rows: readonly TestRow[],
  isHidden: (row: number) => boolean,
  { leaves, model, space }: FilingTools,
): { readonly assignments: readonly ThemeAssignment[]; readonly learned: boolean } {
  const { assignments, tested } = assignThemes(
    rows.map(({ item }, i) => (isHidden(i) ? { ...item, given: null } : item)),
    leaves.map(({ id }) => id),
    model,
    space,
  );
  return { assignments, learned: tested?.method === "learned" };
}
