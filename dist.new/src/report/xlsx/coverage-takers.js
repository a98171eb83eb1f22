import { byKeys } from "../../base/order.js";
/** Proposals that take up a point, by year, the latest first; those of one year in the order of the results, nearest first. */
export function listTakers(row, index) {
    return row.proposals
        .map((id, place) => ({ proposal: index.proposal(id), place }))
        .sort(byKeys(({ proposal }) => proposal.year ?? 0, ({ place }) => -place))
        .map(({ proposal }) => proposal);
}
