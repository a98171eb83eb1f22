import { labelsOf } from "../text-labels.ts";
import { followsMark, markOf } from "./list-mark.ts";
import type { Mark } from "./list-mark.ts";
import { measureColumns, sameSize } from "./measure-columns.ts";
import type { Column, Measure } from "./measure-columns.ts";
import type { Block, Line } from "./page-lines.ts";
import type { PageBlocks } from "./running-heads.ts";
import { joinText } from "./tidy-text.ts";

/** In font sizes. `indent`: two characters as a rule; `short`: more than the one a line gives up to keep a comma from its beginning. */
const reach = { indent: 1.2, short: 2.2, centered: 1 };
/** Of the usual distance of lines. */
const wideGap = 1.5;
/** Of the body's size: below `note` a line is a note under the page, from `title` on a title. */
const sizes = { note: 0.9, title: 1.12 };

const ended = /[。！？!?；;：:…”’）)】》]$/u;
const begins =
  /^(?:第[一二三四五六七八九十百零\d]+[章节条编]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳]|——|[一二三四五六七八九十]是|附件)/u;
/** ① …, [1] …, 1 …, 注：… */
const noteMark = /^(?:[①-⑳*※]|[[［〔（(]\d{1,3}[\]］〕）)]|\d{1,3}(?=[^\d\s.．、年月日])|注[：:])/u;
/** Entries of a table of contents point at text and are none. */
const leader = /(?:[.．·]{4,}|…{2,})\s*[\dIVXivx]*$/u;

/**
 * The paragraphs of a document from its lines. Paper breaks lines anywhere, also inside words; a paragraph begins where a
 * line is indented, stands apart, is set in another size, bears a number or a label of the form, and ends with a line
 * that stops short.
 * Notes under pages come last, so that they interrupt no sentence.
 */
export function joinParagraphs(pages: readonly PageBlocks[]): readonly string[] {
  const body = bodySize(pages);
  const text: Column[] = [];
  const notes: Column[] = [];
  for (const { width: pageWidth, blocks } of pages) {
    for (const block of blocks) {
      const [above, under] = splitNotes(block, body);
      if (above.length > 0) text.push({ lines: above, pageWidth });
      if (under.length > 0) notes.push({ lines: under, pageWidth });
    }
  }
  return [...joinColumns(text, body), ...joinColumns(notes, body)];
}

/** A line where it stands. */
interface SetLine {
  readonly line: Line;
  readonly column: Column;
  readonly measure: Measure;
}

/** What has been put together so far. */
interface Paragraph {
  readonly text: string;
  /** The number it bears. */
  readonly mark: Mark | null;
  readonly lines: number;
  readonly last: SetLine;
}

function joinColumns(columns: readonly Column[], body: number): readonly string[] {
  const measures = measureColumns(columns, body);
  const set = columns.flatMap((column, i) => column.lines.map((line) => ({ line, column, measure: measures[i]! })));
  const paragraphs: Paragraph[] = [];
  for (const next of set) {
    const { text } = next.line;
    if (leader.test(text)) continue;
    const open = paragraphs.at(-1);
    if (open === undefined || startsParagraph(open, next, body))
      paragraphs.push({ text, mark: markOf(text), lines: 1, last: next });
    else paragraphs.splice(-1, 1, { ...open, text: joinText(open.text, text), lines: open.lines + 1, last: next });
  }
  return paragraphs.map(({ text }) => text);
}

function startsParagraph({ mark, lines, last }: Paragraph, next: SetLine, body: number): boolean {
  const { line, measure } = next;
  const em = Math.max(last.line.size, line.size);
  if (Math.abs(last.line.size - line.size) > sameSize * em) return true;
  const under = last.column === next.column;
  if (under && line.y - last.line.y > wideGap * Math.max(measure.pitch, em)) return true;
  const closed = ended.test(last.line.text);
  if (isTitle(last, body) && isTitle(next, body)) return closed || /^(?:——|[（(])/u.test(line.text);
  if (last.line.gapped || line.gapped) return true;
  const width = measure.right - measure.left;
  if (!under && Math.abs(width - (last.measure.right - last.measure.left)) > 0.1 * width) return true;
  const token = /^[\w.%/:-]+/u.exec(line.text)?.[0].length ?? 0;
  if (last.line.right + Math.max(reach.short, token * 0.6) * em < last.measure.right) return true;
  if (followsMark(markOf(line.text), mark)) return true;
  // On a page of labels alone every line is as long as any.
  if (labelsOf(line.text).some(({ bare }) => !bare)) return true;
  const indent = line.left - measure.left;
  if (indent <= reach.indent * em) return closed && begins.test(line.text);
  // A heading as long as its line: what follows is indented as it is, where its own second line would not be.
  return closed || (lines === 1 && Math.abs(indent - (last.line.left - last.measure.left)) < 0.5 * em);
}

/** Set larger than the body, with as much room left as right of it. */
function isTitle({ line, measure }: SetLine, body: number): boolean {
  const offCenter = Math.abs(line.left - measure.left - (measure.right - line.right)) / 2;
  return line.size >= sizes.title * body && offCenter <= reach.centered * line.size;
}

/** The size most characters are set in. */
function bodySize(pages: readonly PageBlocks[]): number {
  const characters = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ blocks }) => blocks.flat())) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [0, 0])[0] ?? 0;
}

/** A block's own text, and the notes at its end: smaller lines, the first of which bears a mark. A block set small throughout is text. */
function splitNotes(block: Block, body: number): readonly [Block, Block] {
  let end = block.length;
  while (end > 0 && (block[end - 1]?.size ?? 0) < sizes.note * body) end--;
  const notes = block.slice(end);
  const isNotes = end > 0 && noteMark.test(notes[0]?.text ?? "") && !notes.some(({ gapped }) => gapped);
  return isNotes ? [block.slice(0, end), notes] : [block, []];
}
