import { compareWording } from "../../../wording/compare-wording.ts";
import type { PagePair, PageProposal } from "../../page-data.ts";
import { alignProposals, alignWhole } from "./align-proposals.ts";
import type { AlignedRow } from "./align-proposals.ts";
import { countLetters } from "./joined-text.ts";
import { commonMarker } from "./mark-common.ts";
import { differenceMarker } from "./mark-differences.ts";
import type { FoundDifferences } from "./mark-differences.ts";
import { markRows } from "./mark-rows.ts";
import type { MarkedText } from "./mark-rows.ts";
import { findSharedMarks } from "./shared-marks.ts";
import type { Sides } from "./sides.ts";

/** Two proposals side by side, ready to be drawn. */
export interface ComparedProposals {
  /** Null where there is nothing to align by: the bodies are shown as they are. */
  readonly rows: readonly AlignedRow<MarkedText>[] | null;
  /** Null where what the two share is marked. Of near-copies, of which nearly all is shared: what they do not. */
  readonly differences: FoundDifferences | null;
}

/** Share of the longer body's letters from which two texts count as near-copies. Independent texts on one matter stay below .4. */
const nearCopy = 0.6;

export function compareProposals(proposals: Sides<PageProposal>, pair: PagePair | undefined): ComparedProposals {
  const { left, right } = proposals;
  const whole = !left.cut && !right.cut;
  if (whole && (pair?.relation === "duplicate" || shareInCommon(left.body, right.body) >= nearCopy)) {
    const marker = differenceMarker(findSharedMarks(proposals, pair));
    const aligned = isBuiltAlike(proposals, pair) ? alignProposals(proposals, pair) : null;
    return { rows: markRows(aligned ?? alignWhole(proposals), marker), differences: marker.found() };
  }
  const aligned = alignProposals(proposals, pair);
  const marker = commonMarker(findSharedMarks(proposals, pair));
  return { rows: aligned === null ? null : markRows(aligned, marker), differences: null };
}

/** Where one copy lost its headings, or nobody told which ask is which, the wrong pieces would be compared. */
function isBuiltAlike({ left, right }: Sides<PageProposal>, pair: PagePair | undefined): boolean {
  if (orderOfParts(left) !== orderOfParts(right)) return false;
  return left.asks.length === 0 || right.asks.length === 0 || (pair !== undefined && pair.asks.length > 0);
}

function orderOfParts({ parts }: PageProposal): string {
  return parts.map(([kind]) => kind).join(" ");
}

function shareInCommon(left: string, right: string): number {
  const longer = Math.max(countLetters(left), countLetters(right));
  // A few words are not a copy of anything.
  if (longer < leastLetters) return 0;
  const common = compareWording(left, right).common.reduce(
    (sum, run) => sum + countLetters(left.slice(run.left.start, run.left.end)),
    0,
  );
  return common / longer;
}

const leastLetters = 30;
