import { cleanText } from "../clean-text.ts";
import { checkStreams } from "./check-streams.ts";
import { isLegible } from "./legible.ts";
import { extractPages } from "./extract-pages.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import { pageBlocks } from "./page-lines.ts";
import { dropRunningHeads } from "./running-heads.ts";

export interface PdfRead {
  readonly paragraphs: readonly string[];
  /** Pages in the file, and how many of them were looked at. */
  readonly pages: number;
  readonly pagesRead: number;
  /** Pages on which no text was found: scanned, blank or damaged. */
  readonly silent: readonly number[];
  /** Pages whose text does not tell its characters. */
  readonly illegible: readonly number[];
  /** Encodings that are not known here; text in their fonts is left out, on whatever page. */
  readonly unknownEncodings: readonly string[];
}

/** Reads the text of a PDF file in paragraphs. Throws what the library throws on a damaged or locked file, and `RefusedContent`. */
export async function parsePdf(bytes: Uint8Array): Promise<PdfRead> {
  checkStreams(bytes);
  const { pages, total, unknownEncodings } = await extractPages(bytes);
  const laidOut = dropRunningHeads(pages.map((page) => ({ ...page, blocks: pageBlocks(page) })));
  const silent: number[] = [];
  const illegible: number[] = [];
  const legible = laidOut.filter(({ number, blocks }) => {
    const text = blocks.flatMap((block) => block.map((line) => line.text)).join("");
    if (text !== "" && isLegible(text)) return true;
    (text === "" ? silent : illegible).push(number);
    return false;
  });
  const paragraphs = joinParagraphs(legible)
    .map(cleanText)
    .filter((text) => text !== "");
  return { paragraphs, pages: total, pagesRead: pages.length, silent, illegible, unknownEncodings };
}
