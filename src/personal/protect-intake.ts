import type { Issue } from "../base/issue.ts";
import type { Clue } from "../proposal/clue.ts";
import type { Proposal } from "../proposal/proposal.ts";
import { dropProposers, noteDropped } from "./drop-proposers.ts";
import { findKnownNames } from "./known-names.ts";
import { coverSpans } from "./mask.ts";
import { maskIssue, withTexts } from "./mask-issue.ts";
import { maskClue, maskProposal } from "./mask-records.ts";
import { notePersonal } from "./note-personal.ts";

/** What of persons goes on into everything a run writes. */
export interface Privacy {
  /** `mask`: personal data covered (default); `keep`: as written, for internal use. */
  readonly personal: "mask" | "keep";
  /** `keep`: proposers are named, as in the published 提案 (default); `drop`: members become 委员1…委员N. */
  readonly proposers: "keep" | "drop";
}

export const defaultPrivacy: Privacy = { personal: "mask", proposers: "keep" };

export interface Protected {
  readonly proposals: readonly Proposal[];
  readonly clues: readonly Clue[];
  /** Those given, then notes on what was found. */
  readonly issues: readonly Issue[];
}

/** The door: what has been read, as everything after may see it. Texts keep their lengths, so that offsets and quotes hold. */
export function protectIntake(read: Protected, { personal, proposers }: Privacy): Protected {
  const masks = personal === "mask";
  const proposals = read.proposals.map(maskProposal);
  const clues = read.clues.map(maskClue);
  const notes = notePersonal([...proposals, ...clues], personal);
  const seen: Protected = {
    proposals: masks ? proposals.map(({ record }) => record) : read.proposals,
    clues: masks ? clues.map(({ record }) => record) : read.clues,
    issues: [...(masks ? read.issues.map(maskIssue) : read.issues), ...notes],
  };
  if (proposers === "keep") return seen;
  const { members, known, ...unnamed } = dropProposers(seen.proposals, seen.clues);
  const issues = seen.issues.map((found) =>
    withTexts(found, (text) => coverSpans(text, findKnownNames(text, known, "heading"))),
  );
  return { ...unnamed, issues: [...issues, noteDropped(members)] };
}
