import { dot, meanVector } from "./text-space.js";
/**
 * Groups items one after another: each joins the nearest cluster that shares a term with it, or opens its own. Work grows with items ×
 * candidates, never with pairs. The order of `items` matters, so callers sort them by what should lead.
 */
export function clusterByLeaders(items, options) {
    const members = [];
    const sums = [];
    const centers = [];
    const postings = new Map();
    for (const item of items) {
        const probes = item.terms.slice(0, options.probes);
        let best = -1;
        let bestSimilarity = options.threshold;
        const seen = new Set();
        for (const term of probes) {
            const clusters = postings.get(term);
            if (clusters === undefined || clusters.length > options.maxPostings)
                continue;
            for (const cluster of clusters) {
                if (seen.has(cluster))
                    continue;
                seen.add(cluster);
                const similarity = dot(centers[cluster], item.vector);
                if (similarity > bestSimilarity || (similarity === bestSimilarity && best >= 0 && cluster < best)) {
                    best = cluster;
                    bestSimilarity = similarity;
                }
            }
        }
        if (best < 0) {
            best = members.length;
            members.push([]);
            sums.push(new Float32Array(item.vector.length));
            centers.push(item.vector);
        }
        members[best].push(item);
        const sum = sums[best];
        for (let i = 0; i < sum.length; i++)
            sum[i] += item.vector[i];
        centers[best] = meanVector([sum]);
        for (const term of probes) {
            const clusters = postings.get(term);
            if (clusters === undefined)
                postings.set(term, [best]);
            else if (!clusters.includes(best))
                clusters.push(best);
        }
    }
    return members;
}
