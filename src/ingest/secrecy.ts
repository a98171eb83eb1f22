/** True where a text carries a marking of secrecy. One that only speaks about secrecy carries none. */
export type SecrecyTest = (text: string) => boolean;

const levels = "(?:绝密|机密|秘密)";

/**
 * 国家秘密标志, as 《中华人民共和国保守国家秘密法》 and GB/T 9704-2012 (7.2.2) have them written: 密级★期限, 密级：机密, or the level
 * standing by itself, on a line or in brackets. Quoted or told of (标注“机密★”) it marks nothing.
 */
const markings = [
  new RegExp(`(?<![“‘"「『]|商业|工作|标注为?|标明|标有|注明|写有)${levels}级?[\\s\\u3000]*[★☆*＊]`, "u"),
  new RegExp(`密[\\s\\u3000]*级[\\s\\u3000]*[：:][\\s\\u3000]*(?:${levels})`, "u"),
  new RegExp(
    `^[\\s\\u3000]*[【（(［〔[]?[\\s\\u3000]*${levels}(?:级|件|文件)?[\\s\\u3000]*[】）)］〕\\]]?[\\s\\u3000]*$`,
    "mu",
  ),
  new RegExp(`[【（(［〔[]${levels}(?:级|件|文件)?[】）)］〕\\]]`, "u"),
  new RegExp(`^[\\s\\u3000]*${levels}[\\s\\u3000]+\\S`, "u"),
  /^[\s\u3000]*保密期限[\s\u3000]*[：:]/mu,
];

/** A column of a register that tells the level of each row. */
export const secrecyColumn = /^(?:密级|涉密等级|保密等级|涉密级别|定密)$/u;
/** What such a column holds for a row that anybody may read. */
const open = /^(?:|无|否|非密|非涉密|不涉密|公开|一般|普通|[-—/])$/u;

export function isSecretLevel(cell: string): boolean {
  return !open.test(cell.replace(/\s+/gu, ""));
}

/** The statutory markings, and whatever else a committee has its test look for. */
export function carriesMarking(text: string, further: SecrecyTest = () => false): boolean {
  return markings.some((marking) => marking.test(text)) || further(text);
}
