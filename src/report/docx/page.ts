/** Measures of GB/T 9704-2012 in twips (twentieths of a point; 1 mm = 56.7). */
const mm = (millimeters: number): number => Math.round((millimeters * 1440) / 25.4);

export const page = {
  /** A4. */
  width: mm(210),
  height: mm(297),
  /** 天头 37, 订口 28; 版心 156 × 225 leaves 26 at the right and 35 below. */
  top: mm(37),
  left: mm(28),
  right: mm(26),
  bottom: mm(35),
  /** Edge of the paper to the lower edge of the page number: its middle then lies 7 mm below 版心. */
  footer: mm(25),
  header: mm(15),
  /** 版心. */
  textWidth: mm(156),
  textHeight: mm(225),
  /** 22 lines in 225 mm take 28.99 pt each; a twip more would leave room for 21 only. */
  linePitch: 579,
  charactersPerLine: 28,
} as const;

/** Type sizes in half-points. */
export const sizes = {
  /** 二号 */
  title: 44,
  /** 三号 */
  body: 32,
  /** 四号 */
  contents: 28,
  pageNumber: 28,
  /** 小四 */
  small: 24,
  /** 五号 */
  table: 21,
  /** 小五 */
  list: 18,
} as const;

/** One character of the grid in twips: 28 of them fill a line of 156 mm. */
export const character = page.textWidth / page.charactersPerLine;

/** What the grid adds to a character of the body, in 1/4096 pt: 15.79 pt are a little less than 三号. */
export const charSpace = Math.round((character / 20 - sizes.body / 2) * 4096);

/** The same for the styles, in twips, rounded down: 28 characters must fit. */
export const bodyPitch = Math.floor(character - sizes.body * 10);

/** The sheet as it stands, or a quarter turned for a wide table: the head of the table then lies at the left edge of the sheet. */
export type Turn = "upright" | "turned";

/** 版心 as the reader of such a page sees it. */
export const textArea: Readonly<Record<Turn, { readonly width: number; readonly height: number }>> = {
  upright: { width: page.textWidth, height: page.textHeight },
  turned: { width: page.textHeight, height: page.textWidth },
};

/** The faces of the standard. A machine without 小标宋 sets the title in 宋体 (see finish-parts.ts). */
export const faces = {
  title: "方正小标宋简体",
  body: "仿宋",
  hei: "黑体",
  kai: "楷体",
  song: "宋体",
} as const;
