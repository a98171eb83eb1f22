import { AlignmentType, LineRuleType, type IRunStylePropertiesOptions, type IStylesOptions } from "docx";
import { faces, page, sizes } from "./page.ts";

/** The same face for every script: punctuation such as “” would else come from a Latin font. */
export function fontOf(face: string): { ascii: string; hAnsi: string; eastAsia: string; cs: string; hint: string } {
  return { ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: "eastAsia" };
}

const run = (face: string, size: number): IRunStylePropertiesOptions => ({ font: fontOf(face), size, color: "000000" });
const fixed = (line: number): { line: number; lineRule: "exact"; before: 0; after: 0 } => ({
  line,
  lineRule: LineRuleType.EXACT,
  before: 0,
  after: 0,
});

const bodyLine = fixed(page.linePitch);
/** 左空二字: 200 hundredths of a character; the twips serve programs that do not read characters. */
const twoCharacters = { firstLineChars: 200, firstLine: sizes.body * 10 * 2 };
/** 28 characters to a line of 156 mm take 15.79 pt each: a quarter of a point less than 三号. */
const bodyPitch = -5;

type HeadingStyle = NonNullable<NonNullable<IStylesOptions["default"]>["heading1"]>;

const heading = (name: string, face: string, outlineLevel: number): HeadingStyle => ({
  name,
  basedOn: "Normal",
  next: "Normal",
  quickFormat: true,
  run: { ...run(face, sizes.body), bold: false, characterSpacing: bodyPitch },
  paragraph: { spacing: bodyLine, indent: twoCharacters, keepNext: true, keepLines: true, outlineLevel },
});

/** Styles by the names that Word's navigation pane and a typist expect. No bold: the standard tells levels apart by face. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { ...run(faces.body, sizes.body), language: { value: "en-US", eastAsia: "zh-CN" } },
    },
    title: {
      name: "Title",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: run(faces.title, sizes.title),
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: fixed(700),
        keepNext: true,
        indent: { firstLine: 0, firstLineChars: 0 },
      },
    },
    heading1: heading("heading 1", faces.hei, 0),
    heading2: heading("heading 2", faces.kai, 1),
    heading3: heading("heading 3", faces.body, 2),
  },
  paragraphStyles: [
    {
      id: "Normal",
      name: "Normal",
      quickFormat: true,
      run: { ...run(faces.body, sizes.body), characterSpacing: bodyPitch },
      paragraph: { alignment: AlignmentType.BOTH, spacing: bodyLine, indent: twoCharacters },
    },
    centered("Subtitle", "Subtitle", faces.kai, sizes.body, page.linePitch),
    { ...centered("PartTitle", "部分标题", faces.title, sizes.title, 800, 0), next: "Normal" },
    { ...centered("PlainHeading", "无编号标题", faces.hei, sizes.body, page.linePitch, 0), next: "Normal" },
    centered("TableCaption", "表题", faces.hei, sizes.caption, 480),
    centered("FigureCaption", "图题", faces.hei, sizes.caption, 480),
    { ...centered("Figure", "图", faces.song, sizes.table, 0), next: "FigureCaption" },
    cell("TableHead", "表头", faces.hei, AlignmentType.CENTER),
    cell("TableText", "表格文字", faces.song, AlignmentType.LEFT),
    cell("TableNumber", "表格数字", faces.song, AlignmentType.CENTER),
    cell("TableHeadLarge", "表头（大）", faces.hei, AlignmentType.CENTER, sizes.caption),
    cell("TableTextLarge", "表格文字（大）", faces.song, AlignmentType.LEFT, sizes.caption),
    cell("TableNumberLarge", "表格数字（大）", faces.song, AlignmentType.CENTER, sizes.caption),
    cell("Note", "注", faces.song, AlignmentType.BOTH),
    pageNumber("PageNumberOdd", "页码（单页）", AlignmentType.RIGHT),
    pageNumber("PageNumberEven", "页码（双页）", AlignmentType.LEFT),
  ],
};

type ParagraphStyle = NonNullable<IStylesOptions["paragraphStyles"]>[number];

/** Not based on Normal: its indent and narrowed pitch are for the body only. `line` 0 leaves the line as high as its content: a fixed line would cut a picture off. */
function centered(
  id: string,
  name: string,
  face: string,
  size: number,
  line: number,
  outlineLevel?: number,
): ParagraphStyle {
  return {
    id,
    name,
    quickFormat: true,
    run: run(face, size),
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: line === 0 ? { line: 240, lineRule: LineRuleType.AUTO, before: 120, after: 0 } : fixed(line),
      indent: { firstLine: 0, firstLineChars: 0 },
      keepNext: id !== "FigureCaption",
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

function cell(
  id: string,
  name: string,
  face: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  size: number = sizes.table,
): ParagraphStyle {
  return {
    id,
    name,
    run: run(face, size),
    // Half as much again as the type.
    paragraph: { alignment, spacing: fixed(Math.round(size * 15)), indent: { firstLine: 0, firstLineChars: 0 } },
  };
}

/** Odd pages right, even pages left, one character from the edge. */
function pageNumber(
  id: string,
  name: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
): ParagraphStyle {
  const oneCharacter = sizes.pageNumber * 10;
  return {
    id,
    name,
    run: run(faces.song, sizes.pageNumber),
    paragraph: {
      alignment,
      spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 },
      indent: {
        firstLine: 0,
        firstLineChars: 0,
        ...(alignment === AlignmentType.RIGHT ? { right: oneCharacter } : { left: oneCharacter }),
      },
    },
  };
}
