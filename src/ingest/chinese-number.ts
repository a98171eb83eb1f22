const digits = "零一二三四五六七八九";

/** 十二 → 12, 二十 → 20, 两 → 2, 12 → 12 (after NFKC). Below one thousand; null for anything else. */
export function parseSmallNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const match = /^(?:([一二两三四五六七八九])百零?)?(?:([一二三四五六七八九]?)(十))?([一二两三四五六七八九])?$/.exec(
    text,
  );
  if (match === null || text === "") return null;
  const value = (digit: string | undefined): number =>
    digit === "两" ? 2 : Math.max(0, digits.indexOf(digit ?? "零"));
  const tens = match[3] === undefined ? 0 : match[2] === "" || match[2] === undefined ? 1 : value(match[2]);
  return value(match[1]) * 100 + tens * 10 + value(match[4]);
}
