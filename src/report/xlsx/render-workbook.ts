import { indexCatalog } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { planCountedSheet, planStatisticsSheet } from "./statistics-sheets.ts";
import { planClusterSheet } from "./cluster-sheet.ts";
import { planCoverageSheet } from "./coverage-sheet.ts";
import { planEvidenceSheet } from "./evidence-sheet.ts";
import { planFlagSheet } from "./flag-sheet.ts";
import { planGroupAskSheet } from "./group-ask-sheet.ts";
import { planGroupSheet } from "./group-sheet.ts";
import { planNewWordSheet } from "./new-word-sheet.ts";
import { planNotesSheet } from "./notes-sheet.ts";
import { planPairSheet } from "./pair-sheet.ts";
import { findPlaces } from "./places.ts";
import { planProposalSheet } from "./proposal-sheet.ts";
import { planTakerSheet } from "./taker-sheet.ts";
import { planThemeSheet } from "./theme-sheet.ts";
import { planThreadSheet } from "./thread-sheet.ts";
import { planTopicSheet } from "./topic-sheet.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** catalog.xlsx: the sheets over one catalog model, in the order of their names in the wording. The same model gives the same bytes. */
export function renderWorkbook(model: CatalogModel): Promise<Uint8Array> {
  const index = indexCatalog(model);
  const places = findPlaces(model, index);
  return Promise.resolve(
    writeWorkbook([
      planTopicSheet(model, index, places),
      planThemeSheet(model, places),
      planGroupSheet(model, index, places),
      planPairSheet(model, index, places),
      planThreadSheet(model, index, places),
      planCoverageSheet(model, index, places),
      planProposalSheet(model, index, places),
      planNotesSheet(model),
      planFlagSheet(model, index, places),
      planStatisticsSheet(model, places),
      planEvidenceSheet(index, places),
      planGroupAskSheet(model, index, places),
      planTakerSheet(model, index, places),
      planCountedSheet(model, index, places),
      planClusterSheet(model, index, places),
      planNewWordSheet(model, index, places),
    ]),
  );
}
