import { HeadingLevel, Paragraph, Tab, TextRun } from "docx";
import { oneLine } from "../safe-text.js";
import { numberHeadings } from "./number-headings.js";
import { faces } from "./page.js";
import { fontOf } from "./styles.js";
import { writeContents } from "./write-contents.js";
import { writeFigure } from "./write-figure.js";
import { writeHeading } from "./write-heading.js";
import { writeTable } from "./table.js";
/** One full-width space. */
const gap = "\u3000";
/** Numbers the blocks and writes them as paragraphs and tables. */
export function writeBlocks(blocks) {
    const headings = numberHeadings(blocks);
    const count = { table: 0, figure: 0 };
    const runs = [{ turn: "upright", children: [] }];
    let turn = "upright";
    for (const [place, block] of blocks.entries()) {
        if (block.kind === "turn") {
            turn = block.turn;
            continue;
        }
        let run = runs.at(-1);
        if (run === undefined || run.turn !== turn) {
            run = { turn, children: [] };
            runs.push(run);
        }
        if (block.kind === "table")
            count.table += 1;
        if (block.kind === "figure")
            count.figure += 1;
        run.children.push(...writeBlock(block, headings, {
            turn,
            number: block.kind === "table" ? count.table : count.figure,
            startsPages: run.children.length === 0,
            followedOnPage: !startsPage(blocks[place + 1]),
        }));
    }
    return runs;
}
function startsPage(block) {
    switch (block?.kind) {
        case "part":
        case "appendix":
        case "turn":
            return true;
        case "chapter":
        case "plain-heading":
            return block.startsPage ?? false;
        default:
            return false;
    }
}
function writeBlock(block, headings, { turn, number, startsPages, followedOnPage }) {
    // An empty line after a table would begin a page of its own where the table ends with the page.
    const spacer = followedOnPage ? [new Paragraph({ style: "Spacer" })] : [];
    switch (block.kind) {
        case "title":
            return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(oneLine(block.text))] })];
        case "subtitle":
            return [styled("Subtitle", oneLine(block.text)), new Paragraph({})];
        case "date":
            return [new Paragraph({}), styled("DateLine", `${gap.repeat(4)}年${gap.repeat(2)}月${gap.repeat(2)}日`)];
        case "plain-heading":
            return [
                new Paragraph({
                    style: "PlainHeading",
                    pageBreakBefore: block.startsPage ?? false,
                    children: [new TextRun(oneLine(block.text))],
                }),
            ];
        case "contents":
            return writeContents([...headings.values()]);
        case "part":
        case "appendix":
        case "chapter":
        case "section":
        case "item":
            return writeHeading(block, headings, !startsPages);
        case "text":
        case "source":
            return [
                new Paragraph({
                    ...(block.kind === "source" ? { style: "Source" } : {}),
                    children: [
                        ...(block.label === undefined ? [] : [new TextRun({ text: `${block.label}：`, font: fontOf(faces.kai) })]),
                        new TextRun(oneLine(block.text)),
                    ],
                }),
            ];
        case "reference-head":
            return [styled("ReferenceHead", oneLine(block.text))];
        case "reference":
            return [
                new Paragraph({
                    style: "Reference",
                    children: [new TextRun({ children: [block.mark, new Tab(), oneLine(block.text)] })],
                }),
            ];
        case "table":
            return [
                styled("TableCaption", `表${number}${gap}${oneLine(block.caption)}`),
                writeTable(block.columns, block.rows, turn),
                ...spacer,
            ];
        case "figure":
            return [...writeFigure(block, number, turn), ...spacer];
    }
}
function styled(style, text) {
    return new Paragraph({ style, children: [new TextRun(text)] });
}
