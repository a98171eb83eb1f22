import { otherTopics } from "../../../reports/catalog/wording.js";
export function buildPageStore(data) {
    const proposals = new Map(data.proposals.map((proposal) => [proposal.id, proposal]));
    const themes = new Map(data.themes.map(({ id, name }) => [id, name]));
    const clusters = new Map(data.clusters.map(({ id, label }) => [id, label]));
    const groups = new Map(data.groups.map((group) => [group.id, group]));
    const papers = new Map(data.papers.map((paper) => [paper.file, paper]));
    const clues = new Map(data.clues.map((clue) => [clue.id, clue]));
    const pairs = new Map();
    for (const pair of data.pairs) {
        for (const id of [pair.a, pair.b]) {
            const own = pairs.get(id) ?? [];
            own.push(pair);
            pairs.set(id, own);
        }
    }
    return {
        ...data,
        proposal: (id) => proposals.get(id),
        themeName: (id) => (id === null ? otherTopics : (themes.get(id) ?? (id === "none" ? "未归类" : id))),
        clusterLabel: (id) => clusters.get(id) ?? id,
        pair: (a, b) => pairs.get(a)?.find((pair) => pair.a === b || pair.b === b),
        pairsOf: (id) => pairs.get(id) ?? [],
        group: (id) => groups.get(id),
        paper: (file) => papers.get(file),
        clue: (id) => clues.get(id),
    };
}
