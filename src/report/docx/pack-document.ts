import { Document, DocumentGridType, PageOrientation, Packer, type ISectionOptions } from "docx";
import { rewritePackage } from "../office-package.ts";
import type { Block } from "./block.ts";
import { finishPart } from "./finish-parts.ts";
import { charSpace, page, type Turn } from "./page.ts";
import { pageNumbers } from "./page-number.ts";
import { documentStyles } from "./styles.ts";
import { writeBlocks, type PageRun } from "./write-blocks.ts";

/** A Word file laid out after GB/T 9704-2012, without red head and seal. The same blocks give the same bytes. */
export async function packDocument(title: string, blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: "",
    lastModifiedBy: "",
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: writeBlocks(blocks).map(layOut),
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
