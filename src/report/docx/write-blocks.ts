import { Bookmark, HeadingLevel, Paragraph, Tab, TextRun, type Table } from "docx";
import { oneLine } from "../safe-text.ts";
import type { Block } from "./block.ts";
import { anchorLists, type ListAnchors } from "./list-anchors.ts";
import { numberHeadings, type NumberedHeading } from "./number-headings.ts";
import { faces, type Turn } from "./page.ts";
import { fontOf } from "./styles.ts";
import { writeContents } from "./write-contents.ts";
import { writeFigure } from "./write-figure.ts";
import { writeHeading } from "./write-heading.ts";
import { writeRuns } from "./write-runs.ts";
import { writeTable } from "./table.ts";

/** Pages that lie one way. */
export interface PageRun {
  readonly turn: Turn;
  readonly children: readonly (Paragraph | Table)[];
}

/** One full-width space. */
const gap = "\u3000";

/** Numbers the blocks and writes them as paragraphs and tables. */
export function writeBlocks(blocks: readonly Block[]): PageRun[] {
  const headings = numberHeadings(blocks);
  const anchors = anchorLists(blocks);
  const count = { table: 0, figure: 0 };
  const runs: { turn: Turn; children: (Paragraph | Table)[] }[] = [{ turn: "upright", children: [] }];
  let turn: Turn = "upright";
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
    if (block.kind === "table") count.table += 1;
    if (block.kind === "figure") count.figure += 1;
    run.children.push(
      ...writeBlock(block, headings, anchors, {
        turn,
        number: block.kind === "table" ? count.table : count.figure,
        startsPages: run.children.length === 0,
        followedOnPage: !startsPage(blocks[place + 1]),
      }),
    );
  }
  return runs;
}

interface Surroundings {
  readonly turn: Turn;
  /** Of the table or figure. */
  readonly number: number;
  /** Nothing stands before it on pages of this kind: they begin by themselves. */
  readonly startsPages: boolean;
  /** Something may follow on the same page. */
  readonly followedOnPage: boolean;
}

function startsPage(block: Block | undefined): boolean {
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

function writeBlock(
  block: Exclude<Block, { readonly kind: "turn" }>,
  headings: ReadonlyMap<Block, NumberedHeading>,
  anchors: ListAnchors,
  { turn, number, startsPages, followedOnPage }: Surroundings,
): (Paragraph | Table)[] {
  // An empty line after a table would begin a page of its own where the table ends with the page.
  const spacer = followedOnPage ? [new Paragraph({ style: "Spacer" })] : [];
  switch (block.kind) {
    case "title":
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: block.text
            .split("\n")
            .flatMap((line, place) => [
              ...(place === 0 ? [] : [new TextRun({ break: 1 })]),
              ...writeRuns([line], anchors),
            ]),
        }),
      ];
    case "subtitle":
      return [styled("Subtitle", oneLine(block.text)), new Paragraph({})];
    case "gap":
      return [new Paragraph({})];
    case "signature":
      return [new Paragraph({}), new Paragraph({ style: "DateLine", children: [...writeRuns([block.text], anchors)] })];
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
            ...writeRuns(typeof block.text === "string" ? [block.text] : block.text, anchors),
          ],
        }),
      ];
    case "list":
      return [
        new Paragraph({
          style: "NumberList",
          children: [
            new Bookmark({
              id: anchors.get(block.key)!,
              children: [new TextRun({ text: oneLine(block.label), font: fontOf(faces.hei) })],
            }),
            new TextRun(`：${oneLine(block.text)}`),
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
        writeTable(block.columns, block.rows, turn, anchors),
        ...spacer,
      ];
    case "figure":
      return [...writeFigure(block, number, turn), ...spacer];
  }
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}
