import { oneLine } from "./safe-text.js";
export function indexCatalog(model) {
    const { results } = model;
    const proposals = new Map(results.proposals.map((proposal) => [proposal.id, proposal]));
    const assignments = new Map(results.assignments.map((assignment) => [assignment.proposal, assignment]));
    const asks = new Map(results.structure.map((structure) => [structure.id, structure.asks]));
    const clusters = new Map(results.clusters.flatMap((cluster) => cluster.members.map((id) => [id, cluster])));
    const groups = new Map(results.groups.flatMap((group) => group.members.map((id) => [id, group])));
    const themes = new Map(results.taxonomy.themes.map(({ id, name }) => [id, name]));
    const topics = new Map(results.topics.map((topic) => [topic.id, topic]));
    const papers = new Map(results.papers.map(({ file, title }) => [file, title]));
    return {
        proposal: (id) => known(proposals.get(id), "proposal", id),
        assignment: (id) => assignments.get(id) ?? null,
        asks: (id) => asks.get(id) ?? [],
        cluster: (id) => clusters.get(id) ?? null,
        group: (id) => groups.get(id) ?? null,
        themeName: (theme) => (theme === null ? "未归类" : known(themes.get(theme), "theme", theme)),
        topics: model.themeRows
            .flatMap((row) => row.topics)
            .map((id, index) => ({ number: index + 1, topic: known(topics.get(id), "topic", id) })),
        paperTitle: (file) => papers.get(file) ?? file,
    };
}
function known(value, what, id) {
    if (value === undefined)
        throw new Error(`unknown ${what}: ${id}`);
    return value;
}
/** `2025年第0107号`, or the id where year or number is missing. */
export function nameProposal({ id, year, number }) {
    if (year === null || number === null)
        return oneLine(id);
    return `${year}年第${bareNumber(oneLine(number), year)}号`;
}
/** `016` of `2026-016`, `第016号` or `016`: some registers repeat the year in the number. */
function bareNumber(number, year) {
    const bare = number.replace(/^第|号$/g, "");
    const rest = bare.replace(/^[〔[]/, "").startsWith(String(year))
        ? /^[〔[]?\d{4}[〕\]年—_/.-]+(.+)$/.exec(bare)?.[1]
        : undefined;
    return rest ?? bare;
}
/** `周砚秋等3人、市工商联`; empty where the source names nobody. */
export function nameProposers({ proposers }) {
    return proposers
        .map((proposer) => {
        const name = oneLine(proposer.name);
        return proposer.kind === "member" && proposer.count > 1 ? `${name}等${proposer.count}人` : name;
    })
        .join("、");
}
/** `市民政局（会办：市商务局、市财政局）`; empty where none is named. */
export function nameUnits({ units }) {
    const others = units.others.map(oneLine).join("、");
    if (units.lead === null)
        return others;
    return others === "" ? oneLine(units.lead) : `${oneLine(units.lead)}（会办：${others}）`;
}
/** `第9段`, `“提案”表第12行`; empty where only the file is known. */
export function namePlace({ sheet, row, paragraph }) {
    if (paragraph !== undefined)
        return `第${paragraph}段`;
    if (row === undefined)
        return "";
    return sheet === undefined ? `第${row}行` : `“${oneLine(sheet)}”表第${row}行`;
}
/** Where a piece of evidence stands, as a reader would look it up. */
export function citeEvidence(evidence, index) {
    switch (evidence.kind) {
        case "policy":
            return `《${oneLine(index.paperTitle(evidence.source.file))}》${namePlace(evidence.source)}`;
        case "clue":
            return `${oneLine(evidence.source.file)}${namePlace(evidence.source)}`;
        case "proposal": {
            const proposal = index.proposal(evidence.ref);
            return `${nameProposal(proposal)}《${oneLine(proposal.subject)}》`;
        }
    }
}
