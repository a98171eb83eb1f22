import { allWords } from "../../text/segment-proposals.ts";
import type { SegmentedProposal, Words } from "../../text/segmented.ts";
import { centerVector, embedWords, meanVector, type VectorSpace } from "../../vector/vector-space.ts";

/** Where a proposal lies in the space of meaning: unit vectors, zeros where the part is missing or has no known word. */
export interface TextPoints {
  /** Subject and body. */
  readonly full: Float32Array;
  /** Subject without its shell words. */
  readonly subject: Float32Array;
  /** 情况 and 分析: what is described, without what is asked. */
  readonly situation: Float32Array;
}

export function embedParts(
  proposal: SegmentedProposal,
  space: VectorSpace,
  isShell: (word: number) => boolean,
): TextPoints {
  const { subject, body, parts } = proposal;
  const situation = parts
    .filter(({ kind }) => kind !== "recommendation")
    .flatMap(({ start, end }) => [...wordsWithin(body, start, end)]);
  return {
    full: embedWords(space, allWords(proposal)),
    subject: embedWords(
      space,
      subject.words.filter((word) => !isShell(word)),
    ),
    situation: embedWords(space, situation),
  };
}

/** What all texts of an archive have in common: taken out of each, for it tells none from another. */
export function meanPoints(points: readonly TextPoints[]): TextPoints {
  return {
    full: meanVector(points.map(({ full }) => full)),
    subject: meanVector(points.map(({ subject }) => subject)),
    situation: meanVector(points.map(({ situation }) => situation)),
  };
}

export function centerPoints({ full, subject, situation }: TextPoints, mean: TextPoints): TextPoints {
  return {
    full: centerVector(full, mean.full),
    subject: centerVector(subject, mean.subject),
    situation: centerVector(situation, mean.situation),
  };
}

/** The words that begin within [start, end). */
export function wordsWithin({ words, starts }: Words, start: number, end: number): Uint32Array {
  let from = 0;
  while (from < words.length && starts[from]! < start) from++;
  let to = from;
  while (to < words.length && starts[to]! < end) to++;
  return words.subarray(from, to);
}
