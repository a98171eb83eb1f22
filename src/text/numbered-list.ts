/** One entry of a numbered list: where its number stands, and where its text begins. */
export interface NumberedItem {
  readonly at: number;
  readonly textAt: number;
}

const chineseDigits = "一二三四五六七八九十";

/** 1 → 一, 12 → 十二; enough for any list of asks. */
function chineseNumber(n: number): string {
  if (n <= 10) return chineseDigits[n - 1] ?? "";
  return `${n >= 20 ? (chineseDigits[Math.floor(n / 10) - 1] ?? "") : ""}十${n % 10 === 0 ? "" : (chineseDigits[(n % 10) - 1] ?? "")}`;
}

/** Every numbering style in use: the pattern of its n-th number. Those that need a break before them would otherwise match inside figures (“2.1亿”). */
const styles: readonly ((n: number) => string)[] = [
  (n) => `${chineseNumber(n)}[、.．]`,
  (n) => `[（(]${chineseNumber(n)}[)）]`,
  (n) => `(?<![\\d.．％%年第])${n}[、.．](?!\\d)`,
  (n) => `(?<!\\d)[（(]${n}[)）]|(?<![\\d（(])${n}[)）]`,
  (n) => `${chineseNumber(n)}(?:个)?是(?!否)`,
  (n) =>
    n === 1
      ? "第一[，,是、]|首先[，,]?"
      : n === 2
        ? "第二[，,是、]|其次[，,]?"
        : n === 3
          ? "第三[，,是、]|再次[，,]?|最后[，,]"
          : n === 4
            ? "第四[，,是、]|最后[，,]"
            : `第${chineseNumber(n)}[，,是、]`,
  (n) => `其${chineseNumber(n)}[，,：:]`,
  (n) => String.fromCharCode(0x245f + n),
];

/** Every list whose 1 is followed by its 2, each in one style, in order of beginning: the outermost of nested lists begins first. */
export function findNumberedLists(text: string): readonly (readonly NumberedItem[])[] {
  return styles
    .map((style) => followNumbers(text, style))
    .filter((items) => items.length >= 2)
    .sort((a, b) => a[0]!.at - b[0]!.at);
}

function followNumbers(text: string, style: (n: number) => string): readonly NumberedItem[] {
  const items: NumberedItem[] = [];
  let from = 0;
  for (let n = 1; n <= 20; n++) {
    const pattern = new RegExp(style(n), "gu");
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) break;
    from = match.index + match[0].length;
    items.push({ at: match.index, textAt: from });
  }
  return items;
}
