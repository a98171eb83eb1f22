import type { Proposal } from "../proposal/proposal.ts";
import type { SimilarPair } from "../relation/pair/similar-pair.ts";
import type { EarlierWording } from "./examined.ts";

/** Similarity from which an ask counts as answered by one of the other's. */
const sameAsk = 0.5;

/** A proposal that reads like the examined one, and which of the pair's two the examined one is. */
export interface AlikePair {
  readonly pair: SimilarPair;
  readonly examinedIs: "a" | "b";
  readonly other: Proposal;
}

/** Earlier proposals that share wording with one, most first. `nameOf`: as the office cites it. */
export function listEarlierWording(
  examined: Proposal,
  alike: readonly AlikePair[],
  nameOf: (proposal: Proposal) => string,
): readonly EarlierWording[] {
  return alike
    .filter(({ pair }) => pair.evidence.passages.length > 0)
    .map(({ pair, examinedIs, other }) => {
      const isFirst = examinedIs === "a";
      const { passages, asks } = pair.evidence;
      return {
        id: other.id,
        name: nameOf(other),
        outcome: other.outcome,
        sameProposer: nameFirst(examined) !== null && nameFirst(examined) === nameFirst(other),
        passages: passages.map(({ aStart, bStart, length }) => ({ start: isFirst ? aStart : bStart, length })),
        duplicate: pair.relation === "duplicate",
        answeredAsks: new Set(
          asks.filter(({ similarity }) => similarity >= sameAsk).map(({ a, b }) => (isFirst ? a : b)),
        ),
      };
    })
    .sort((x, y) => sharedLength(y) - sharedLength(x) || (x.id < y.id ? -1 : 1));
}

function nameFirst({ proposers }: Proposal): string | null {
  return proposers[0]?.name ?? null;
}

function sharedLength({ passages }: EarlierWording): number {
  return passages.reduce((sum, { length }) => sum + length, 0);
}
