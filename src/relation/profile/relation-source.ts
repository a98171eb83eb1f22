import type { Proposal } from "../../proposal/proposal.ts";
import type { SegmentedProposal } from "../../text/segmented.ts";

/** A proposal with its words: what the search for relations takes in. `proposal.id` equals `segmented.id`. */
export interface RelationSource {
  readonly proposal: Proposal;
  readonly segmented: SegmentedProposal;
}
