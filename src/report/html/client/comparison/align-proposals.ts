import { partKinds } from "../../../../text/segmented.ts";
import type { PartKind } from "../../../../text/segmented.ts";
import type { PagePair, PageProposal } from "../../page-data.ts";
import { countLetters, joinText, plainText } from "./joined-text.ts";
import type { JoinedText, Span } from "./joined-text.ts";
import { isTurned } from "./shared-marks.ts";
import type { Side, Sides } from "./sides.ts";

/** An ask with its number in its own proposal, from 1. */
export interface Numbered<T> {
  readonly number: number;
  readonly content: T;
}

export interface TextRow<T> extends Sides<T | null> {
  readonly kind: "text";
  /** 案由, 情况 …; a side without that part is null. */
  readonly heading: string;
  /** Whether every proposal should have such a part. */
  readonly due: boolean;
  /** Whether the two say the same thing in their words, so that it is worth comparing them character by character. */
  readonly close: boolean;
}

/** Two asks that answer each other. */
export interface AskRow<T> extends Sides<Numbered<T>> {
  readonly kind: "asks";
  /** In [0, 1]. */
  readonly similarity: number;
}

/** Asks without a like on the other side. */
export interface OwnAsks<T> extends Sides<readonly Numbered<T>[]> {
  readonly kind: "own-asks";
  /** False where nobody looked for their like. */
  readonly compared: boolean;
}

export type AlignedRow<T> = TextRow<T> | AskRow<T> | OwnAsks<T>;

/** 案由、情况、分析 and 建议 of two proposals side by side, asks one to one as the pair's evidence says. Null where there are no parts to align: a body that was cut off, or no part found in either. */
export function alignProposals(
  proposals: Sides<PageProposal>,
  pair: PagePair | undefined,
): readonly AlignedRow<JoinedText>[] | null {
  const { left, right } = proposals;
  if (left.cut || right.cut || (!hasParts(left) && !hasParts(right))) return null;
  const askRows = alignAsks(proposals, pair);
  return [
    alignSubjects(proposals),
    textRow("情况", joinPart(left, "situation"), joinPart(right, "situation")),
    textRow("分析", joinPart(left, "analysis"), joinPart(right, "analysis")),
    ...(askRows.length === 0
      ? [textRow("建议", joinPart(left, "recommendation"), joinPart(right, "recommendation"))]
      : [...restRow(proposals), ...askRows]),
  ];
}

/** The same without regard to parts. */
export function alignWhole({ left, right }: Sides<PageProposal>): readonly AlignedRow<JoinedText>[] {
  const whole = ({ body }: PageProposal) => joinText(body, [[0, body.length]]);
  return [alignSubjects({ left, right }), textRow("正文", whole(left), whole(right))];
}

function alignSubjects({ left, right }: Sides<PageProposal>): TextRow<JoinedText> {
  return { ...textRow("案由", plainText(left.subject), plainText(right.subject)), close: true };
}

function textRow(heading: string, left: JoinedText | null, right: JoinedText | null): TextRow<JoinedText> {
  return { kind: "text", heading, due: true, close: false, left, right };
}

/** Everything before the first heading counts as 情况; that alone is no structure. */
function hasParts({ parts, asks }: PageProposal): boolean {
  return asks.length > 0 || parts.some(([kind]) => partKinds[kind] !== "situation");
}

function spansOf({ parts }: PageProposal, wanted: PartKind): readonly Span[] {
  return parts.flatMap(([kind, start, end]): Span[] => (partKinds[kind] === wanted ? [[start, end]] : []));
}

function joinPart(proposal: PageProposal, kind: PartKind): JoinedText | null {
  return joinText(proposal.body, spansOf(proposal, kind));
}

function alignAsks(proposals: Sides<PageProposal>, pair: PagePair | undefined): readonly AlignedRow<JoinedText>[] {
  const asks = { left: listAsks(proposals.left), right: listAsks(proposals.right) };
  if (asks.left.length + asks.right.length === 0) return [];
  const turned = pair !== undefined && isTurned(proposals, pair);
  const paired = (pair?.asks ?? [])
    .flatMap(([a, b, similarity]): AskRow<JoinedText>[] => {
      const [l, r] = turned ? [b, a] : [a, b];
      const left = asks.left.find(({ number }) => number === l + 1);
      const right = asks.right.find(({ number }) => number === r + 1);
      return left === undefined || right === undefined ? [] : [{ kind: "asks", similarity, left, right }];
    })
    .sort((first, second) => first.left.number - second.left.number);
  const own = (side: Side) => asks[side].filter(({ number }) => paired.every((row) => row[side].number !== number));
  return [...paired, { kind: "own-asks", compared: pair !== undefined, left: own("left"), right: own("right") }];
}

function listAsks({ body, asks }: PageProposal): readonly Numbered<JoinedText>[] {
  return asks.flatMap((span, index) => {
    const content = joinText(body, [span]);
    return content === null ? [] : [{ number: index + 1, content }];
  });
}

/** Letters below which what stands between asks is a heading or a number. */
const leastRest = 10;

/** What else stands in 建议: what leads up to the asks, and how the proposal ends. */
function restRow({ left, right }: Sides<PageProposal>): readonly TextRow<JoinedText>[] {
  const rest = (proposal: PageProposal) =>
    joinText(
      proposal.body,
      spansOf(proposal, "recommendation")
        .flatMap((span) => cutAsks(span, proposal.asks))
        .map(([start, end]): Span => [start, end - numberBefore(proposal.body.slice(start, end))])
        .filter(([start, end]) => countLetters(proposal.body.slice(start, end)) >= leastRest),
    );
  const row = { ...textRow("建议中的其余文字", rest(left), rest(right)), due: false };
  return row.left === null && row.right === null ? [] : [row];
}

/** Length of the number at the end, which belongs to the ask behind it: `（一）`, `1.`. */
function numberBefore(text: string): number {
  return (
    /(?<=^|[\s。；：！？;:!?])[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．是]?\s*$/u.exec(text)?.[0].length ??
    0
  );
}

function cutAsks([from, to]: Span, asks: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const [start, end] of asks) {
    if (end <= from || start >= to) continue;
    spans.push([at, start]);
    at = end;
  }
  return [...spans, [at, to]];
}
