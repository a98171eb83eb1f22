import { byKeys } from "../base/order.ts";
import type { ProposalIndex } from "./proposal-index.ts";
import type { RankedCandidate } from "./rank.ts";
import { dot, type TextSpace } from "./text-space.ts";

/** 承办单位 of a table the office keeps: its name and words of its business. */
export interface UnitProfile {
  readonly name: string;
  readonly terms: readonly string[];
}

const maxUnits = 3;
/** From which similarity a proposal is near enough to share its units. */
const alike = 0.5;

/**
 * Who would likely handle the topic: the units that handled the nearest proposals, the leading unit counting twice; where no proposal
 * nearby names a unit, the table's units whose words stand in the topic. At most three, none where nothing tells.
 */
export function findUnits(
  candidate: RankedCandidate,
  index: ProposalIndex,
  space: TextSpace,
  table: readonly UnitProfile[],
): readonly string[] {
  const votes = new Map<string, number>();
  const vote = (unit: string | null, weight: number): void => {
    if (unit !== null && unit.trim() !== "") votes.set(unit, (votes.get(unit) ?? 0) + weight);
  };
  const seen = new Set<number>();
  for (const { saying, similarity } of candidate.near) {
    const { owner } = index.sayings[saying]!;
    if (similarity < alike || seen.has(owner) || seen.size >= 5) continue;
    seen.add(owner);
    const { units } = index.proposals[owner]!.proposal;
    vote(units.lead, 2 * similarity);
    for (const unit of units.others) vote(unit, 0.5 * similarity);
  }
  if (votes.size === 0) for (const { name, terms } of table) vote(name, termShare(candidate, terms, space));
  return [...votes]
    .filter(([, weight]) => weight > 0.3)
    .sort(
      byKeys(
        ([, weight]) => weight,
        ([unit]) => unit,
      ),
    )
    .slice(0, maxUnits)
    .map(([unit]) => unit);
}

/** How well a unit's words fit: 1 for each that stands in the core, else its nearness where that is plain. */
function termShare(candidate: RankedCandidate, terms: readonly string[], space: TextSpace): number {
  const inside = terms.filter((term) => candidate.core.includes(term)).reduce((sum, term) => sum + term.length / 4, 0);
  const nearness = dot(space.embed(terms.join("，")), candidate.vector);
  return inside + (nearness >= 0.45 ? nearness : 0);
}
