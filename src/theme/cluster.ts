import { kmeans } from "ml-kmeans";
import { dot, meanVector, unit } from "../vector/vector-space.ts";

/** Members of one cluster as indexes into the input, most central first. */
export interface PointCluster {
  readonly members: readonly number[];
}

/** 议题 of a small session are small: 3 proposals among 100, 8 among 1,000, 12 from 2,300 on. */
export function typicalClusterSize(proposalCount: number): number {
  return Math.max(3, Math.min(12, Math.round(Math.sqrt(proposalCount) / 4)));
}

export interface ClusterOptions {
  readonly seed: number;
  /** Clusters are sought of about this many members, half more or less, none below a third. Smaller: finer 议题. */
  readonly typicalSize: number;
}

/** Fits beyond this many points are made on a seeded sample; the rest are assigned to the nearest center. */
const maxFitted = 4000;
const restarts = 2;
/** Numbers of clusters tried, evenly spread over the range: neighbors in k hardly differ. */
const candidates = 4;

/**
 * 议题 among unit vectors by k-means; k by the simplified silhouette (Hruschka, de Castro & Campello 2004) among the sizes wanted.
 * Fewer than two typical clusters' worth of points make one cluster. Zero vectors come last, in a cluster of their own.
 * Points should come in an order of their own (by id). Largest cluster first.
 */
export function clusterPoints(points: readonly Float32Array[], options: ClusterOptions): readonly PointCluster[] {
  const known = [...points.keys()].filter((i) => points[i]!.some((value) => value !== 0));
  const silent = [...points.keys()].filter((i) => !known.includes(i));
  const groups =
    known.length === 0
      ? []
      : chooseClustering(
          known.map((i) => points[i]!),
          options,
        ).map((group) => group.map((i) => known[i]!));
  return [...groups, ...(silent.length > 0 ? [silent] : [])]
    .map((group) => ({ members: byCentrality(group, points) }))
    .sort((a, b) => b.members.length - a.members.length || a.members[0]! - b.members[0]!);
}

function chooseClustering(points: readonly Float32Array[], options: ClusterOptions): readonly (readonly number[])[] {
  const distinct = new Set(points.map((point) => point.join())).size;
  const most = Math.min(Math.floor((points.length * 1.5) / options.typicalSize), distinct - 1, 40);
  const least = Math.max(2, Math.ceil(points.length / (1.5 * options.typicalSize)));
  let best: { groups: readonly (readonly number[])[]; silhouette: number } = {
    groups: [[...points.keys()]],
    silhouette: -Infinity,
  };
  if (points.length < 2 * options.typicalSize) return best.groups;
  const fitted =
    points.length <= maxFitted ? points : points.filter((_, i) => (i * maxFitted) % points.length < maxFitted);
  const rows = fitted.map((point) => [...point]);
  const stride = Math.max(1, Math.ceil((most - least + 1) / candidates));
  for (let k = least; k <= most; k += stride) {
    for (let restart = 0; restart < restarts; restart++) {
      const { centroids } = kmeans(rows, k, {
        seed: options.seed + restart,
        initialization: "kmeans++",
        maxIterations: 30,
      });
      const clustering = dissolveSmall(
        points,
        centroids.map((centroid) => unit(Float32Array.from(centroid))),
        Math.max(2, Math.ceil(options.typicalSize / 3)),
      );
      if (clustering.silhouette > best.silhouette) best = clustering;
    }
  }
  return best.groups;
}

/** A cluster of one or two is no 议题: its members join the nearest that is large enough, the smallest cluster first. */
function dissolveSmall(points: readonly Float32Array[], centers: readonly Float32Array[], minSize: number) {
  let kept = centers;
  for (;;) {
    const clustering = assignToCenters(points, kept);
    const sizes = clustering.groups.map((group) => group.length);
    const smallest = sizes.indexOf(Math.min(...sizes));
    if (sizes[smallest]! >= minSize || kept.length === 1) {
      return { ...clustering, groups: clustering.groups.filter((group) => group.length > 0) };
    }
    kept = kept.filter((_, center) => center !== smallest);
  }
}

function assignToCenters(points: readonly Float32Array[], centers: readonly Float32Array[]) {
  const groups: number[][] = centers.map(() => []);
  let silhouette = 0;
  points.forEach((point, i) => {
    let first = { center: 0, distance: Infinity };
    let second = Infinity;
    centers.forEach((center, c) => {
      const distance = 1 - dot(point, center);
      if (distance < first.distance) {
        second = first.distance;
        first = { center: c, distance };
      } else second = Math.min(second, distance);
    });
    groups[first.center]!.push(i);
    silhouette += second > 0 ? (second - first.distance) / second : 0;
  });
  return { groups, silhouette: silhouette / points.length };
}

function byCentrality(group: readonly number[], points: readonly Float32Array[]): readonly number[] {
  const center = unit(meanVector(group.map((i) => points[i]!)));
  const nearness = new Map(group.map((i) => [i, dot(points[i]!, center)]));
  return [...group].sort((a, b) => nearness.get(b)! - nearness.get(a)! || a - b);
}
