/** Everything that draws and writes the evaluation report, in one place to be loaded at once. */
export { drawEvaluation } from "../src/report/evaluation/draw-evaluation.ts";
export { renderEvaluationPage } from "../src/report/evaluation/render-evaluation-page.ts";
export { renderEvaluationWorkbook } from "../src/report/evaluation/render-evaluation-workbook.ts";
export { rasterize } from "../src/report/chart/rasterize.ts";
