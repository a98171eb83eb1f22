import type { Ask, Words } from "../../text/segmented.ts";
import type { Examined, Likeness } from "../examined.ts";
import { countCharacters, findingAt, quoteAt } from "../finding.ts";
import { subjectPairs } from "../subject-words.ts";
import type { Rule } from "./rule.ts";

/** Log inverse document frequency from which a word that two asks share ties them together: 公积金 does, 部门 does not. */
const tellingWeight = 4;
/** Cosine from which two asks are near enough without a common word. */
const near = 0.1;
/** A side of fewer characters, or of fewer telling words, is too small to be called another matter. */
const leastSide = 100;
const leastWords = 20;

/**
 * 一事一案: asks that fall apart into sides which share no telling word, no word of the subject, and are not near each other. An ask that
 * stands between two joins them.
 */
export const severalMatters: Rule = {
  criterion: () => "建议分成两摊，没有共同的实词，都不提案由中的同一事物，用词也不相近",
  prepare:
    (_settings, { likeness }) =>
    (proposal) => {
      const { asks } = proposal.segmented;
      if (likeness === null || asks.length < 2) return [];
      const sides = findSides(proposal, likeness).filter((side) => isMatter(proposal, side, likeness));
      const openings = sides.map((side) => asks[side[0]!]!);
      const [first, ...others] = openings;
      if (first === undefined || others.length === 0) return [];
      return [
        findingAt(proposal, "body", ...openingOf(first), {
          message: `建议像是 ${sides.length} 件不相干的事。`,
          suggestion: "如确为几件事，请一事一案，分别提出；同属一事的，请在案由和分析中写明。",
          further: others.map((ask) => quoteAt(proposal.body, "body", ...openingOf(ask))),
        }),
      ];
    },
};

/** Asks tied to each other, directly or through others; by index, in the order of the text. */
function findSides(proposal: Examined, likeness: Likeness): readonly (readonly number[])[] {
  const { segmented } = proposal;
  const pairs = [...subjectPairs(proposal, likeness.weight)];
  const ties = segmented.asks.map((ask) => ({
    words: tellingWords(segmented.body, ask, likeness.weight),
    pairs: new Set(pairs.filter((pair) => ask.text.includes(pair))),
  }));
  const isTied = (a: number, b: number) =>
    share(ties[a]!.words, ties[b]!.words) ||
    share(ties[a]!.pairs, ties[b]!.pairs) ||
    likeness.betweenAsks(segmented, a, b) > near;
  let sides: number[][] = [];
  for (const at of segmented.asks.keys()) {
    const joined = sides.filter((side) => side.some((other) => isTied(other, at)));
    sides = [...sides.filter((side) => !joined.includes(side)), [...joined.flat(), at]];
  }
  return sides.map((side) => side.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

function share<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((each) => b.has(each));
}

function isMatter({ segmented }: Examined, side: readonly number[], { weight }: Likeness): boolean {
  const asks = side.map((at) => segmented.asks[at]!);
  const words = new Set(asks.flatMap((ask) => [...tellingWords(segmented.body, ask, weight)]));
  return words.size >= leastWords && asks.reduce((sum, { text }) => sum + countCharacters(text), 0) >= leastSide;
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
