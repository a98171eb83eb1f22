import { indexCatalog } from "../catalog-index.js";
import { planClusterSheet } from "./cluster-sheet.js";
import { planCoverageSheet } from "./coverage-sheet.js";
import { planEvidenceSheet } from "./evidence-sheet.js";
import { planGroupAskSheet } from "./group-ask-sheet.js";
import { planGroupSheet } from "./group-sheet.js";
import { planNewWordSheet } from "./new-word-sheet.js";
import { planNotesSheet } from "./notes-sheet.js";
import { planPairSheet } from "./pair-sheet.js";
import { findPlaces } from "./places.js";
import { planProposalSheet } from "./proposal-sheet.js";
import { planTakerSheet } from "./taker-sheet.js";
import { planThemeSheet } from "./theme-sheet.js";
import { planThreadSheet } from "./thread-sheet.js";
import { planTopicSheet } from "./topic-sheet.js";
import { writeWorkbook } from "./write-workbook.js";
/** catalog.xlsx: the sheets over one catalog model, in the order of their names in the wording. The same model gives the same bytes. */
export function renderWorkbook(model) {
    const index = indexCatalog(model);
    const places = findPlaces(model, index);
    return Promise.resolve(writeWorkbook([
        planTopicSheet(model, index, places),
        planThemeSheet(model, places),
        planGroupSheet(model, index, places),
        planPairSheet(model, index, places),
        planThreadSheet(model, index, places),
        planCoverageSheet(model, index, places),
        planProposalSheet(model, index, places),
        planNotesSheet(model),
        planEvidenceSheet(index, places),
        planGroupAskSheet(model, index, places),
        planTakerSheet(model, index, places),
        planClusterSheet(model, index, places),
        planNewWordSheet(model, index, places),
    ]));
}
