/** `history`, `proposals`: how many there are. */
export function measureTopics(topics, history, proposals, rules) {
    const meetings = topics.map(({ scores }) => meetingsOf(scores, rules.met));
    const counts = meetings.map((found) => found.length).filter((count) => count > 0);
    const met = new Set(meetings.flat()).size;
    const near = new Set(topics.flatMap(({ scores }) => meetingsOf(scores, rules.near))).size;
    const isHeading = topics.map(({ earlier }) => earlier > Math.max(rules.leastInHistory, rules.broadestInHistory * history));
    const definite = new Set(meetings.filter((_, topic) => !isHeading[topic]).flat()).size;
    const limited = countLimited(meetings, rules.perTopic);
    const bound = Math.max(rules.perTopic, rules.broadShare * proposals);
    return {
        topics: topics.length,
        met,
        coverage: share(met, proposals),
        limited,
        limitedCoverage: share(limited, proposals),
        definite,
        definiteCoverage: share(definite, proposals),
        near,
        nearCoverage: share(near, proposals),
        hits: counts.length,
        hitRate: share(counts.length, topics.length),
        meanMet: mean(counts),
        medianMet: median(counts),
        broad: counts.filter((count) => count > bound).length,
        headings: isHeading.filter(Boolean).length,
        narrowness: mean(topics.map(({ narrowness }) => narrowness)),
    };
}
/** Proposals whose score is at least `least`, in order. */
export function meetingsOf(score, least) {
    return [...score.keys()].filter((proposal) => score[proposal] >= least);
}
/**
 * The most proposals that can be given to topics that meet them, `limit` to a topic at most: a maximum matching, found by augmenting paths.
 */
export function countLimited(meetings, limit) {
    const topicsOf = new Map();
    meetings.forEach((found, topic) => found.forEach((proposal) => topicsOf.set(proposal, [...(topicsOf.get(proposal) ?? []), topic])));
    const given = meetings.map(() => []);
    const place = (proposal, tried) => {
        for (const topic of topicsOf.get(proposal)) {
            if (tried.has(topic))
                continue;
            tried.add(topic);
            const held = given[topic];
            if (held.length < limit) {
                held.push(proposal);
                return true;
            }
            const at = held.findIndex((other) => place(other, tried));
            if (at >= 0) {
                held[at] = proposal;
                return true;
            }
        }
        return false;
    };
    return [...topicsOf.keys()].filter((proposal) => place(proposal, new Set())).length;
}
export function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    if (sorted.length === 0)
        return 0;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
function share(part, whole) {
    return whole === 0 ? 0 : part / whole;
}
