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
  /** 22 lines in 225 mm take 28.99 pt each; a twip more than 579.8 would leave room for 21 only. */
  linePitch: 578,
} as const;

/** Type sizes in half-points. */
export const sizes = {
  /** 二号 */
  title: 44,
  /** 三号 */
  body: 32,
  /** 四号 */
  pageNumber: 28,
  /** 小四 */
  caption: 24,
  /** 五号 */
  table: 21,
} as const;

/** The faces of the standard. A machine without 小标宋 sets the title in 宋体 (see font-table.ts). */
export const faces = {
  title: "方正小标宋简体",
  body: "仿宋",
  hei: "黑体",
  kai: "楷体",
  song: "宋体",
} as const;
