import { Document, DocumentGridType, PageOrientation, Packer } from "docx";
import { chapterTitles, materialNote } from "../../../reports/catalog/wording.js";
import { indexCatalog } from "../catalog-index.js";
import { rewritePackage } from "../office-package.js";
import { planCoverageChapter } from "./coverage-chapter.js";
import { planDataAppendix } from "./data-appendix.js";
import { planEvidenceAppendix } from "./evidence-appendix.js";
import { finishPart } from "./finish-parts.js";
import { planGroupChapter } from "./group-chapter.js";
import { planMethodChapter } from "./method-chapter.js";
import { numberEvidence } from "./number-evidence.js";
import { planOpening } from "./opening.js";
import { charSpace, page } from "./page.js";
import { pageNumbers } from "./page-number.js";
import { placeFigures } from "./place-figures.js";
import { planDistributionChapter, planSessionChapter } from "./session-chapters.js";
import { documentStyles } from "./styles.js";
import { planThreadChapter } from "./thread-chapter.js";
import { planTopicPart } from "./topic-part.js";
import { writeBlocks } from "./write-blocks.js";
/** catalog.docx, laid out after GB/T 9704-2012 as a reference catalog: no red head, no seal. The same model gives the same bytes. */
export async function renderDocument(model, charts) {
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
function layOut({ turn, children }) {
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
};
/** 版心 keeps its place on the sheet: turned, the left edge is on top. */
const marginsOf = {
    upright: { top: page.top, right: page.right, bottom: page.bottom, left: page.left },
    turned: { top: page.left, right: page.top, bottom: page.right, left: page.bottom },
};
/** What is handed out first and whole; then what the office keeps; the appendices for looking up. */
function planDocument(model, charts) {
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
        { kind: "turn", turn: "upright" },
        ...planMethodChapter(model),
        ...planEvidenceAppendix(index, evidenceOf),
        ...planDataAppendix(model),
    ];
}
