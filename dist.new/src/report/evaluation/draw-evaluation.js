import { drawConfusionMatrix } from "../chart/confusion-matrix.js";
import { drawReliability } from "../chart/reliability.js";
/** The pictures of the evaluation report, in its order; none where there is no data for it. */
export function drawEvaluation({ evaluation }) {
    return [drawConfusionMatrix(evaluation.confusion), drawReliability(evaluation.reliability)].filter((chart) => chart !== null);
}
