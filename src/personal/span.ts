/** What is hidden. Number-like kinds and dwellings are told from any text; names and case numbers from messages only. */
export const personalKinds = [
  "identity-card",
  "bank-card",
  "mobile",
  "landline",
  "email",
  "account",
  "license-plate",
  "dwelling",
  "case-number",
  "name",
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** How the office names each kind. */
export const kindNames: Readonly<Record<PersonalKind, string>> = {
  "identity-card": "身份证号",
  "bank-card": "银行卡号",
  mobile: "手机号",
  landline: "固定电话",
  email: "电子邮箱",
  account: "微信或QQ号",
  "license-plate": "车牌号",
  dwelling: "住址门牌",
  "case-number": "案号",
  name: "姓名",
};

/** A stretch of a text that could find a person: UTF-16 offsets, end excluded. */
export interface PersonalSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
}

/** Where something starts and ends, its kind untold. */
export type Stretch = Omit<PersonalSpan, "kind">;

/** Finds one kind of data in a text whose digits and letters are half-width ({@link foldWidth}). */
export type Finder = (text: string) => readonly Stretch[];

/** Every match of a pattern, or of its group `hide` where it has one, that the check lets pass. Patterns carry the flags `d` and `g`. */
export function matchesOf(pattern: RegExp, text: string, check: (found: string) => boolean = () => true): Stretch[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = match.groups?.["hide"] ?? match[0];
    const [start, end] = match.indices!.groups?.["hide"] ?? match.indices![0]!;
    return check(found) ? [{ start, end }] : [];
  });
}
