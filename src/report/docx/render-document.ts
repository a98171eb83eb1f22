import { Document, DocumentGridType, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { chapterTitles, materialNote } from "../../../reports/catalog/wording.ts";
import { indexCatalog } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { ChartImage } from "../chart-image.ts";
import { rewritePackage } from "../office-package.ts";
import type { Block } from "./block.ts";
import { planCoverageChapter } from "./coverage-chapter.ts";
import { planDistributionChapter } from "./distribution-chapter.ts";
import { planEvidenceAppendix } from "./evidence-appendix.ts";
import { finishPart } from "./finish-parts.ts";
import { planGroupChapter } from "./group-chapter.ts";
import { planMethodChapter } from "./method-chapter.ts";
import { planOpening } from "./opening.ts";
import { page } from "./page.ts";
import { placeFigures } from "./place-figures.ts";
import { documentStyles } from "./styles.ts";
import { planSessionChapter } from "./session-chapter.ts";
import { planThreadChapter } from "./thread-chapter.ts";
import { planTopicPart } from "./topic-part.ts";
import { writeBlocks } from "./write-blocks.ts";

/** catalog.docx, laid out after GB/T 9704-2012 as a reference catalog: no red head, no seal. The same model gives the same bytes. */
export async function renderDocument(model: CatalogModel, charts: readonly ChartImage[]): Promise<Uint8Array> {
  const document = new Document({
    title: model.title,
    creator: "",
    lastModifiedBy: "",
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              right: page.right,
              bottom: page.bottom,
              left: page.left,
              header: page.header,
              footer: page.footer,
              gutter: 0,
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: page.linePitch },
        },
        footers: { default: pageNumber("PageNumberOdd"), even: pageNumber("PageNumberEven") },
        children: writeBlocks(planDocument(model, charts)),
      },
    ],
  });
  return rewritePackage(new Uint8Array(await Packer.toBuffer(document)), finishPart);
}

function planDocument(model: CatalogModel, charts: readonly ChartImage[]): Block[] {
  const index = indexCatalog(model);
  const figures = placeFigures(charts);
  return [
    ...planOpening(model, index),
    ...planTopicPart(model, index),
    { kind: "part", text: chapterTitles.materialPart, note: materialNote },
    ...planSessionChapter(model, figures.session),
    ...planGroupChapter(model, index, figures.groups),
    ...planThreadChapter(model, index, figures.threads),
    ...planDistributionChapter(model, figures.distribution),
    ...planCoverageChapter(model, index, figures.coverage),
    ...planMethodChapter(model, figures.method),
    ...planEvidenceAppendix(index),
  ];
}

/** `— 1 —`, a one-character dash at each side. */
function pageNumber(style: string): Footer {
  return new Footer({
    children: [new Paragraph({ style, children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })] })],
  });
}
