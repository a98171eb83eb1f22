import { seededRandom } from "../../src/base/random.ts";
import { clusterOnSphere } from "../../src/theme/spherical-k-means.ts";
import { cutIntoGroups, mergeByWard } from "../../src/theme/ward.ts";
import { meanVector, unit } from "../../src/vector/vector-space.ts";
import { measureV } from "./v-measure.ts";

/** As many as the committee has categories. */
const clusterCount = 14;
const randomStarts = 20;

/** V-measure of spherical k-means against categories. */
export interface ClusterFigures {
  /** Started from Ward's groups, as the program starts its own. One draw: a few hundredths either way are chance. */
  readonly ward: number;
  /** Mean over {@link randomStarts} starts from points drawn at random: steadier, and lower, for none is a good start. */
  readonly random: number;
}

/** `categories`: by point, null where there is none. All points are clustered, those with a category are counted. */
export function measureClusters(
  points: readonly Float32Array[],
  categories: readonly (number | null)[],
): ClusterFigures {
  const labeled = [...categories.keys()].filter((i) => categories[i] !== null);
  const agreement = (start: readonly Float32Array[]) => {
    const { labels } = clusterOnSphere(points, start);
    return measureV(
      labeled.map((i) => categories[i]!),
      labeled.map((i) => labels[i]!),
    ).v;
  };
  const groups = cutIntoGroups(mergeByWard(points), clusterCount);
  const drawn = Array.from({ length: randomStarts }, (_, trial) => agreement(drawPoints(points, trial + 1)));
  return {
    ward: agreement(groups.map((group) => unit(meanVector(group.map((i) => points[i]!))))),
    random: drawn.reduce((sum, value) => sum + value, 0) / randomStarts,
  };
}

/** Different points with known words. */
function drawPoints(points: readonly Float32Array[], seed: number): readonly Float32Array[] {
  const random = seededRandom(seed);
  const left = points.filter((point) => point.some((value) => value !== 0));
  return Array.from({ length: clusterCount }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
}
