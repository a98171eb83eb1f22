import { byKeys } from "../../base/order.js";
/**
 * Proposals as 提案清单 lists them: this session's, then the earlier ones', each by theme and 议题, so that the rows behind
 * a number stand together; within these in input order.
 */
export function orderProposals(model, index) {
    const themes = new Map(model.themeRows.map(({ theme }, place) => [theme, place]));
    const clusters = new Map(model.themeRows.flatMap((row) => row.clusters).map((id, place) => [id, place]));
    const last = clusters.size;
    return model.results.proposals
        .map((proposal, place) => ({
        proposal,
        place,
        theme: themes.get(themeOf(proposal.id, index)) ?? themes.size,
        cluster: clusters.get(index.cluster(proposal.id)?.id ?? "") ?? last,
    }))
        .sort(byKeys(({ proposal }) => (proposal.history ? 0 : 1), ({ theme }) => -theme, ({ cluster }) => -cluster, ({ place }) => -place))
        .map(({ proposal }) => proposal);
}
/** Best theme; null for 未归类. */
export function themeOf(proposal, index) {
    return index.assignment(proposal)?.themes[0]?.theme ?? null;
}
