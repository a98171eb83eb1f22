import { centerVector, dot, embedWords, meanVector, type VectorSpace } from "../vector/vector-space.ts";
import type { SegmentedProposal, Words } from "../text/segmented.ts";
import type { Likeness } from "./examined.ts";

/** Mean points of a session's asks, subjects and bodies: what texts of a kind have in common. Plain data, kept for later texts. */
export interface LikenessFrame {
  readonly asks: Float32Array;
  readonly subjects: Float32Array;
  readonly bodies: Float32Array;
}

/** Asks below which their mean says nothing: a few of them are all unlike it. */
const leastAsks = 100;

/** Null where there are too few texts to say what is usual. `words` of the proposals are indexes into the space's vocabulary. */
export function measureFrame(proposals: readonly SegmentedProposal[], space: VectorSpace): LikenessFrame | null {
  const asks = proposals.flatMap((proposal) => proposal.asks.map((_ask, i) => pointOfAsk(proposal, i, space)));
  if (asks.length < leastAsks) return null;
  return {
    asks: meanVector(asks),
    subjects: meanVector(proposals.map(({ subject }) => embedWords(space, subject.words))),
    bodies: meanVector(proposals.map(({ body }) => embedWords(space, body.words))),
  };
}

/** `isShell`: words with which subjects are wrapped (关于, 建议). */
export function createLikeness(frame: LikenessFrame, space: VectorSpace, isShell: (word: number) => boolean): Likeness {
  const weight = (word: number) => (isShell(word) ? 0 : (space.vocabulary.weight[word] ?? 0));
  const ask = (proposal: SegmentedProposal, at: number) => centerVector(pointOfAsk(proposal, at, space), frame.asks);
  return {
    betweenAsks: (proposal, a, b) => dot(ask(proposal, a), ask(proposal, b)),
    ofSubject: ({ subject, body }) =>
      dot(
        centerVector(
          embedWords(
            space,
            subject.words.filter((word) => !isShell(word)),
          ),
          frame.subjects,
        ),
        centerVector(embedWords(space, body.words), frame.bodies),
      ),
    weight,
  };
}

function pointOfAsk({ body, asks }: SegmentedProposal, at: number, space: VectorSpace): Float32Array {
  const { start, end } = asks[at]!;
  return embedWords(space, wordsWithin(body, start, end));
}

function wordsWithin({ words, starts, ends }: Words, start: number, end: number): readonly number[] {
  const within: number[] = [];
  for (let i = 0; i < words.length; i++) if (starts[i]! >= start && ends[i]! <= end) within.push(words[i]!);
  return within;
}
