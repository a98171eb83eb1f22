import { seededRandom } from "../../src/base/random.js";
import { clusterOnSphere } from "../../src/theme/spherical-k-means.js";
import { cutIntoGroups, mergeByWard } from "../../src/theme/ward.js";
import { meanVector, unit } from "../../src/vector/vector-space.js";
import { measureV } from "./v-measure.js";
/** As many as the committee has categories. */
const clusterCount = 14;
const randomStarts = 20;
/** `categories`: by point, null where there is none. All points are clustered, those with a category are counted. */
export function measureClusters(points, categories) {
    const labeled = [...categories.keys()].filter((i) => categories[i] !== null);
    const agreement = (start) => {
        const { labels } = clusterOnSphere(points, start);
        return measureV(labeled.map((i) => categories[i]), labeled.map((i) => labels[i])).v;
    };
    const groups = cutIntoGroups(mergeByWard(points), clusterCount);
    const drawn = Array.from({ length: randomStarts }, (_, trial) => agreement(drawPoints(points, trial + 1)));
    return {
        ward: agreement(groups.map((group) => unit(meanVector(group.map((i) => points[i]))))),
        random: drawn.reduce((sum, value) => sum + value, 0) / randomStarts,
    };
}
/** Different points with known words. */
function drawPoints(points, seed) {
    const random = seededRandom(seed);
    const left = points.filter((point) => point.some((value) => value !== 0));
    return Array.from({ length: clusterCount }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}
