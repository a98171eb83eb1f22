import { dot, unit } from "../vector/vector-space.js";
const maxPasses = 40;
/**
 * Spherical k-means (Dhillon & Modha 2001) from the given centers on: k-means on the unit sphere, where nearness is the cosine.
 * `points` and `centers` are unit vectors. Ends in a local optimum: good centers to start from matter (`ward.ts`).
 * Cost: points × centers × dimensions × passes (some five).
 */
export function clusterOnSphere(points, start) {
    let centers = start;
    let labels = labelNearest(points, centers);
    for (let pass = 0; pass < maxPasses; pass++) {
        centers = centersOf(points, labels, centers);
        const next = labelNearest(points, centers);
        const settled = next.every((label, i) => label === labels[i]);
        labels = next;
        if (settled)
            break;
    }
    return { centers, labels };
}
function labelNearest(points, centers) {
    return Uint32Array.from(points, (point) => {
        let best = 0;
        let nearness = -Infinity;
        for (let c = 0; c < centers.length; c++) {
            const value = dot(point, centers[c]);
            if (value > nearness) {
                nearness = value;
                best = c;
            }
        }
        return best;
    });
}
/** A center that lost all its points stays where it was. */
function centersOf(points, labels, previous) {
    const sums = previous.map((center) => new Float32Array(center.length));
    const counts = new Uint32Array(previous.length);
    points.forEach((point, i) => {
        const sum = sums[labels[i]];
        counts[labels[i]]++;
        for (let d = 0; d < sum.length; d++)
            sum[d] += point[d];
    });
    return sums.map((sum, c) => (counts[c] > 0 ? unit(sum) : previous[c]));
}
