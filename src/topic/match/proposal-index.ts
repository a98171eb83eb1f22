import { byKeys } from "../../base/order.ts";
import type { Proposal } from "../../proposal/proposal.ts";
import type { Ask } from "../../text/segmented.ts";
import { matterVector } from "./concreteness.ts";
import type { TextSpace } from "./text-space.ts";
import { unitWeights, unitsOf } from "./word-unit.ts";

/** A proposal and the asks read from its body. */
export interface TopicProposal {
  readonly proposal: Proposal;
  readonly asks: readonly Ask[];
}

/** One saying of a proposal: its subject, or the opening of one ask. */
export interface Saying {
  /** Index into `proposals`. */
  readonly owner: number;
  /** Index into the proposal's asks; −1 for its subject. */
  readonly ask: number;
  readonly text: string;
}

/** Every proposal's sayings with their vectors in one array, and which sayings hold which pair of characters. */
export interface ProposalIndex {
  /** In order of id. */
  readonly proposals: readonly TopicProposal[];
  readonly sayings: readonly Saying[];
  /** Row-major, sayings × dimensions, rows of unit length. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
  readonly postings: ReadonlyMap<string, Uint32Array>;
  /** Unit vector of a proposal's subject, by its owner. */
  readonly subjectVector: (owner: number) => Float32Array;
}

/** An ask's first sentence carries it; what follows tells how. */
const openingLength = 60;

export function indexProposals(proposals: readonly TopicProposal[], space: TextSpace): ProposalIndex {
  const sorted = [...proposals].sort(byKeys(({ proposal }) => proposal.id));
  const sayings: Saying[] = sorted.flatMap(({ proposal, asks }, owner) => [
    { owner, ask: -1, text: proposal.subject },
    ...asks.map((ask, i) => ({ owner, ask: i, text: opening(ask.text) })),
  ]);
  const dimensions = space.embed("").length;
  const vectors = new Float32Array(sayings.length * dimensions);
  const lists = new Map<string, number[]>();
  sayings.forEach(({ text }, i) => {
    vectors.set(matterVector(text, space), i * dimensions);
    for (const unit of new Set(space.words(text).flatMap((word) => unitsOf(word.term)))) {
      const list = lists.get(unit);
      if (list === undefined) lists.set(unit, [i]);
      else list.push(i);
    }
  });
  const postings = new Map([...lists].map(([unit, list]) => [unit, Uint32Array.from(list)]));
  const firstOf = new Uint32Array(sorted.length);
  sayings.forEach(({ owner, ask }, i) => {
    if (ask === -1) firstOf[owner] = i;
  });
  const subjectVector = (owner: number) =>
    vectors.subarray(firstOf[owner]! * dimensions, (firstOf[owner]! + 1) * dimensions);
  return { proposals: sorted, sayings, vectors, dimensions, postings, subjectVector };
}

/** The first sentence of an ask, at most {@link openingLength} characters. */
export function opening(text: string): string {
  const sentence = /^[^。！？；\n]*/u.exec(text)?.[0] ?? "";
  return (sentence.length < 4 ? text : sentence).slice(0, openingLength);
}

/** What a phrase is compared with: a saying and how near it is. */
export interface Match {
  readonly saying: number;
  /** In [0, 1]: half the cosine of the vectors, half the share of the phrase's words (by weight) that stand in the saying. */
  readonly similarity: number;
  /** Share of the phrase's words, by weight, that stand in the saying, in [0, 1]. */
  readonly share: number;
}

/**
 * Sayings near a phrase, best first. Words find the candidates: a saying must hold at least `minShare` of the phrase's words by weight,
 * so that vectors, which take neighbors for equals (养老 and 托育), only decide among texts that name the thing.
 */
export function findMatches(
  phrase: string,
  index: ProposalIndex,
  space: TextSpace,
  minSimilarity: number,
  minShare = 0.3,
): readonly Match[] {
  const weights = unitWeights(
    space.words(phrase).map(({ term }) => term),
    space,
  );
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const shares = new Map<number, number>();
  for (const [unit, weight] of weights) {
    for (const saying of index.postings.get(unit) ?? []) shares.set(saying, (shares.get(saying) ?? 0) + weight / total);
  }
  const vector = matterVector(phrase, space);
  const { dimensions, vectors } = index;
  const matches: Match[] = [];
  for (const [saying, share] of shares) {
    // Even a perfect cosine could not bring it up.
    if (share < minShare || (1 + share) / 2 < minSimilarity) continue;
    let cosine = 0;
    for (let k = 0, at = saying * dimensions; k < dimensions; k++, at++) cosine += vectors[at]! * vector[k]!;
    const similarity = (Math.max(0, cosine) + Math.min(1, share)) / 2;
    if (similarity >= minSimilarity) matches.push({ saying, similarity, share });
  }
  return matches.sort((a, b) => b.similarity - a.similarity || a.saying - b.saying);
}
