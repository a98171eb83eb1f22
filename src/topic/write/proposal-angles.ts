import { byKeys } from "../../base/order.ts";
import { matterVector } from "../match/concreteness.ts";
import type { ProposalIndex } from "../match/proposal-index.ts";
import { compareObjects } from "../match/same-object.ts";
import { dot, type TextSpace } from "../match/text-space.ts";
import type { RankedCandidate } from "../candidate/rank.ts";
import type { Angle } from "./angles.ts";
import { bareSubject } from "./topic-core.ts";
import { coreOfAsk } from "./ask-phrase.ts";
import { headOf } from "./evidence.ts";

/** Proposals whose asks are read: those that take the topic up, and its neighbors. */
const maxProposals = 12;
/** A proposal is on the very matter where its subject holds so much of the topic's object; its asks open ways in whatever their words. */
const onMatter = { share: 0.4, cosine: 0.25 };
/** An ask of any other proposal must speak of the topic's object itself. */
const besides = { shared: 0.45, cosine: 0.42 };

/**
 * What proposals on the matter ask for, nearest first. Proposals of this session that take the topic up give none: what they ask is asked
 * already. What an earlier one asked and did not get is the best way in there is.
 */
export function proposalAngles(candidate: RankedCandidate, index: ProposalIndex, space: TextSpace): readonly Angle[] {
  const taken = new Set(candidate.takers.filter((owner) => !index.proposals[owner]!.proposal.history));
  const owners = [...new Set([...candidate.takers, ...candidate.fit.nearest, ...candidate.neighbors])]
    .filter((owner) => !taken.has(owner) && index.proposals[owner]!.proposal.outcome !== "solved")
    .slice(0, maxProposals);
  return owners
    .flatMap((owner) => {
      const { proposal, asks } = index.proposals[owner]!;
      const subject = bareSubject(proposal.subject);
      const whole = compareObjects(candidate.core, subject, space);
      const own = whole.share >= onMatter.share;
      return asks.flatMap((ask, i) => {
        const text = coreOfAsk(ask.text, space);
        if (text === null) return [];
        const { share, back } = compareObjects(candidate.core, text, space);
        const cosine = dot(matterVector(text, space), candidate.vector);
        const fits = own
          ? cosine >= onMatter.cosine
          : share > 0 && share + back >= besides.shared && cosine >= besides.cosine;
        if (!fits) return [];
        const nearness = cosine + 0.5 * Math.min(1, share + back) + 0.5 * whole.share;
        const span = headOf(proposal.body, ask.start, ask.end);
        const quote = proposal.body.slice(span.start, span.end);
        const evidence = [{ kind: "proposal" as const, ref: proposal.id, source: proposal.source, quote, ...span }];
        return [{ text, evidence, nearness, id: `${proposal.id} ${String(i).padStart(3, "0")}` }];
      });
    })
    .sort(
      byKeys(
        ({ nearness }) => nearness,
        ({ id }) => id,
      ),
    )
    .map(({ text, evidence }) => ({ text, evidence }));
}
