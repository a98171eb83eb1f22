import { findNumberedLists } from "./numbered-list.ts";
import type { Ask, Part, Span } from "./segmented.ts";

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

function splitByNumbers(text: string): readonly Span[] | null {
  const outermost = findNumberedLists(text)[0];
  if (outermost === undefined) return null;
  return outermost.map((entry, i) => ({ start: entry.textAt, end: outermost[i + 1]?.at ?? text.length }));
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
