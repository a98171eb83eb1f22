import type { CatalogModel } from "../catalog-model.ts";
import type { Chart } from "./chart.ts";
import { drawCoverageMatrix } from "./coverage-matrix.ts";
import { drawFilingFlow } from "./filing-flow.ts";
import { drawJointGroups } from "./joint-groups.ts";
import { drawProposalMap } from "./proposal-map.ts";
import { drawProposers } from "./proposers.ts";
import { drawReliability } from "./reliability.ts";
import { drawSubmissions } from "./submissions.ts";
import { drawThemeByYear } from "./theme-by-year.ts";
import { drawThemeClusters } from "./theme-clusters.ts";
import { drawThemeDistribution } from "./theme-distribution.ts";
import { drawThemeWords } from "./theme-words.ts";
import { drawTopicOverview } from "./topic-overview.ts";
import { drawUnitLoad } from "./unit-load.ts";

export type { Chart } from "./chart.ts";

/** In the order of the report. Each is null where the data for it is not there. */
const drawers: readonly ((model: CatalogModel) => Chart | null)[] = [
  drawTopicOverview,
  drawThemeDistribution,
  drawThemeByYear,
  drawThemeClusters,
  drawProposalMap,
  drawThemeWords,
  drawProposers,
  drawSubmissions,
  drawFilingFlow,
  drawUnitLoad,
  drawJointGroups,
  drawCoverageMatrix,
  ({ results }) => (results.tested === null ? null : drawReliability(results.tested.reliability)),
];

/** Every chart the model has data for, in the order of the report. */
export function renderCharts(model: CatalogModel): readonly Chart[] {
  return drawers.flatMap((draw) => draw(model) ?? []);
}
