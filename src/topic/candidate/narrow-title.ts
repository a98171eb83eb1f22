import { matterVector, specificWords } from "../match/concreteness.ts";
import type { FitMeasure } from "../match/fit.ts";
import type { ProposalIndex } from "../match/proposal-index.ts";
import type { TextSpace } from "../match/text-space.ts";
import { findWriters } from "../match/writers.ts";
import type { Angle } from "../write/angles.ts";
import type { RankedCandidate } from "./rank.ts";

/**
 * A title promises no more than its angles keep: where they speak of one of the two things it names (渣土运输和消纳场所), the topic is that one, and
 * who wrote on it is looked up anew. Null where they speak of neither.
 */
export function narrowTitle(
  candidate: RankedCandidate,
  angles: readonly Angle[],
  { index, fits, space }: { readonly index: ProposalIndex; readonly fits: FitMeasure; readonly space: TextSpace },
): RankedCandidate | null {
  const parts = candidate.civic?.parts ?? [];
  const kept = parts.filter(({ pattern }) => angles.some(({ text }) => pattern.test(text)));
  if (kept.length === parts.length) return candidate;
  const [only] = kept;
  if (only === undefined) return null;
  const core = only.title;
  const vector = matterVector(core, space);
  const writers = findWriters(core, vector, index, fits, space);
  const neighbors = [...new Set([...writers.on, ...writers.near, ...candidate.neighbors])];
  return { ...candidate, core, vector, words: new Set(specificWords(core, space)), takers: writers.on, neighbors };
}
