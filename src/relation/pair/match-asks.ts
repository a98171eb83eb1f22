import { sparseDot } from "../../vector/sparse-vector.ts";
import type { RelationProfile } from "../profile/profile.ts";

/** Two asks that answer each other, by index. */
export interface AskMatch {
  readonly a: number;
  readonly b: number;
  /** How alike they are for texts such as these, in [0, 1]; 1 long before they are the same. */
  readonly similarity: number;
  /** The same for readers: 1 means the same words only. */
  readonly likeness: number;
}

/**
 * How much of the texts' coherence is taken out of a likeness. 0: short texts, which repeat nothing, would never reach long ones; 1:
 * chance words count too much. Between .5 and .75 the labeled pairs are told apart equally well, and .75 carries best to short texts.
 */
const correction = 0.75;

/** What a cosine of the two proposals' asks is divided by. */
function scaleOf(a: RelationProfile, b: RelationProfile): number {
  return (a.coherence * b.coherence) ** (correction / 2);
}

/** Asks paired one to one, best first (greedy: on labeled pairs as good as the optimal assignment); as many pairs as the shorter list has asks. */
export function matchAsks(a: RelationProfile, b: RelationProfile): readonly AskMatch[] {
  const scale = scaleOf(a, b);
  const all: AskMatch[] = [];
  for (let i = 0; i < a.asks.length; i++) {
    for (let j = 0; j < b.asks.length; j++) {
      const cosine = sparseDot(a.asks[i]!.vector, b.asks[j]!.vector);
      const scaled = cosine / scale;
      all.push({ a: i, b: j, similarity: Math.min(1, scaled), likeness: Math.max(cosine, Math.tanh(scaled)) });
    }
  }
  // Ties go to the pair that stands alike in both lists, so that the order does not depend on which of the two is called a.
  all.sort(
    (x, y) =>
      y.similarity - x.similarity || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - (y.a + y.b) || x.a - y.a,
  );
  const usedA = new Uint8Array(a.asks.length);
  const usedB = new Uint8Array(b.asks.length);
  return all.filter((match) => {
    if (usedA[match.a] === 1 || usedB[match.b] === 1) return false;
    usedA[match.a] = usedB[match.b] = 1;
    return true;
  });
}

/** Where one of the two asks for nothing by itself, the texts have to stand in: on average asks share half as much as they do. */
const withoutAsks = 0.5;

/**
 * How far the asks correspond: the mean square of the likeness of the paired, weighted by their lengths. In [0, 1]. Squared, for two
 * asks that are nearly the same say more than four that are vaguely alike: with the plain mean, average precision of joint handling
 * over pairs that look alike is .65 instead of .67, and relatedness has F1 .95 instead of .96.
 */
export function compareAsks(a: RelationProfile, b: RelationProfile): number {
  if (a.asks.length === 0 || b.asks.length === 0)
    return Math.min(1, (withoutAsks * sparseDot(a.text, b.text)) / scaleOf(a, b)) ** 2;
  let sum = 0;
  let total = 0;
  for (const match of matchAsks(a, b)) {
    const weight = Math.sqrt(a.asks[match.a]!.length * b.asks[match.b]!.length);
    sum += weight * match.similarity ** 2;
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}
