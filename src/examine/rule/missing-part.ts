import type { Part, PartKind } from "../../text/segmented.ts";
import type { Examined } from "../examined.ts";
import { countCharacters, findingAt, findingOf, type Finding } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** Characters below which a part that has a heading of its own is a remark, not a part: 已调研、详见具体建议. */
const leastPart = 20;
/** Characters within which the asks begin of a proposal that tells nothing before them. */
const noRoom = 30;

const names: Readonly<Record<PartKind, string>> = { situation: "情况", analysis: "分析", recommendation: "建议" };

/** 有情况、有分析、有建议: parts whose heading stands over nothing, and proposals that begin with their asks. */
export const missingPart: Rule = {
  criterion: ({ parts }) =>
    `没有正文；或者${toldParts(parts)
      .map((kind) => names[kind])
      .join("、")}部分有标题而内容不足 ${leastPart} 字；或者开头就是建议`,
  prepare:
    ({ parts }) =>
    (proposal) =>
      countCharacters(proposal.body) === 0
        ? [findingOf({ message: "没有正文。", suggestion: "请补上情况、分析和具体建议。" })]
        : [...toldParts(parts).flatMap((kind) => examineHeaded(proposal, kind)), ...examineOpening(proposal)],
};

/** Those that tell; whether anything is asked, and what, is for the rules on asks. */
function toldParts(parts: readonly PartKind[]): readonly PartKind[] {
  return parts.filter((kind) => kind !== "recommendation");
}

/** A part written under its own heading, all its pieces taken together. */
function examineHeaded(proposal: Examined, kind: PartKind): readonly Finding[] {
  const own = proposal.segmented.parts.filter((part) => part.kind === kind);
  const first = own[0];
  if (first === undefined) return [];
  const headings = own.map((part) => headingOf(proposal.body, part));
  if (headings[0] === "") return [];
  const length = own.reduce(
    (sum, { start, end }, i) => sum + countCharacters(proposal.body.slice(start + headings[i]!.length, end)),
    0,
  );
  if (length >= leastPart) return [];
  const heading = headings[0]!.replace(/[\s：:]/gu, "");
  return [
    findingAt(proposal, "body", first.start, first.end, {
      message: length === 0 ? `“${heading}”下面没有内容。` : `“${heading}”只有 ${length} 字。`,
      suggestion: `请看${names[kind]}是否已在别处写明；没有的，请补写。`,
    }),
  ];
}

function examineOpening(proposal: Examined): readonly Finding[] {
  const { parts, asks } = proposal.segmented;
  const opening = parts.find(({ kind }) => kind === "recommendation");
  const first = asks[0];
  if (opening === undefined || first === undefined || parts.some(({ kind }) => kind !== "recommendation")) return [];
  if (countCharacters(proposal.body.slice(0, first.start)) > noRoom) return [];
  return [
    findingAt(proposal, "body", first.start, first.end, {
      message: "开头就是建议，没有写情况和分析。",
      suggestion: "请补写情况和分析：现状如何，问题在哪里，原因是什么。",
    }),
  ];
}

/** “调研情况：” with the white space before it; empty where the part goes on without a heading. */
function headingOf(body: string, { start, end }: Part): string {
  return (
    /^[\s\u3000]*(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）])?[^，。；：:\n]{2,12}(?:[：:]|(?=\n))/u.exec(
      body.slice(start, end),
    )?.[0] ?? ""
  );
}
