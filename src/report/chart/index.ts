import type { CatalogModel } from "../catalog-model.ts";
import type { Chart, NoChart } from "./chart.ts";
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

export type { Chart, NoChart } from "./chart.ts";

/** In the order of the report. */
const drawers: readonly ((model: CatalogModel) => Chart | NoChart)[] = [
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
  drawTested,
];

/** Every chart the model has data for, in the order of the report. */
export function renderCharts(model: CatalogModel): readonly Chart[] {
  return drawers.flatMap((draw) => {
    const drawn = draw(model);
    return "svg" in drawn ? [drawn] : [];
  });
}

/** The charts that are not drawn, each with the reason. */
export function listMissingCharts(model: CatalogModel): readonly NoChart[] {
  return drawers.flatMap((draw) => {
    const drawn = draw(model);
    return "svg" in drawn ? [] : [drawn];
  });
}

function drawTested({ results }: CatalogModel): Chart | NoChart {
  const drawn = results.tested === null ? null : drawReliability(results.tested.reliability);
  return drawn ?? { name: "reliability", title: "程序说的把握靠不靠得住", reason: "已有类别的提案太少，检验不了。" };
}
