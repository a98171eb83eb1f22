import { projectOnAxes } from "../vector/principal-axes.js";
import { dot, meanVector, unit } from "../vector/vector-space.js";
import { continuePartition } from "./continue-partition.js";
import { choosePartition } from "./partition.js";
import { measureStability } from "./stability.js";
/** 议题 of a small session are small: 3 proposals among 100, 8 among 1,000, 12 from 2,300 on. */
export function typicalClusterSize(proposalCount) {
    return Math.max(3, Math.min(12, Math.round(Math.sqrt(proposalCount) / 4)));
}
/** The theme's own main axes: what tells its matters apart. 12 to 48 hardly differ; all of them cost time and stability. */
const axes = 24;
/**
 * 议题 among unit vectors, on their main axes. Points should come in an order of their own (by id).
 * `earlier`: by point, the cluster of an earlier run it was in, or null.
 */
export function clusterPoints(points, earlier, options) {
    const isKnown = points.map((point) => point.some((value) => value !== 0));
    const known = [...points.keys()].filter((i) => isKnown[i]);
    const silent = [...points.keys()].filter((i) => !isKnown[i]);
    const projected = projectOnMainAxes(known.map((i) => points[i]));
    const partition = partitionPoints(projected, known.map((i) => earlier[i]), options.typicalSize);
    const stability = measureStability(projected, partition, options);
    const clusters = partition.groups
        .map((group, g) => ({
        members: byCentrality(group.map((i) => known[i]), points),
        stability: stability?.[g] ?? null,
        earlier: partition.earlier[g],
    }))
        .sort((a, b) => b.members.length - a.members.length || a.members[0] - b.members[0]);
    return {
        clusters: silent.length > 0
            ? [...clusters, { members: silent, stability: null, earlier: findHeir(silent, earlier, partition.earlier) }]
            : clusters,
        silhouette: partition.silhouette,
    };
}
/** The earlier cluster of the first member that had one, unless another carries it on. */
function findHeir(members, earlier, taken) {
    return members.map((i) => earlier[i]).find((cluster) => cluster !== null && !taken.includes(cluster)) ?? null;
}
function projectOnMainAxes(points) {
    return points.length < 3 ? points : projectOnAxes(points, axes).map((point) => unit(Float32Array.from(point)));
}
function partitionPoints(points, earlier, typicalSize) {
    if (earlier.some((cluster) => cluster !== null))
        return continuePartition(points, earlier, typicalSize);
    const partition = choosePartition(points, typicalSize);
    return { ...partition, earlier: partition.groups.map(() => null) };
}
/** Most central first. */
function byCentrality(group, points) {
    const center = unit(meanVector(group.map((i) => points[i])));
    const nearness = new Map(group.map((i) => [i, dot(points[i], center)]));
    return [...group].sort((a, b) => nearness.get(b) - nearness.get(a) || a - b);
}
