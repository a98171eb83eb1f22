import { projectOnAxes } from "../vector/principal-axes.ts";
import { dot, meanVector, unit } from "../vector/vector-space.ts";
import { continuePartition, type ContinuedPartition } from "./continue-partition.ts";
import { choosePartition } from "./partition.ts";
import { measureStability } from "./stability.ts";

/** 议题 found among the points of one theme. */
export interface Clustering {
  /** Largest first; points without known words last, in a cluster of their own. */
  readonly clusters: readonly PointCluster[];
  /**
   * Simplified silhouette in [−1, 1]: how much nearer points lie to their own center than to the next.
   * Null for one cluster, and where earlier clusters were carried on.
   */
  readonly silhouette: number | null;
}

export interface PointCluster {
  /** Indexes into the input, most central first. */
  readonly members: readonly number[];
  /** How much of it is found again when a fifth of the points is left out, in [0, 1]; null where there was nothing to cut. */
  readonly stability: number | null;
  /** The earlier cluster it carries on; null for a new one. */
  readonly earlier: number | null;
}

export interface ClusterOptions {
  /** Decides which points are left out in measuring stability; the clusters themselves depend on nothing but the points. */
  readonly seed: number;
  /** Clusters have this many members on average or up to twice as many, none below a third. Smaller: finer 议题. */
  readonly typicalSize: number;
}

/** 议题 of a small session are small: 3 proposals among 100, 8 among 1,000, 12 from 2,300 on. */
export function typicalClusterSize(proposalCount: number): number {
  return Math.max(3, Math.min(12, Math.round(Math.sqrt(proposalCount) / 4)));
}

/** The theme's own main axes: what tells its matters apart. 12 to 48 hardly differ; all of them cost time and stability. */
const axes = 24;

/**
 * 议题 among unit vectors, on their main axes. Points should come in an order of their own (by id).
 * `earlier`: by point, the cluster of an earlier run it was in, or null.
 */
export function clusterPoints(
  points: readonly Float32Array[],
  earlier: readonly (number | null)[],
  options: ClusterOptions,
): Clustering {
  const isKnown = points.map((point) => point.some((value) => value !== 0));
  const known = [...points.keys()].filter((i) => isKnown[i]);
  const silent = [...points.keys()].filter((i) => !isKnown[i]);
  const projected = projectOnMainAxes(known.map((i) => points[i]!));
  const partition = partitionPoints(
    projected,
    known.map((i) => earlier[i]!),
    options.typicalSize,
  );
  const stability = measureStability(projected, partition, options);
  const clusters = partition.groups
    .map((group, g) => ({
      members: byCentrality(
        group.map((i) => known[i]!),
        points,
      ),
      stability: stability?.[g] ?? null,
      earlier: partition.earlier[g]!,
    }))
    .sort((a, b) => b.members.length - a.members.length || a.members[0]! - b.members[0]!);
  return {
    clusters:
      silent.length > 0
        ? [...clusters, { members: silent, stability: null, earlier: findHeir(silent, earlier, partition.earlier) }]
        : clusters,
    silhouette: partition.silhouette,
  };
}

/** The earlier cluster of the first member that had one, unless another carries it on. */
function findHeir(
  members: readonly number[],
  earlier: readonly (number | null)[],
  taken: readonly (number | null)[],
): number | null {
  return members.map((i) => earlier[i]!).find((cluster) => cluster !== null && !taken.includes(cluster)) ?? null;
}

function projectOnMainAxes(points: readonly Float32Array[]): readonly Float32Array[] {
  return points.length < 3 ? points : projectOnAxes(points, axes).map((point) => unit(Float32Array.from(point)));
}

function partitionPoints(
  points: readonly Float32Array[],
  earlier: readonly (number | null)[],
  typicalSize: number,
): ContinuedPartition {
  if (earlier.some((cluster) => cluster !== null)) return continuePartition(points, earlier, typicalSize);
  const partition = choosePartition(points, typicalSize);
  return { ...partition, earlier: partition.groups.map(() => null) };
}

/** Most central first. */
function byCentrality(group: readonly number[], points: readonly Float32Array[]): readonly number[] {
  const center = unit(meanVector(group.map((i) => points[i]!)));
  const nearness = new Map(group.map((i) => [i, dot(points[i]!, center)]));
  return [...group].sort((a, b) => nearness.get(b)! - nearness.get(a)! || a - b);
}
