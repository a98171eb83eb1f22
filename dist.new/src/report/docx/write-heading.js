import { Bookmark, HeadingLevel, Paragraph, TextRun } from "docx";
import { oneLine } from "../safe-text.js";
const levels = {
    chapter: HeadingLevel.HEADING_1,
    section: HeadingLevel.HEADING_2,
    item: HeadingLevel.HEADING_3,
};
/** `breakBefore`: parts and appendices start a page, unless the page starts there anyway. */
export function writeHeading(block, headings, breakBefore) {
    const heading = headings.get(block);
    if (heading === undefined)
        throw new Error(`heading without a number: ${block.text}`);
    const marked = (text) => [new Bookmark({ id: heading.anchor, children: [new TextRun(text)] })];
    switch (block.kind) {
        case "part":
            return [
                new Paragraph({ style: "PartTitle", pageBreakBefore: breakBefore, children: marked(heading.text) }),
                ...(block.note === undefined
                    ? []
                    : [new Paragraph({ style: "Subtitle", children: [new TextRun(oneLine(block.note))] })]),
                new Paragraph({ keepNext: true }),
            ];
        // As the standard has it for an attachment: its number in the first line, its title in the third.
        case "appendix":
            return [
                new Paragraph({
                    style: "AppendixMark",
                    keepNext: true,
                    pageBreakBefore: breakBefore,
                    children: [new TextRun(heading.number)],
                }),
                new Paragraph({ keepNext: true }),
                new Paragraph({ style: "PartTitle", children: marked(oneLine(block.text)) }),
                new Paragraph({ keepNext: true }),
            ];
        case "chapter":
        case "section":
        case "item":
            return [
                new Paragraph({
                    heading: levels[block.kind],
                    pageBreakBefore: block.kind === "chapter" && block.startsPage === true && breakBefore,
                    children: marked(heading.text),
                }),
            ];
    }
}
