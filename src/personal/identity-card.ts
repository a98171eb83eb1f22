import { matchesOf, type Finder } from "./span.ts";

/** Codes of provinces, the first two digits (GB/T 2260); 83 is Taiwan's for residents, 91 for foreigners. */
const provinces = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91".split(
    " ",
  ),
);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";

/** 公民身份号码: 18 characters with the check digit of GB 11643—1999, or the 15 digits of before 1999, which have none. */
export function isIdentityCard(text: string): boolean {
  if (!provinces.has(text.slice(0, 2))) return false;
  if (/^\d{15}$/u.test(text)) return isDay(`19${text.slice(6, 12)}`);
  if (!/^\d{17}[\dXx]$/u.test(text) || !/^(?:19|20)/u.test(text.slice(6)) || !isDay(text.slice(6, 14))) return false;
  return checkDigitOf(text.slice(0, 17)) === text[17]!.toUpperCase();
}

/** The last character that belongs to 17 digits (GB 11643, ISO 7064 MOD 11-2). */
export function checkDigitOf(digits: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return checkDigits[sum % 11]!;
}

function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  return month! >= 1 && month! <= 12 && day! >= 1 && day! <= new Date(Date.UTC(year!, month, 0)).getUTCDate();
}

const bare = /(?<!\d)(?:\d{6}[- ]?\d{8}[- ]?\d{3}[\dXx]|\d{15})(?!\d)/dgu;
/** Called so, it is one, however mistyped. */
const labeled =
  /(?:身份证(?:件)?|身份号码|证件)(?:号码?)?[^\dA-Za-z*，。；,;\n]{0,4}(?<hide>[\d*][\d* ]{12,19}[\dXx*])(?![\d*])/dgu;
/** Hidden in part by whoever wrote it: what is left tells region, year or sex. */
const halfHidden = /(?<![\d*])\d{3,10}\*{4,14}\d{0,4}[\dXx]?(?![\d*])/dgu;

export const findIdentityCards: Finder = (text) => [
  ...matchesOf(bare, text, (found) => isIdentityCard(found.replace(/[- ]/gu, ""))),
  ...matchesOf(labeled, text, (found) => (found.match(/\d/gu) ?? []).length >= 4),
  ...matchesOf(
    halfHidden,
    text,
    (found) => (found.length === 18 || found.length === 15) && provinces.has(found.slice(0, 2)),
  ),
];
