import type { ProposalIndex } from "./proposal-index.ts";
import { dot } from "./text-space.ts";

/** 切题程度: how near a matter lies to what this committee's members write about. */
export interface Fit {
  /** Mean cosine to the three nearest subjects, in [−1, 1]. */
  readonly level: number;
  /** Proposals whose subject lies as near as a proposal's nearest usually do, nearest first, at most {@link maxNearest}: owners in the index. */
  readonly nearest: readonly number[];
  /** How many earlier proposals lie so near. */
  readonly earlier: number;
}

export interface FitMeasure {
  readonly of: (vector: Float32Array) => Fit;
  /** All proposals whose subject lies no farther than the floor, nearest first. */
  readonly around: (vector: Float32Array) => readonly { readonly owner: number; readonly cosine: number }[];
  /** The level that nine of ten proposals reach among the others: below it lies what members do not write about, e.g. another level's business. */
  readonly floor: number;
  /** The level that half of them reach; above 0. */
  readonly usual: number;
}

const maxNearest = 12;
const neighbors = 3;
/** Fewer proposals than this do not tell what a committee writes about. */
const fewest = 30;
/** Taken for floor and usual level where there are fewer. */
const unknownFloor = 0.25;
const unknownUsual = 0.5;
/** Proposals that are measured among the others to know what is usual. */
const sampleSize = 300;
const quantiles = { floor: 0.1, usual: 0.5 };

/** Cost: subjects × dimensions for each matter asked about. */
export function measureFits(index: ProposalIndex): FitMeasure {
  const owners = index.proposals.map((_, owner) => owner);
  const cosinesTo = (vector: Float32Array): Float64Array =>
    Float64Array.from(owners, (owner) => dot(index.subjectVector(owner), vector));
  const aroundFrom = (floor: number) => (vector: Float32Array) => {
    const cosines = cosinesTo(vector);
    return owners
      .map((owner) => ({ owner, cosine: cosines[owner]! }))
      .filter(({ cosine }) => cosine >= floor)
      .sort((a, b) => b.cosine - a.cosine || a.owner - b.owner);
  };
  if (owners.length < fewest) {
    const of = () => ({ level: 1, nearest: [], earlier: 0 });
    return { of, around: aroundFrom(unknownFloor), floor: 0, usual: unknownUsual };
  }
  const stride = Math.max(1, Math.ceil(owners.length / sampleSize));
  const own = owners
    .filter((owner) => owner % stride === 0)
    .map((owner) => levelOf(cosinesTo(index.subjectVector(owner)).filter((_, other) => other !== owner)))
    .sort((a, b) => a - b);
  const quantile = (share: number): number => own[Math.floor(own.length * share)]!;
  const usual = Math.max(0.01, quantile(quantiles.usual));
  const floor = quantile(quantiles.floor);
  return {
    around: aroundFrom(floor),
    of: (vector) => {
      const cosines = cosinesTo(vector);
      const near = owners
        .filter((owner) => cosines[owner]! >= usual)
        .sort((a, b) => cosines[b]! - cosines[a]! || a - b);
      return {
        level: levelOf(cosines),
        nearest: near.slice(0, maxNearest),
        earlier: near.filter((owner) => index.proposals[owner]!.proposal.history).length,
      };
    },
    floor,
    usual,
  };
}

function levelOf(cosines: Float64Array): number {
  const best = new Float64Array(neighbors).fill(-1);
  for (let cosine of cosines) {
    for (let k = 0; k < neighbors; k++) if (cosine > best[k]!) [best[k], cosine] = [cosine, best[k]!];
  }
  return best.reduce((sum, cosine) => sum + cosine, 0) / neighbors;
}
