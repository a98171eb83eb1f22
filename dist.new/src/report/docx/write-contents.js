import { InternalHyperlink, Paragraph, TextRun } from "docx";
/** How deep a heading stands, and how its line is set. */
const levels = {
    part: { depth: 0, style: "ContentsHead" },
    appendix: { depth: 0, style: "ContentsHead" },
    chapter: { depth: 1, style: "ContentsHead" },
    section: { depth: 2, style: "ContentsTheme" },
    item: { depth: 3, style: "ContentsItem" },
};
/**
 * 目录: parts, chapters, themes, topics and appendices by their numbers, each leading to its place. Without page numbers: only the
 * program that sets the pages knows them, and a field that must be updated first asks its reader a question, or shows nothing.
 */
export function writeContents(headings) {
    const appendices = headings.findIndex(({ kind }) => kind === "appendix");
    const listed = headings.filter(({ kind }, place) => {
        // Sections are themes where topics stand under them; what stands in an appendix is not listed.
        if (kind === "section")
            return headings[place + 1]?.kind === "item";
        return kind !== "chapter" || appendices < 0 || place < appendices;
    });
    return listed.map(({ kind, text, anchor }, place) => {
        const below = listed[place + 1];
        return new Paragraph({
            style: levels[kind].style,
            keepNext: below !== undefined && levels[below.kind].depth > levels[kind].depth,
            ...(kind === "part" && place > 0 ? { spacing: { before: 220 } } : {}),
            children: [new InternalHyperlink({ anchor, children: [new TextRun(text)] })],
        });
    });
}
