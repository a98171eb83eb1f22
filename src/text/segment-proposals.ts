import type { Computation } from "../base/progress.ts";
import { byKeys } from "../base/order.ts";
import type { Proposal } from "../proposal/proposal.ts";
import { findAsks } from "./ask/ask.ts";
import { findParts } from "./ask/part.ts";
import { segmentText, TermCollector } from "./segment.ts";
import type { SegmentedProposal, TermTable } from "./segmented.ts";
import type { Segmenter } from "./segmenter.ts";

export interface SegmentedArchive {
  readonly terms: TermTable;
  /** Ordered by id, whatever the order of the input: everything computed from here on is the same for shuffled rows. */
  readonly proposals: readonly SegmentedProposal[];
}

/** 分词、分部分、分条. `synonyms`: word → the standard word it is counted as. `collector`: of an archive these join. */
export function* segmentProposals(
  proposals: readonly Proposal[],
  segmenter: Segmenter,
  synonyms: ReadonlyMap<string, string>,
  collector = new TermCollector(synonyms),
): Computation<SegmentedArchive> {
  const segmented: SegmentedProposal[] = [];
  const ordered = [...proposals].sort(byKeys(({ id }) => id));
  for (const { id, subject, body } of ordered) {
    const parts = findParts(body);
    segmented.push({
      id,
      subject: segmentText(subject, segmenter, collector),
      body: segmentText(body, segmenter, collector),
      parts,
      asks: findAsks(body, parts),
    });
    if (segmented.length % 50 === 0) yield { done: segmented.length, total: ordered.length };
  }
  return { terms: collector.terms, proposals: segmented };
}

/** All words of a proposal, subject first. */
export function allWords({ subject, body }: SegmentedProposal): Uint32Array {
  const words = new Uint32Array(subject.words.length + body.words.length);
  words.set(subject.words);
  words.set(body.words, subject.words.length);
  return words;
}
