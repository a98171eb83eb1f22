/** Characters of a file name that would move or hide what stands around them in a message: controls, marks of direction, halves. */
const hostile = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** A file's name as it is shown, always on one line: hostile characters stand as their number, 甲〔U+202E〕.docx. */
export function safeName(name: string): string {
  return name.replace(hostile, (char) => `〔U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}〕`);
}
