import { dot, type TextSpace } from "./text-space.ts";
import { unitWeights, unitsOf } from "./word-unit.ts";

/** Things with words and a vector, found by the words. */
export interface NearbyIndex<T> {
  readonly items: readonly { readonly item: T; readonly id: string; readonly vector: Float32Array }[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

export function indexNearby<T>(
  items: readonly T[],
  describe: (item: T) => { id: string; vector: Float32Array; words: readonly string[] },
): NearbyIndex<T> {
  const postings = new Map<string, number[]>();
  const entries = items.map((item, i) => {
    const { id, vector, words } = describe(item);
    for (const unit of new Set([...words].flatMap(unitsOf))) {
      const list = postings.get(unit);
      if (list === undefined) postings.set(unit, [i]);
      else list.push(i);
    }
    return { item, id, vector };
  });
  return { items: entries, postings };
}

export interface Nearby<T> {
  readonly item: T;
  /** In [0, 1]: half the cosine, half the share of the wanted words (by weight) that the item holds. */
  readonly similarity: number;
}

/**
 * Items near a matter, best first. Words and vectors must agree: words alone take 土地 in one complaint for 土地 in another, vectors alone
 * take neighbors (养老, 托育) for the same.
 */
export function findNearby<T>(
  wanted: { readonly words: ReadonlySet<string>; readonly vector: Float32Array },
  index: NearbyIndex<T>,
  space: TextSpace,
  minSimilarity: number,
): readonly Nearby<T>[] {
  const weights = unitWeights(wanted.words, space);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const shares = new Map<number, number>();
  for (const [unit, weight] of weights) {
    const share = weight / total;
    for (const at of index.postings.get(unit) ?? []) shares.set(at, (shares.get(at) ?? 0) + share);
  }
  const found: { item: T; id: string; similarity: number }[] = [];
  for (const [at, share] of shares) {
    // Even a perfect cosine could not bring it up.
    if ((1 + share) / 2 < minSimilarity || share < 0.25) continue;
    const { item, id, vector } = index.items[at]!;
    const similarity = (Math.max(0, dot(vector, wanted.vector)) + Math.min(1, share)) / 2;
    if (similarity >= minSimilarity) found.push({ item, id, similarity });
  }
  return found.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
}
