import { sheetNames } from "../../../reports/catalog/wording.js";
import { listTakers } from "./coverage-takers.js";
import { orderProposals, themeOf } from "./proposal-order.js";
/** Rows are those of the sheets' plans, in the same order. */
export function findPlaces(model, index) {
    const { results, themeRows } = model;
    const proposals = orderProposals(model, index);
    const scopeOf = ({ history }) => (history ? "history" : "session");
    const clusters = themeRows.flatMap((row) => row.clusters.map((cluster) => ({ cluster, theme: row.theme })));
    const takers = results.coverage.flatMap((row, point) => listTakers(row, index).map(({ year }) => ({ point, year })));
    const at = {
        proposal: blocks(sheetNames.proposals, proposals, ({ id }) => id),
        proposalTheme: blocks(sheetNames.proposals, proposals, (each) => key(scopeOf(each), themeOf(each.id, index))),
        proposalCluster: blocks(sheetNames.proposals, proposals, (each) => key(scopeOf(each), index.cluster(each.id)?.id ?? null)),
        theme: blocks(sheetNames.themes, themeRows, ({ theme }) => key(theme)),
        cluster: blocks(sheetNames.clusters, clusters, ({ cluster }) => cluster),
        clusterTheme: blocks(sheetNames.clusters, clusters, ({ theme }) => key(theme)),
        group: blocks(sheetNames.groups, results.groups.flatMap(({ id, members }) => members.map(() => id)), (id) => id),
        ask: blocks(sheetNames.groupAsks, results.groups.flatMap(({ id, asks }) => asks.map(() => id)), (id) => id),
        topic: blocks(sheetNames.topics, index.topics, ({ topic }) => topic.id),
        topicTheme: blocks(sheetNames.topics, index.topics, ({ topic }) => key(topic.theme)),
        evidence: blocks(sheetNames.evidence, index.topics.flatMap(({ topic }) => topic.evidence.map(() => topic.id)), (id) => id),
        taker: blocks(sheetNames.takers, takers, ({ point }) => String(point)),
        takerYear: blocks(sheetNames.takers, takers, ({ point, year }) => key(String(point), String(year))),
    };
    return {
        proposal: (id) => at.proposal.get(id),
        proposalsOfTheme: (theme, scope) => at.proposalTheme.get(key(scope, theme)),
        proposalsOfCluster: (cluster, scope) => at.proposalCluster.get(key(scope, cluster)),
        theme: (id) => at.theme.get(key(id)),
        cluster: (id) => at.cluster.get(id),
        clustersOfTheme: (theme) => at.clusterTheme.get(key(theme)),
        group: (id) => at.group.get(id),
        asksOfGroup: (id) => at.ask.get(id),
        topic: (id) => at.topic.get(id),
        topicsOfTheme: (theme) => at.topicTheme.get(key(theme)),
        evidenceOfTopic: (id) => at.evidence.get(id),
        point: (place) => (place < results.coverage.length ? { sheet: sheetNames.coverage, row: place + 2 } : undefined),
        takersOfPoint: (place, year) => year === undefined ? at.taker.get(String(place)) : at.takerYear.get(key(String(place), String(year))),
    };
}
/** The rows of each key: a sheet's list keeps those of one key together, else only the first of them counts. */
function blocks(sheet, rows, keyOf) {
    const places = new Map();
    for (const [index, value] of rows.entries()) {
        const known = places.get(keyOf(value));
        const row = index + 2;
        if (known === undefined)
            places.set(keyOf(value), { sheet, row, last: row });
        else if (known.last === row - 1)
            known.last = row;
    }
    return places;
}
/** One string of several parts; no part holds a line feed, and none is empty but for null. */
function key(...parts) {
    return parts.map((part) => part ?? "").join("\n");
}
/** A value that leads somewhere, or plain where there is nowhere to lead. */
export function linkTo(place, text) {
    return place === undefined ? { text } : { text, link: place };
}
/** A count that leads to what it counts; zero leads nowhere. */
export function linkCount(place, count) {
    return linkTo(count === 0 ? undefined : place, count);
}
