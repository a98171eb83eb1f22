import type { SegmentedProposal } from "../text/segmented.ts";
import type { SparseVector } from "../vector/sparse-vector.ts";
import { toTermVector, type TermSpace } from "./term-space.ts";
import { wordsWithin } from "./text-points.ts";

/** Characters in which an ask names its measure, before it explains it. */
const openingLength = 24;

/** Term vectors of the asks, the words of each opening counted three times: what tells the asks of one topic apart. */
export function headAsks({ body, asks }: SegmentedProposal, space: TermSpace): readonly SparseVector[] {
  return asks.map(({ start, end }) => {
    const words = wordsWithin(body, start, end);
    const opening = wordsWithin(body, start, Math.min(end, start + openingLength));
    return toTermVector(space, [...words, ...opening, ...opening]);
  });
}
