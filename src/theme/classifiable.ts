import { allWords, type SegmentedArchive } from "../text/segment-proposals.ts";
import type { SegmentedProposal } from "../text/segmented.ts";
import { toSparseVector, type SparseVector } from "../vector/sparse-vector.ts";
import { centerVector, embedWords, meanVector, type VectorSpace } from "../vector/vector-space.ts";
import type { TextView } from "./guided.ts";
import type { Features } from "./ridge.ts";

/** A proposal as the classifier sees it. */
export interface Classifiable {
  readonly id: string;
  /** The whole text and the subject, in this order. */
  readonly views: readonly [full: TextView, subject: TextView];
  /** TF-IDF of subject and body together. */
  readonly sparse: SparseVector;
  /** Index of the theme the input itself gives, or null. */
  readonly given: number | null;
}

/** What all texts of a collection have in common, and what all subjects have: taken out of each. */
export interface CommonPoints {
  readonly full: Float32Array;
  readonly subject: Float32Array;
}

/**
 * `given`: by proposal, in the order of the archive. Whole texts and subjects are centered each on their own mean.
 * Subjects are taken without their shell (关于进一步加强……的建议): worth .01–.02 of accuracy where there is nothing but subjects.
 */
export function buildClassifiables(
  archive: SegmentedArchive,
  space: VectorSpace,
  given: readonly (number | null)[],
  shellWords: ReadonlySet<string>,
): { readonly items: readonly Classifiable[]; readonly common: CommonPoints } {
  const isShell = Uint8Array.from(archive.terms, (term) => (shellWords.has(term) ? 1 : 0));
  const read = archive.proposals.map((proposal) => readWords(proposal, (word) => isShell[word] === 1));
  const points = read.map(({ text, subject }) => ({
    full: embedWords(space, text),
    subject: embedWords(space, subject),
  }));
  const common = {
    full: meanVector(points.map(({ full }) => full)),
    subject: meanVector(points.map(({ subject }) => subject)),
  };
  const items = archive.proposals.map(({ id }, i) => ({
    ...toClassifiable(id, read[i]!, points[i]!, common, space),
    given: given[i]!,
  }));
  return { items, common };
}

/** One more proposal, as it would look among those that `common` was taken from. */
export function classifiableOf(
  proposal: SegmentedProposal,
  common: CommonPoints,
  space: VectorSpace,
  isShell: (word: number) => boolean,
): Classifiable {
  const read = readWords(proposal, isShell);
  const points = { full: embedWords(space, read.text), subject: embedWords(space, read.subject) };
  return { ...toClassifiable(proposal.id, read, points, common, space), given: null };
}

interface ReadWords {
  readonly text: Uint32Array;
  readonly subject: Uint32Array;
}

function readWords(proposal: SegmentedProposal, isShell: (word: number) => boolean): ReadWords {
  const subject = proposal.subject.words.filter((word) => !isShell(word));
  return { text: proposal.body.words.length > 0 ? allWords(proposal) : subject, subject };
}

function toClassifiable(
  id: string,
  { text, subject }: ReadWords,
  points: CommonPoints,
  common: CommonPoints,
  space: VectorSpace,
): Omit<Classifiable, "given"> {
  return {
    id,
    views: [
      { point: centerVector(points.full, common.full), words: text },
      { point: centerVector(points.subject, common.subject), words: subject },
    ],
    sparse: toSparseVector(space, text),
  };
}

/** False for a proposal known by its subject alone. */
export function hasBody({ views: [full, subject] }: Classifiable): boolean {
  return full.words !== subject.words;
}

/** Features of the learned classifier: both points side by side, then TF-IDF. */
export function featuresOf(item: Classifiable): Features {
  const [full, subject] = item.views;
  const dense = new Float32Array(full.point.length + subject.point.length);
  dense.set(full.point);
  dense.set(subject.point, full.point.length);
  return { dense, indices: item.sparse.indices, weights: item.sparse.weights };
}
