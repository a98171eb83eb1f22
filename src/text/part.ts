import { findNumberedLists } from "./numbered-list.ts";
import type { Part, PartKind } from "./segmented.ts";

/** Headings as offices write them. A heading stands at the start, after a break, or after its number, and ends with a colon, a break or a number. */
const headings: Readonly<Record<PartKind, string>> = {
  situation:
    "调研情况|基本情况|背景情况|情况说明|有关情况|主要情况|现状分析|基本现状|发展现状|现实情况|情况|现状|背景|案由分析|案由",
  analysis:
    "问题分析|问题及分析|问题与分析|存在的主要问题|存在的问题|存在问题|主要问题|问题和困难|问题与困难|困难和问题|突出问题|面临的问题|原因分析|问题及原因|分析|问题",
  recommendation:
    "具体建议|具体意见|对策建议|对策和建议|对策与建议|意见和建议|意见建议|工作建议|几点建议|相关建议|有关建议|建议措施|建议与对策|建议和对策|解决办法|解决措施|对策措施|措施建议|建议",
};

const numberBefore = "(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]|\\d+[、.．])?";
const boundary = "(?:^|[\\n。；：！？;:!?\\s\\u3000])";
const numberAfter = "[一二三四五六七八九十\\d①（(首第]";

function headingPattern(kind: PartKind): RegExp {
  return new RegExp(
    `${boundary}[\\s\\u3000]*(?<heading>${numberBefore}[\\s\\u3000]*(?:${headings[kind]})(?:[：:]|(?=[\\s\\u3000]*(?:\\n|${numberAfter}))))`,
    "gu",
  );
}

/**
 * Headings of asks that nobody writes by chance before a colon, or after a number: they stand even where the text before them runs on
 * without a break (“……缺口较大具体建议：一、”, “三、意见建议我省企业……”).
 */
const unmistakable =
  "具体建议|具体意见|对策建议|对策和建议|对策与建议|意见和建议|意见建议|工作建议|几点建议|相关建议|建议措施|对策措施|措施建议";
const runOnHeading = new RegExp(
  `(?<heading>(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）])[\\s\\u3000]*(?:${unmistakable})|(?:${unmistakable})[：:])`,
  "gu",
);

/** Words that announce asks without a heading of their own: “为此，提出如下建议：”. The part begins with their sentence. */
const announcement =
  /(?:为此|对此|鉴于此|有鉴于此|因此|综上|现|特)?[，,]?(?:我们|本人|特|现)?(?:提出)?(?:以下|如下|几点|有关|相关)+[^。；\n]{0,8}(?:建议|意见|对策)[：:，,。]?|(?:为此|对此|因此|鉴于此)[，,]?(?:我们|本人|特|现|强烈)?建议[：:]?|建议如下[：:。]?|提出[^。；\n]{0,24}(?:建议|意见|对策)[：:]/gu;

/** A sentence that asks, where nothing announced the asks. */
const askingSentence =
  /[^。！？\n]*(?:建议(?!书|稿|的|性|中|被)|希望(?!的)|恳请|呼吁|能不能|请(?:有关|相关|各|省|市|县|区))[^。！？\n]*/gu;

const askingWord =
  /建议|应|要|请|希望|将|把|由|加强|加快|完善|建立|建设|健全|推动|推进|推行|鼓励|支持|加大|制定|出台|设立|开展|组建|组织|落实|提高|优化|探索|规范|引导|统筹|明确|动态|调整|补助|改为/u;

/** Whether the sentence that begins here asks for something rather than describes. */
function isAsk(body: string, at: number): boolean {
  const sentence = /^[^。；！？\n]*[。；！？]?[^。；！？\n]*/u.exec(body.slice(at))?.[0] ?? "";
  return askingWord.test(sentence);
}

interface Mark {
  readonly kind: PartKind;
  readonly at: number;
}

/**
 * 分出情况、分析、建议。Splits a body into its parts by headings; where asks have no heading, by the words that announce them.
 * Parts are in order, do not overlap and cover the whole body; what stands before the first heading is `situation`.
 */
export function findParts(body: string): readonly Part[] {
  if (body.trim() === "") return [];
  const marks = chooseMarks(body);
  const parts: Part[] = [];
  const first = marks[0];
  if (first === undefined || first.at > 0) parts.push({ kind: "situation", start: 0, end: first?.at ?? body.length });
  marks.forEach((mark, i) => parts.push({ kind: mark.kind, start: mark.at, end: marks[i + 1]?.at ?? body.length }));
  return mergeNeighbors(parts);
}

function chooseMarks(body: string): readonly Mark[] {
  const found: Mark[] = [];
  for (const kind of ["situation", "analysis", "recommendation"] as const) {
    for (const match of body.matchAll(headingPattern(kind))) {
      const heading = match.groups?.["heading"] ?? "";
      found.push({ kind, at: match.index + match[0].length - heading.length });
    }
  }
  for (const match of body.matchAll(runOnHeading)) found.push({ kind: "recommendation", at: match.index });
  // Parts come in the order of the rules. A heading that would step back is the text's own word, not a heading.
  const lastAsk = found.filter((mark) => mark.kind === "recommendation").sort((a, b) => a.at - b.at)[0];
  const rest = found.filter(
    (mark) => mark.kind !== "recommendation" && (lastAsk === undefined || mark.at < lastAsk.at),
  );
  const asks = lastAsk ?? announcedAsks(body);
  const ordered = [...rest.filter((mark) => asks === null || mark.at < asks.at), ...(asks === null ? [] : [asks])];
  return ordered.sort((a, b) => a.at - b.at).filter((mark, i, all) => i === 0 || mark.at !== all[i - 1]?.at);
}

function announcedAsks(body: string): Mark | null {
  // Announcements in the first fifth speak of somebody else's suggestions more often than of one's own.
  for (const match of body.matchAll(announcement)) {
    if (match.index > body.length * 0.2) return { kind: "recommendation", at: match.index };
  }
  const list = findNumberedLists(body).find(([first]) => first!.at > body.length * 0.25 && isAsk(body, first!.textAt));
  if (list !== undefined) return { kind: "recommendation", at: list[0]!.at };
  for (const match of body.matchAll(askingSentence)) {
    if (match.index > body.length * 0.3) return { kind: "recommendation", at: match.index };
  }
  return null;
}

function mergeNeighbors(parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const previous = merged.at(-1);
    if (previous?.kind === part.kind) merged[merged.length - 1] = { ...previous, end: part.end };
    else merged.push(part);
  }
  return merged;
}
