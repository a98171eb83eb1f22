import type { Chart } from "../chart/chart.ts";
import { drawConfusionMatrix } from "../chart/confusion-matrix.ts";
import { drawReliability } from "../chart/reliability.ts";
import type { EvaluationModel } from "./evaluation-model.ts";

/** The pictures of the evaluation report, in its order; none where there is no data for it. */
export function drawEvaluation({ evaluation }: EvaluationModel): readonly Chart[] {
  return [drawConfusionMatrix(evaluation.confusion), drawReliability(evaluation.reliability)].filter(
    (chart) => chart !== null,
  );
}
