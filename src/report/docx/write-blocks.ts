import { HeadingLevel, ImageRun, Paragraph, TextRun, type Table } from "docx";
import type { ChartImage } from "../chart-image.ts";
import { oneLine } from "../safe-text.ts";
import type { Block } from "./block.ts";
import { chineseNumber } from "./chinese-number.ts";
import { faces, page } from "./page.ts";
import { fontOf } from "./styles.ts";
import { writeTable } from "./table.ts";

/** One full-width space. */
const gap = "\u3000";

/** Numbers the blocks and writes them as paragraphs and tables. */
export function writeBlocks(blocks: readonly Block[]): (Paragraph | Table)[] {
  const parts = blocks.filter(({ kind }) => kind === "part").length;
  const count = { part: 0, chapter: 0, section: 0, table: 0, figure: 0 };
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case "title":
        return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(oneLine(block.text))] })];
      case "subtitle":
        return [styled("Subtitle", block.text), new Paragraph({})];
      case "plain-heading":
        return [styled("PlainHeading", block.text)];
      case "part":
        count.part += 1;
        count.chapter = 0;
        count.section = 0;
        return [
          new Paragraph({
            style: "PartTitle",
            pageBreakBefore: true,
            children: [
              new TextRun(`${parts > 1 ? `第${chineseNumber(count.part)}部分${gap}` : ""}${oneLine(block.text)}`),
            ],
          }),
          ...(block.note === undefined ? [] : [styled("Subtitle", block.note)]),
          new Paragraph({ keepNext: true }),
        ];
      case "appendix":
        return [
          new Paragraph({
            style: "PartTitle",
            pageBreakBefore: true,
            children: [new TextRun(`附录${gap}${oneLine(block.text)}`)],
          }),
          new Paragraph({ keepNext: true }),
        ];
      case "chapter":
        count.chapter += 1;
        count.section = 0;
        return [heading(HeadingLevel.HEADING_1, `${chineseNumber(count.chapter)}、${oneLine(block.text)}`)];
      case "section":
        count.section += 1;
        return [heading(HeadingLevel.HEADING_2, `（${chineseNumber(count.section)}）${oneLine(block.text)}`)];
      case "item":
        return [heading(HeadingLevel.HEADING_3, `${block.number}. ${oneLine(block.text)}`)];
      case "text":
        return [
          new Paragraph({
            children: [
              ...(block.label === undefined
                ? []
                : [new TextRun({ text: `${block.label}：`, font: fontOf(faces.kai) })]),
              new TextRun(oneLine(block.text)),
            ],
          }),
        ];
      case "note":
        return [styled("Note", block.text)];
      case "table":
        if (block.caption !== null) count.table += 1;
        return [
          ...(block.caption === null
            ? []
            : [
                new Paragraph({
                  style: "TableCaption",
                  children: [new TextRun(`表${count.table}${gap}${oneLine(block.caption)}`)],
                }),
              ]),
          writeTable(block.columns, block.rows, block.large ?? false),
          new Paragraph({ style: "Note" }),
        ];
      case "figure":
        count.figure += 1;
        return writeFigure(block.image, count.figure);
    }
  });
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(oneLine(text))] });
}

function heading(level: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(text)] });
}

/** Pixels of 1/96 inch across 版心, and with room for title and caption under it. */
const maxWidth = (page.textWidth / 1440) * 96;
const maxHeight = ((page.height - page.top - page.bottom) / 1440) * 96 * 0.86;

/** The picture, its title under it, and how to read it. */
function writeFigure(image: ChartImage, number: number): Paragraph[] {
  const scale = Math.min(maxWidth / image.width, maxHeight / image.height);
  const title = oneLine(image.title);
  const caption = oneLine(image.caption);
  return [
    new Paragraph({
      style: "Figure",
      children: [
        new ImageRun({
          type: "png",
          data: image.png,
          transformation: { width: Math.round(image.width * scale), height: Math.round(image.height * scale) },
          // Numbered by place: the library would count on across documents of one process.
          altText: { id: String(number), name: oneLine(image.name), title, description: caption },
        }),
      ],
    }),
    new Paragraph({
      style: "FigureCaption",
      keepNext: caption !== "",
      children: [new TextRun(`图${number}${gap}${title}`)],
    }),
    ...(caption === "" ? [] : [styled("Note", caption)]),
    new Paragraph({ style: "Note" }),
  ];
}
