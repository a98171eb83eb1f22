/**
 * Full-width digits, letters and the signs that stand inside numbers as half-width ones, dashes as hyphens: one character for one, so that
 * offsets hold. Punctuation of sentences stays.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ＠－．＋＊＿\u3000]/gu, (char) =>
      char === "\u3000" ? " " : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\u00a0/gu, " ");
}
