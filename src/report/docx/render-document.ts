import { chapterTitles, materialNote } from "../../../reports/catalog/wording.ts";
import { indexCatalog } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { ChartImage } from "../chart-image.ts";
import type { Block } from "./block.ts";
import { planCoverageChapter } from "./coverage-chapter.ts";
import { planDataAppendix } from "./data-appendix.ts";
import { planEvidenceAppendix } from "./evidence-appendix.ts";
import { planFlagChapter } from "./flag-chapter.ts";
import { planGroupChapter } from "./group-chapter.ts";
import { planMethodChapter } from "./method-chapter.ts";
import { numberEvidence } from "./number-evidence.ts";
import { planOpening } from "./opening.ts";
import { packDocument } from "./pack-document.ts";
import { placeFigures } from "./place-figures.ts";
import { planDistributionChapter, planSessionChapter } from "./session-chapters.ts";
import { planThreadChapter } from "./thread-chapter.ts";
import { planTopicPart } from "./topic-part.ts";

/** catalog.docx: a reference catalog. The same model gives the same bytes. */
export function renderDocument(model: CatalogModel, charts: readonly ChartImage[]): Promise<Uint8Array> {
  return packDocument(model.title, planDocument(model, charts));
}

/** What is handed out first and whole; then what the office keeps; the appendices for looking up. */
function planDocument(model: CatalogModel, charts: readonly ChartImage[]): Block[] {
  const index = indexCatalog(model);
  const evidenceOf = numberEvidence(index);
  return [
    ...planOpening(model),
    ...planTopicPart(model, index, evidenceOf),
    { kind: "part", text: chapterTitles.materialPart, note: materialNote },
    ...planSessionChapter(model),
    ...planDistributionChapter(model, placeFigures(model, charts)),
    { kind: "turn", turn: "turned" },
    ...planGroupChapter(model, index),
    ...planThreadChapter(model, index),
    ...planCoverageChapter(model, index),
    ...planFlagChapter(model, index),
    { kind: "turn", turn: "upright" },
    ...planMethodChapter(model),
    ...planEvidenceAppendix(index, evidenceOf),
    ...planDataAppendix(model),
  ];
}
