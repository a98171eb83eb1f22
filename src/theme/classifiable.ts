import { allWords, type SegmentedArchive } from "../text/segment-proposals.ts";
import { toSparseVector, type SparseVector } from "../vector/sparse-vector.ts";
import { centerVectors, embedWords, type VectorSpace } from "../vector/vector-space.ts";
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

/**
 * `given`: by proposal, in the order of the archive. Whole texts and subjects are centered each on their own mean.
 * Subjects are taken without their shell (关于进一步加强……的建议): worth .01–.02 of accuracy where there is nothing but subjects.
 */
export function buildClassifiables(
  archive: SegmentedArchive,
  space: VectorSpace,
  given: readonly (number | null)[],
  shellWords: ReadonlySet<string>,
): readonly Classifiable[] {
  const isShell = Uint8Array.from(archive.terms, (term) => (shellWords.has(term) ? 1 : 0));
  const subjects = archive.proposals.map(({ subject }) => subject.words.filter((word) => isShell[word] === 0));
  const texts = archive.proposals.map((proposal, i) =>
    proposal.body.words.length > 0 ? allWords(proposal) : subjects[i]!,
  );
  const fullPoints = centerVectors(texts.map((words) => embedWords(space, words))).vectors;
  const subjectPoints = centerVectors(subjects.map((words) => embedWords(space, words))).vectors;
  return archive.proposals.map(({ id }, i) => ({
    id,
    views: [
      { point: fullPoints[i]!, words: texts[i]! },
      { point: subjectPoints[i]!, words: subjects[i]! },
    ],
    sparse: toSparseVector(space, texts[i]!),
    given: given[i]!,
  }));
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
