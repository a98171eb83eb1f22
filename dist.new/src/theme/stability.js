import { seededRandom } from "../base/random.js";
import { preparePartitions } from "./partition.js";
const trials = 5;
const keptInTrial = 0.8;
/**
 * How much of each group is found again when a fifth of the points is left out, in [0, 1]: mean over {@link trials} of the Jaccard
 * index with the likest group found then (Hennig 2007: from .75 stable, below .5 one way among others of cutting what has no seams).
 * `seed` decides which points are left out. Null for one group: there was nothing to cut.
 */
export function measureStability(points, { groups }, { seed, typicalSize }) {
    if (groups.length < 2)
        return null;
    const sums = groups.map(() => 0);
    const random = seededRandom(seed);
    for (let trial = 0; trial < trials; trial++) {
        const kept = [...points.keys()].filter(() => random() < keptInTrial);
        if (kept.length === 0)
            continue;
        const partitionInto = preparePartitions(kept.map((i) => points[i]), typicalSize);
        const found = partitionInto(groups.length).groups.map((group) => new Set(group.map((at) => kept[at])));
        const isKept = new Set(kept);
        groups.forEach((group, g) => {
            const own = group.filter((i) => isKept.has(i));
            sums[g] += Math.max(0, ...found.map((other) => jaccard(own, other)));
        });
    }
    return sums.map((sum) => sum / trials);
}
function jaccard(own, other) {
    const both = own.filter((i) => other.has(i)).length;
    const either = own.length + other.size - both;
    return either === 0 ? 0 : both / either;
}
