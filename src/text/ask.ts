import type { Ask, Part, Span } from "./segmented.ts";

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
  (n) => `${chineseNumber(n)}是(?!否)`,
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
  (n) => String.fromCharCode(0x245f + n),
];

/**
 * 拆出每一条建议。Splits the recommendation part into single asks by the outermost numbering; without numbers, by paragraphs;
 * without paragraphs, by sentences that ask. Offsets are the body's; an ask's number is not part of it.
 */
export function findAsks(body: string, parts: readonly Part[]): readonly Ask[] {
  const part = parts.find((candidate) => candidate.kind === "recommendation");
  if (part === undefined) return [];
  const start = part.start + headingLength(body.slice(part.start, part.end));
  const text = body.slice(start, part.end);
  const spans = splitByNumbers(text) ?? splitByParagraphs(text) ?? splitBySentences(text);
  return spans
    .map((span) => trimSpan(text, span))
    .filter((span) => span.end - span.start >= 4)
    .map((span) => ({
      start: start + span.start,
      end: start + span.end,
      text: text.slice(span.start, span.end),
    }));
}

/** “具体建议：”, “三、对策和建议”: the part's own heading, perhaps twice, is no ask. */
const heading =
  /^(?:[\s\u3000]*(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）])?[\s\u3000]*(?:[^，。；：:\n]{0,12}?(?:建议|意见|对策|措施)[：:\n]|(?:具体|对策|意见|工作|几点|相关)建议(?=[\s\u3000]*[一二三四五六七八九十\d（(①])))+/u;

function headingLength(text: string): number {
  return heading.exec(text)?.[0].length ?? 0;
}

interface Chain {
  readonly items: readonly { readonly at: number; readonly bodyAt: number }[];
}

/** The outermost list is the one that begins first; a style counts only if its 1 is followed by its 2. */
function splitByNumbers(text: string): readonly Span[] | null {
  const chains = styles.map((style) => followNumbers(text, style)).filter((chain) => chain.items.length >= 2);
  const outermost = chains.sort((a, b) => (a.items[0]?.at ?? 0) - (b.items[0]?.at ?? 0))[0];
  if (outermost === undefined) return null;
  return outermost.items.map((entry, i) => ({ start: entry.bodyAt, end: outermost.items[i + 1]?.at ?? text.length }));
}

function followNumbers(text: string, style: (n: number) => string): Chain {
  const items: { at: number; bodyAt: number }[] = [];
  let from = 0;
  for (let n = 1; n <= 20; n++) {
    const pattern = new RegExp(style(n), "gu");
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) break;
    from = match.index + match[0].length;
    items.push({ at: match.index, bodyAt: from });
  }
  return { items };
}

function splitByParagraphs(text: string): readonly Span[] | null {
  const spans = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const full = spans.filter((span) => span.end - span.start >= 15);
  return full.length >= 2 ? full : null;
}

const asking =
  /建议|应当|应该|应|要|需|请|加强|加快|完善|建立|健全|推动|推进|鼓励|支持|加大|制定|出台|设立|开展|提高|优化|探索|规范|引导/u;

function splitBySentences(text: string): readonly Span[] {
  return [...text.matchAll(/[^。；！？\n]+[。；！？]?/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => span.end - span.start >= 10 && asking.test(text.slice(span.start, span.end)));
}

const edge = /[\s\u3000：:、，,。；;]/u;

/** Trims white space and punctuation in front, white space behind. */
function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && edge.test(text[start] ?? "")) start++;
  while (end > start && /[\s\u3000]/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
