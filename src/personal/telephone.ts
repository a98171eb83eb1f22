import { noAmount, noCode } from "./amount.ts";
import { matchesOf, type Finder } from "./span.ts";

const mobile = new RegExp(String.raw`${noCode}(?:(?:\+|00)?86[- ]?)?1[3-9]\d{9}(?!\d)${noAmount}`, "dgu");
/** Set apart as people do, and no part of a row of figures. */
const spacedMobile =
  /(?<!\d[- ]?)(?:\+?86[- ])?1[3-9]\d(?:[- ]\d{4}[- ]?\d{4}|\d{4}[- ]\d{4}|[- ]\d{3}[- ]\d{5})(?![- ]?\d)/dgu;
const halfHiddenMobile = /(?<![\d*])1[3-9]\d[*xX×]{3,6}\d{2,4}(?![\d*])/dgu;

/** 手机号: eleven digits from 13 to 19. */
export const findMobiles: Finder = (text) => [
  ...matchesOf(mobile, text),
  ...matchesOf(spacedMobile, text),
  ...matchesOf(halfHiddenMobile, text),
];

const withAreaCode = new RegExp(
  String.raw`(?<![\d.])(?:\+?86[- ]?)?(?:[（(](?:010|02\d|0[3-9]\d\d)[）)][- ]?|(?:010|02\d|0[3-9]\d\d)[- ]{0,2})[2-8]\d{6,7}(?:(?:-|转)\d{1,5})?(?!\d)${noAmount}`,
  "dgu",
);
/** Without an area code it takes a label before it; several may follow each other. */
const labeled =
  /(?:电话|座机|固话|联系方式|致电|拨打|来电|\btel\b)[^\d。；;，,\n]{0,6}(?<hide>[2-8]\d{2,3}-?\d{4})(?![\d*])(?<more>(?:\s?[、,，/或和；;]\s?[2-8]\d{2,3}-?\d{4}(?!\d))*)/dgiu;
const isDay = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/u;
const counted = /^\s?[多余]?[元万亿户人部台个件次条名项家亩吨度%年月]/u;

/** 固定电话: with its area code, or called a telephone. Hotlines (110、12345、95×××、96×××、400) are too short or have no area code. */
export const findLandlines: Finder = (text) => [...matchesOf(withAreaCode, text), ...findLabeled(text)];

function findLabeled(text: string) {
  return [...text.matchAll(labeled)].flatMap(({ groups, indices }) => {
    const [start, end] = indices!.groups!["hide"]!;
    const more = groups!["more"] ?? "";
    if (isDay.test(groups!["hide"]!) || counted.test(text.slice(end))) return [];
    const others = [...more.matchAll(/[2-8]\d{2,3}-?\d{4}/gu)].map((match) => {
      const at = end + match.index;
      return { start: at, end: at + match[0].length };
    });
    return [{ start, end }, ...others.filter((other) => !counted.test(text.slice(other.end)))];
  });
}
