import type { Mark } from "../../mark-text.ts";
import type { PagePair, PageProposal } from "../../page-data.ts";
import type { Side, Sides } from "./sides.ts";

/** Pairs are ordered by id: true where the pair's a is on the right. */
export function isTurned({ left }: Sides<PageProposal>, pair: PagePair): boolean {
  return pair.a !== left.id;
}

/** Shared passages of both bodies under the same number, in the order of the left one. One that overlaps a longer one on either side, or lies where a body was cut off, is left out of both. */
export function findSharedMarks(proposals: Sides<PageProposal>, pair: PagePair | undefined): Sides<readonly Mark[]> {
  if (pair === undefined) return { left: [], right: [] };
  const turned = isTurned(proposals, pair);
  const kept: { left: number; right: number; length: number }[] = [];
  for (const [aStart, bStart, length] of pair.passages ?? []) {
    const [left, right] = turned ? [bStart, aStart] : [aStart, bStart];
    const fits = (side: Side, start: number): boolean =>
      start + length <= proposals[side].body.length &&
      kept.every((own) => start + length <= own[side] || own[side] + own.length <= start);
    if (fits("left", left) && fits("right", right)) kept.push({ left, right, length });
  }
  kept.sort((first, second) => first.left - second.left);
  const marksOf = (side: Side): readonly Mark[] =>
    kept.map((own, place) => ({
      start: own[side],
      end: own[side] + own.length,
      kind: "passage",
      label: String(place + 1),
    }));
  return { left: marksOf("left"), right: marksOf("right") };
}
