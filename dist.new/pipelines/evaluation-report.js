/** Everything that draws and writes the evaluation report, in one place to be loaded at once. */
export { drawEvaluation } from "../src/report/evaluation/draw-evaluation.js";
export { renderEvaluationPage } from "../src/report/evaluation/render-evaluation-page.js";
export { renderEvaluationWorkbook } from "../src/report/evaluation/render-evaluation-workbook.js";
export { rasterize } from "../src/report/chart/rasterize.js";
