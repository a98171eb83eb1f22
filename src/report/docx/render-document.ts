import { Document, DocumentGridType, PageOrientation, Packer, type ISectionOptions } from "docx";
import { chapterTitles, materialNote } from "../../../reports/catalog/wording.ts";
import { indexCatalog } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { ChartImage } from "../chart-image.ts";
import { rewritePackage } from "../office-package.ts";
import type { Block } from "./block.ts";
import { planCoverageChapter } from "./coverage-chapter.ts";
import { planDataAppendix } from "./data-appendix.ts";
import { planEvidenceAppendix } from "./evidence-appendix.ts";
import { finishPart } from "./finish-parts.ts";
import { planFlagChapter } from "./flag-chapter.ts";
import { planGroupChapter } from "./group-chapter.ts";
import { planMethodChapter } from "./method-chapter.ts";
import { numberEvidence } from "./number-evidence.ts";
import { planOpening } from "./opening.ts";
import { charSpace, page, type Turn } from "./page.ts";
import { pageNumbers } from "./page-number.ts";
import { placeFigures } from "./place-figures.ts";
import { planDistributionChapter, planSessionChapter } from "./session-chapters.ts";
import { documentStyles } from "./styles.ts";
import { planThreadChapter } from "./thread-chapter.ts";
import { planTopicPart } from "./topic-part.ts";
import { writeBlocks, type PageRun } from "./write-blocks.ts";

/** catalog.docx, laid out after GB/T 9704-2012 as a reference catalog: no red head, no seal. The same model gives the same bytes. */
export async function renderDocument(model: CatalogModel, charts: readonly ChartImage[]): Promise<Uint8Array> {
  const document = new Document({
    title: model.title,
    creator: "",
    lastModifiedBy: "",
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: writeBlocks(planDocument(model, charts)).map(layOut),
  });
  return rewritePackage(new Uint8Array(await Packer.toBuffer(document)), finishPart);
}

function layOut({ turn, children }: PageRun): ISectionOptions {
  return {
    properties: {
      page: { size: sizeOf[turn], margin: { ...marginsOf[turn], header: page.header, footer: page.footer, gutter: 0 } },
      grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: page.linePitch, charSpace },
    },
    footers: pageNumbers(turn),
    children,
  };
}

/** The library swaps width and height of a turned page itself. */
const sizeOf = {
  upright: { width: page.width, height: page.height, orientation: PageOrientation.PORTRAIT },
  turned: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
} as const;

/** 版心 keeps its place on the sheet: turned, the left edge is on top. */
const marginsOf: Readonly<
  Record<Turn, { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }>
> = {
  upright: { top: page.top, right: page.right, bottom: page.bottom, left: page.left },
  turned: { top: page.left, right: page.top, bottom: page.right, left: page.bottom },
};

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
