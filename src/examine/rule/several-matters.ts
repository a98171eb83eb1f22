import type { Ask, Words } from "../../text/segmented.ts";
import type { Examined, Likeness } from "../examined.ts";
import { findingAt, quoteAt } from "../finding.ts";
import { pairsOf, subjectWords } from "../subject-words.ts";
import type { Rule } from "./rule.ts";

/** Log inverse document frequency from which a word names something: 养老 does, 建设 does not. */
const namingWeight = 2.5;
/** The same from which a word that two asks share ties them together: 公积金 does, 部门 does not. */
const tellingWeight = 4;
/** Cosine from which two asks are near each other without a common word. */
const near = 0.2;
/** What joins two matters in a subject; what stands behind a comma or 、 is mostly the aim of what stands before it. */
const joint = /以及|及其|及|和|与|暨/gu;

/**
 * 一事一案: a subject that joins two things, and asks that are each about one of them only, without a telling word in common. That asks
 * are unlike each other is not enough: measures for one matter often are.
 */
export const severalMatters: Rule = {
  criterion: () => "案由用“和”“及”“与”并列两样事物，建议也分别只说其中一样，彼此没有共同的实词，用词也不相近",
  prepare:
    (_settings, { likeness }) =>
    (proposal) => {
      const sides = likeness === null ? null : findSides(proposal, likeness);
      if (sides === null) return [];
      const [first, second] = sides;
      return [
        findingAt(proposal, "body", ...openingOf(first), {
          message: "案由和建议像是两件事。",
          suggestion: "如确为两件事，请一事一案，分别提出；同属一事的，请在分析中写明两者的联系。",
          further: [quoteAt(proposal.body, "body", ...openingOf(second))],
        }),
      ];
    },
};

/** The first ask of either matter; null where the asks are about one. */
function findSides(proposal: Examined, likeness: Likeness): readonly [Ask, Ask] | null {
  const { subject, segmented } = proposal;
  const { asks, body } = segmented;
  const words = subjectWords(proposal, likeness.weight).filter(({ weight }) => weight >= namingWeight);
  const telling = asks.map((ask) => tellingWords(body, ask, likeness.weight));
  const isTied = (a: number, b: number) =>
    share(telling[a]!, telling[b]!) || likeness.betweenAsks(segmented, a, b) > near;
  for (const { index, 0: word } of subject.matchAll(joint)) {
    const before = pairsOf(words.filter(({ end }) => end <= index));
    const behind = pairsOf(words.filter(({ start }) => start >= index + word.length));
    if (before.size === 0 || behind.size === 0 || share(before, behind)) continue;
    const about = (pairs: ReadonlySet<string>) =>
      [...asks.keys()].filter((at) => [...pairs].some((pair) => asks[at]!.text.includes(pair)));
    const [one, other] = [about(before), about(behind)];
    if (one.length === 0 || other.length === 0 || one.some((at) => other.includes(at))) continue;
    if (one.some((a) => other.some((b) => isTied(a, b)))) continue;
    return [asks[one[0]!]!, asks[other[0]!]!];
  }
  return null;
}

function share<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((each) => b.has(each));
}

function tellingWords({ words, starts, ends }: Words, ask: Ask, weight: Likeness["weight"]): ReadonlySet<number> {
  const telling = new Set<number>();
  for (let i = 0; i < words.length; i++)
    if (starts[i]! >= ask.start && ends[i]! <= ask.end && weight(words[i]!) >= tellingWeight) telling.add(words[i]!);
  return telling;
}

/** Enough of an ask to know it by. */
const quotedLength = 60;

function openingOf({ start, end }: Ask): readonly [number, number] {
  return [start, Math.min(end, start + quotedLength)];
}
