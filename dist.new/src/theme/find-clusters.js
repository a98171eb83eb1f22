import { issue } from "../base/issue.js";
import { unit } from "../vector/vector-space.js";
import { clusterPoints, typicalClusterSize } from "./cluster.js";
import { labelClusters } from "./label.js";
/** 议题 inside each theme: found, or carried on from an earlier run, then named. Themes in the order given, largest 议题 first. */
export function findClusters(input) {
    const { groups, items, sources, earlier } = input;
    // A subject names the matter, the text tells it: half of each keeps most similar proposals together.
    const points = items.map(({ views: [full, subject] }) => unit(full.point.map((value, k) => value + subject.point[k])));
    const typicalSize = typicalClusterSize(items.length);
    const earlierOf = new Map(earlier.flatMap((cluster, c) => cluster.members.map((id) => [id, c])));
    const found = groups.map(({ theme, members }) => {
        const carried = members.map((i) => {
            const cluster = earlierOf.get(items[i].id);
            return cluster !== undefined && earlier[cluster].theme === theme ? cluster : null;
        });
        const clustering = clusterPoints(members.map((i) => points[i]), carried, { seed: input.seed, typicalSize });
        const clusters = clustering.clusters.map((cluster) => ({
            ...cluster,
            members: cluster.members.map((at) => members[at]),
        }));
        return { theme, silhouette: clustering.silhouette, clusters };
    });
    const flat = found.flatMap(({ theme, clusters }) => clusters.map((cluster) => ({ theme, ...cluster })));
    const labels = labelClusters(flat.map((cluster) => ({
        members: cluster.members,
        theme: cluster.theme,
        former: cluster.earlier === null ? null : earlier[cluster.earlier].label,
    })), labelSourcesOf(input), input.space.vocabulary, input.classes);
    const nextId = numberClusters(earlier);
    const enough = enoughForChange(sources);
    const clusters = flat.map(({ theme, members, stability, earlier: carried }, i) => {
        const current = members.filter((index) => !sources[index].history).length;
        const before = members.length - current;
        return {
            id: carried === null ? nextId(theme) : earlier[carried].id,
            theme,
            ...labels[i],
            members: members.map((index) => items[index].id),
            current,
            earlier: before,
            change: enough ? changeOf(current, before) : null,
            stability: stability === null ? null : round(stability),
        };
    });
    const carried = new Set(clusters.map(({ id }) => id));
    const ended = earlier.filter(({ id }) => !carried.has(id));
    return {
        clusters,
        clusterings: found
            .filter((clustering) => clustering.clusters.length > 0)
            .map(({ theme, silhouette, clusters }) => ({
            theme,
            proposals: sum(clusters.map(({ members }) => members.length)),
            clusters: clusters.length,
            silhouette: silhouette === null ? null : round(silhouette),
            stability: meanStability(clusters),
        })),
        ended: ended.map((cluster) => ({ ...cluster, members: [] })),
        issues: explainLost(earlier, ended),
    };
}
/** Earlier 议题 none of whose proposals is filed under their theme now; told in the run in which they end. */
function explainLost(earlier, ended) {
    const lost = ended.filter(({ members }) => members.length > 0);
    if (lost.length === 0)
        return [];
    const live = earlier.filter(({ members }) => members.length > 0);
    return [
        issue({
            rule: "previous-lost",
            severity: "note",
            message: `上次的 ${live.length} 个议题中有 ${lost.length} 个这次没有原来的提案，没有沿用，编号不再使用。` +
                "要沿用它们，请用 --history 给出上次的提案，并用同一份主题体系。",
            actual: lost.map(({ id }) => id).join("、"),
        }),
    ];
}
function labelSourcesOf({ items, sources, archive }) {
    return items.map((item, i) => ({
        subject: sources[i].subject,
        subjectWords: archive.proposals[i].subject,
        allWords: new Set([...archive.proposals[i].subject.words, ...item.views[0].words]),
    }));
}
/** Numbers go on behind the highest an earlier run gave, so that no 议题 takes the id of one that is gone. */
function numberClusters(earlier) {
    const last = new Map();
    for (const { id } of earlier) {
        const [, name, number] = /^(.*)\/(\d+)$/u.exec(id) ?? [];
        if (name !== undefined)
            last.set(name, Math.max(last.get(name) ?? 0, Number(number)));
    }
    return (theme) => {
        const name = theme ?? "none";
        last.set(name, (last.get(name) ?? 0) + 1);
        return `${name}/${last.get(name)}`;
    };
}
/** Fewer proposals on either side, and an absence is chance. */
const minProposalsForChange = 30;
const minMembersForChange = 3;
function enoughForChange(sources) {
    const before = sources.filter(({ history }) => history).length;
    return Math.min(before, sources.length - before) >= minProposalsForChange;
}
function changeOf(current, before) {
    if (before === 0 && current >= minMembersForChange)
        return "new";
    return current === 0 && before >= minMembersForChange ? "gone" : null;
}
function meanStability(clusters) {
    const measured = clusters.filter(({ stability }) => stability !== null);
    const members = sum(measured.map((cluster) => cluster.members.length));
    return members === 0
        ? null
        : round(sum(measured.map((cluster) => cluster.stability * cluster.members.length)) / members);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** Two decimals: more would promise what is not known. */
function round(value) {
    return Math.round(value * 100) / 100;
}
