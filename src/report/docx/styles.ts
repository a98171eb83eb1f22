import { AlignmentType, LineRuleType, type IRunStylePropertiesOptions, type IStylesOptions } from "docx";
import { bodyPitch, character, faces, page, sizes } from "./page.ts";

/** The same face for every script: punctuation such as “” would else come from a Latin font. */
export function fontOf(face: string): { ascii: string; hAnsi: string; eastAsia: string; cs: string; hint: string } {
  return { ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: "eastAsia" };
}

/** Off the grid of characters: it is made for the body, and LibreOffice gives a character wider than its field two of them. */
const run = (face: string, size: number): IRunStylePropertiesOptions => ({
  font: fontOf(face),
  size,
  color: "000000",
  snapToGrid: false,
});
/** 三号 as close as the grid has it, which comes to 28 characters a line by itself. */
const bodyRun = (face: string): IRunStylePropertiesOptions => ({
  ...run(face, sizes.body),
  characterSpacing: bodyPitch,
});
const fixed = (line: number): { line: number; lineRule: "exact"; before: number; after: number } => ({
  line,
  lineRule: LineRuleType.EXACT,
  before: 0,
  after: 0,
});

const bodyLine = fixed(page.linePitch);
/** 30 lines of 四号 to a page. */
const contentsLine = 420;
/** Three lines of 小四 stand where two of the body do, so that the body goes on in its lines. */
const sourceLine = fixed((page.linePitch * 2) / 3);
/** Half as much again as 五号. */
const smallLine = fixed(sizes.table * 15);
/** 左空二字: 200 hundredths of a character; the twips serve programs that do not read characters. */
const twoCharacters = { firstLineChars: 200, firstLine: Math.round(character * 2) };
const noIndent = { firstLine: 0, firstLineChars: 0 };

type HeadingStyle = NonNullable<NonNullable<IStylesOptions["default"]>["heading1"]>;

const heading = (name: string, face: string, outlineLevel: number): HeadingStyle => ({
  name,
  basedOn: "Normal",
  next: "Normal",
  quickFormat: true,
  run: { ...bodyRun(face), bold: false },
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
      run: { ...run(faces.title, sizes.title), bold: false },
      paragraph: { alignment: AlignmentType.CENTER, spacing: fixed(700), keepNext: true, indent: noIndent },
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
      run: bodyRun(faces.body),
      paragraph: { alignment: AlignmentType.BOTH, spacing: bodyLine, indent: twoCharacters },
    },
    {
      id: "Source",
      name: "选题附注",
      run: run(faces.body, sizes.small),
      paragraph: {
        alignment: AlignmentType.BOTH,
        spacing: sourceLine,
        indent: { firstLineChars: 200, firstLine: sizes.small * 20 },
      },
    },
    centered("Subtitle", "Subtitle", faces.kai, sizes.body, page.linePitch),
    { ...centered("PartTitle", "部分标题", faces.title, sizes.title, 700), next: "Normal" },
    { ...centered("PlainHeading", "无编号标题", faces.hei, sizes.body, page.linePitch, 0), next: "Normal" },
    flush("AppendixMark", "附录序号", faces.hei, sizes.body, page.linePitch),
    {
      id: "DateLine",
      name: "成文日期",
      run: run(faces.body, sizes.body),
      // 右空四字.
      paragraph: {
        alignment: AlignmentType.RIGHT,
        spacing: bodyLine,
        indent: { ...noIndent, right: Math.round(character * 4) },
      },
    },
    flush("ContentsHead", "目录（黑体）", faces.hei, sizes.contents, contentsLine),
    flush("ContentsTheme", "目录（楷体）", faces.kai, sizes.contents, contentsLine),
    flush("ContentsItem", "目录（仿宋）", faces.body, sizes.contents, contentsLine, 2),
    centered("TableCaption", "表题", faces.hei, sizes.small, 480),
    centered("FigureCaption", "图题", faces.hei, sizes.small, 480),
    { ...centered("Figure", "图", faces.song, sizes.table, 0), next: "FigureCaption" },
    cell("TableHead", "表头", faces.hei, AlignmentType.CENTER),
    cell("TableText", "表格文字", faces.song, AlignmentType.LEFT),
    cell("TableNumber", "表格数字", faces.song, AlignmentType.CENTER),
    cell("Note", "注", faces.song, AlignmentType.BOTH),
    {
      id: "ReferenceHead",
      name: "依据（选题）",
      run: run(faces.hei, sizes.table),
      paragraph: { spacing: { ...smallLine, before: 120 }, indent: noIndent, keepNext: true, keepLines: true },
    },
    {
      id: "Reference",
      name: "依据",
      run: run(faces.song, sizes.table),
      // Numbers of three digits stand free at the left.
      paragraph: { alignment: AlignmentType.LEFT, spacing: smallLine, indent: { left: 840, hanging: 840 } },
    },
    {
      id: "NumberList",
      name: "数字清单",
      run: run(faces.song, sizes.list),
      paragraph: { alignment: AlignmentType.LEFT, spacing: { ...fixed(sizes.list * 14), after: 40 }, indent: noIndent },
    },
    {
      id: "Spacer",
      name: "间隔",
      run: run(faces.song, sizes.table),
      paragraph: { spacing: fixed(160), indent: noIndent },
    },
    pageNumber("PageNumberOdd", "页码（单页）", AlignmentType.RIGHT),
    pageNumber("PageNumberEven", "页码（双页）", AlignmentType.LEFT),
  ],
};

type ParagraphStyle = NonNullable<IStylesOptions["paragraphStyles"]>[number];
type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** Not based on Normal: its indent is for the body only. `line` 0 leaves the line as high as its content: a fixed line would cut a picture off. */
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
      indent: noIndent,
      keepNext: true,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

/** At the left edge, or `characters` in from it; turned lines hang under their text. */
function flush(id: string, name: string, face: string, size: number, line: number, characters = 0): ParagraphStyle {
  const hanging = characters * size * 10;
  return {
    id,
    name,
    run: run(face, size),
    paragraph: {
      alignment: AlignmentType.LEFT,
      spacing: fixed(line),
      indent: characters === 0 ? noIndent : { left: 2 * hanging, hanging },
    },
  };
}

function cell(id: string, name: string, face: string, alignment: Alignment): ParagraphStyle {
  return {
    id,
    name,
    run: run(face, sizes.table),
    paragraph: { alignment, spacing: smallLine, indent: noIndent },
  };
}

/** Odd pages right, even pages left, one character from the edge. */
function pageNumber(id: string, name: string, alignment: Alignment): ParagraphStyle {
  const oneCharacter = sizes.pageNumber * 10;
  return {
    id,
    name,
    run: run(faces.song, sizes.pageNumber),
    paragraph: {
      alignment,
      spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 },
      indent: {
        ...noIndent,
        ...(alignment === AlignmentType.RIGHT ? { right: oneCharacter } : { left: oneCharacter }),
      },
    },
  };
}
