import { cleanText } from "../clean-text.js";
import { isLegible } from "./legible.js";
import { extractPages } from "./extract-pages.js";
import { joinParagraphs } from "./join-paragraphs.js";
import { pageBlocks } from "./page-lines.js";
import { dropRunningHeads } from "./running-heads.js";
/** Reads the text of a PDF file in paragraphs. Throws what the library throws on a damaged or locked file. */
export async function parsePdf(bytes) {
    const { pages, total, unknownEncodings } = await extractPages(bytes);
    const laidOut = dropRunningHeads(pages.map((page) => ({ ...page, blocks: pageBlocks(page) })));
    const silent = [];
    const illegible = [];
    const legible = laidOut.filter(({ number, blocks }) => {
        const text = blocks.flatMap((block) => block.map((line) => line.text)).join("");
        if (text !== "" && isLegible(text))
            return true;
        (text === "" ? silent : illegible).push(number);
        return false;
    });
    const paragraphs = joinParagraphs(legible)
        .map(cleanText)
        .filter((text) => text !== "");
    return { paragraphs, pages: total, pagesRead: pages.length, silent, illegible, unknownEncodings };
}
