import { byKeys } from "../../base/order.ts";
import type { Proposal } from "../../proposal/proposal.ts";
import type { CoverageRow } from "../../topic/suggestion.ts";
import type { CatalogIndex } from "../catalog-index.ts";

/** Proposals that take up a point, by year, the latest first; those of one year in the order of the results, nearest first. */
export function listTakers(row: CoverageRow, index: CatalogIndex): readonly Proposal[] {
  return row.proposals
    .map((id, place) => ({ proposal: index.proposal(id), place }))
    .sort(
      byKeys(
        ({ proposal }) => proposal.year ?? 0,
        ({ place }) => -place,
      ),
    )
    .map(({ proposal }) => proposal);
}
