import { noAmount } from "./amount.ts";
import { matchesOf, type Finder } from "./span.ts";

/** First digits of issuers (ISO/IEC 7812) and the lengths of their cards: 银联、Visa、万事达、JCB, and the older ones of banks here. */
const issuers: readonly (readonly [RegExp, number, number])[] = [
  [/^62/u, 16, 19],
  [/^4/u, 16, 16],
  [/^(?:5[1-5]|2[2-7])/u, 16, 16],
  [/^35/u, 16, 16],
  [/^(?:60|68|69|9[0-8]|103|18)/u, 16, 19],
];

/** 银行卡号: an issuer's first digits, its length, and the check digit of Luhn (ISO/IEC 7812-1). */
export function isBankCard(digits: string): boolean {
  const { length } = digits;
  const issued = issuers.some(([first, least, most]) => first.test(digits) && length >= least && length <= most);
  return issued && /^\d+$/u.test(digits) && luhnSum(digits) % 10 === 0;
}

/** Sum of the digits, every second from the right doubled and its own digits added. */
export function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

const bare = /(?<!\d)(?:\d{16,19}|\d{4}(?:[- ]\d{4}){3}(?:[- ]\d{1,3})?|\d{6}[- ]\d{10,13})(?!\d)/dgu;
/** Called so, it is one, however mistyped; accounts have no check digit. */
const labeled = new RegExp(
  String.raw`(?:卡号|银行卡|账号|帐号|银行账户)(?:为|是)?[^\dA-Za-z，。；,;\n]{0,4}(?<hide>\d(?:[- ]?[\d*]){8,24})(?!\d)${noAmount}`,
  "dgu",
);

export const findBankCards: Finder = (text) => [
  ...matchesOf(bare, text, (found) => isBankCard(found.replace(/[- ]/gu, ""))),
  ...matchesOf(labeled, text),
];
