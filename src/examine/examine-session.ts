import type { Proposal } from "../proposal/proposal.ts";
import type { SimilarPair } from "../relation/pair/similar-pair.ts";
import type { HomeLevel } from "../text/place/home.ts";
import type { SegmentedArchive } from "../text/segment-proposals.ts";
import type { VectorSpace } from "../vector/vector-space.ts";
import { listEarlierWording, type AlikePair } from "./earlier-wording.ts";
import { createExaminer } from "./examine.ts";
import type { ProposalFlag } from "./flag.ts";
import { createLikeness, measureFrame, type LikenessFrame } from "./likeness.ts";
import type { Profile } from "./profile.ts";

export interface SessionToExamine {
  readonly profile: Profile;
  /** This session's and the history's, in input order. */
  readonly proposals: readonly Proposal[];
  readonly text: SegmentedArchive;
  readonly space: VectorSpace;
  readonly pairs: readonly SimilarPair[];
  readonly level: HomeLevel | null;
  readonly shellWords: ReadonlySet<string>;
  /** As the office cites it. */
  readonly nameProposal: (proposal: Proposal) => string;
}

export interface Examination {
  /** In the order of the proposals, then of the profile's rules. */
  readonly flags: readonly ProposalFlag[];
  /** For later texts. */
  readonly level: HomeLevel | null;
  readonly frame: LikenessFrame | null;
}

/** 审查本次会议的提案; earlier sessions' were examined in their time, and are only held against these. */
export function examineSession(given: SessionToExamine): Examination {
  const { profile, proposals, text, space, pairs, level, shellWords, nameProposal } = given;
  const frame = measureFrame(text.proposals, space);
  const isShell = (word: number) => shellWords.has(space.vocabulary.terms[word] ?? "");
  const likeness = frame === null ? null : createLikeness(frame, space, isShell);
  const examine = createExaminer(profile, { level, likeness });
  const history = new Map(proposals.filter((each) => each.history).map((each) => [each.id, each]));
  const pairsOf = new Map<string, SimilarPair[]>();
  for (const pair of pairs) for (const id of [pair.a, pair.b]) pairsOf.set(id, [...(pairsOf.get(id) ?? []), pair]);
  const segmented = new Map(text.proposals.map((each) => [each.id, each]));
  const flags = proposals
    .filter((proposal) => !proposal.history)
    .flatMap((proposal) => {
      const { id, subject, body } = proposal;
      const alike = (pairsOf.get(id) ?? []).flatMap((pair): AlikePair[] => {
        const examinedIs = pair.a === id ? "a" : "b";
        const other = history.get(examinedIs === "a" ? pair.b : pair.a);
        return other === undefined ? [] : [{ pair, examinedIs, other }];
      });
      const earlier = listEarlierWording(proposal, alike, nameProposal);
      return examine({ subject, body, segmented: segmented.get(id)!, earlier }).map((flag) => ({
        proposal: id,
        ...flag,
      }));
    });
  return { flags, level: profile.level ?? level, frame };
}
