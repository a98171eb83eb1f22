import { drawCoverageMatrix } from "./coverage-matrix.js";
import { drawFilingFlow } from "./filing-flow.js";
import { drawJointGroups } from "./joint-groups.js";
import { drawProposalMap } from "./proposal-map.js";
import { drawProposers } from "./proposers.js";
import { drawReliability } from "./reliability.js";
import { drawSubmissions } from "./submissions.js";
import { drawThemeByYear } from "./theme-by-year.js";
import { drawThemeClusters } from "./theme-clusters.js";
import { drawThemeDistribution } from "./theme-distribution.js";
import { drawThemeWords } from "./theme-words.js";
import { drawTopicOverview } from "./topic-overview.js";
import { drawUnitLoad } from "./unit-load.js";
/** In the order of the report. */
const drawers = [
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
export function renderCharts(model) {
    return drawers.flatMap((draw) => {
        const drawn = draw(model);
        return "svg" in drawn ? [drawn] : [];
    });
}
/** The charts that are not drawn, each with the reason. */
export function listMissingCharts(model) {
    return drawers.flatMap((draw) => {
        const drawn = draw(model);
        return "svg" in drawn ? [] : [drawn];
    });
}
function drawTested({ results }) {
    const drawn = results.tested === null ? null : drawReliability(results.tested.reliability);
    return drawn ?? { name: "reliability", title: "程序说的把握靠不靠得住", reason: "已有类别的提案太少，检验不了。" };
}
