import { byKeys } from "../../base/order.ts";
import { matterVector, specificWords } from "../match/concreteness.ts";
import { clusterByLeaders } from "../match/leader-cluster.ts";
import type { ProposalIndex, TopicProposal } from "../match/proposal-index.ts";
import { sharedPhrase } from "../match/shared-phrase.ts";
import { dot, type TextSpace } from "../match/text-space.ts";
import { coreOfAsk } from "../write/ask-phrase.ts";
import { coreOfMatter, followUp } from "../write/matter-core.ts";
import { bareSubject, coreOfSubject, type Core } from "../write/topic-core.ts";
import type { Candidate } from "./candidate.ts";

/** From which cosine two subjects belong to one matter over the years. Read on one year's 45 groups: nine in ten speak of one thing. */
const sameSubject = 0.72;
/** So many earlier proposals on one matter make it a concern of the committee, though nothing is known of what became of them. */
const concern = 2;
/** Share of a group's subjects in which a phrase must stand to name the matter. */
const named = 0.6;
/** From which cosine an ask speaks of its proposal's whole matter and can name it. */
const wholeMatter = 0.6;

const unsolved = new Set(["later", "reference", "planned"]);

/** Matters of earlier proposals that ended unsolved, that come back in more than one year, or that several members raised. */
export function candidatesFromProposals(
  index: ProposalIndex,
  space: TextSpace,
  isTitle: (core: Core) => boolean,
): readonly Candidate[] {
  const drafts = index.proposals.map((root) => {
    const subject = bareSubject(root.proposal.subject);
    const terms = [...new Set(specificWords(subject, space))].sort(
      byKeys(
        (term) => space.weight(term),
        (term) => term,
      ),
    );
    return { id: root.proposal.id, root, subject, vector: matterVector(subject, space), terms };
  });
  const groups = clusterByLeaders(drafts, { threshold: sameSubject, probes: 6, maxPostings: 200 });
  return groups.flatMap((group) => {
    const roots = group.map(({ root }) => root);
    const earlier = roots.filter(({ proposal }) => proposal.history && proposal.outcome !== "solved");
    const open = earlier.filter(({ proposal }) => unsolved.has(proposal.outcome));
    const years = new Set(roots.map(({ proposal }) => proposal.year));
    if (earlier.length === 0 || (years.size < 2 && open.length === 0 && earlier.length < concern)) return [];
    const core = coreOfRoots(earlier, open, space, isTitle);
    if (core === null) return [];
    const vector = matterVector(core, space);
    const words = new Set(specificWords(core, space));
    const rest = { points: [], matters: [], roots, civic: null };
    return [{ id: group[0]!.id, origin: "proposal" as const, core, vector, words, ...rest }];
  });
}

/** What the group's subjects call the matter; else an unsolved proposal's subject, taken up again; else what it asked for. */
function coreOfRoots(
  earlier: readonly TopicProposal[],
  open: readonly TopicProposal[],
  space: TextSpace,
  isTitle: (core: Core) => boolean,
): Core | null {
  const subjects = earlier.map(({ proposal }) => bareSubject(proposal.subject));
  const phrase =
    earlier.length < concern
      ? null
      : sharedPhrase(subjects, { needed: Math.max(concern, Math.ceil(earlier.length * named)), shortest: 3 }, space);
  const common = phrase === null ? [] : coreOfMatter(phrase);
  const asked = open.flatMap(({ proposal, asks }) => {
    const vector = matterVector(bareSubject(proposal.subject), space);
    return asks.flatMap(({ text }) => {
      const core = coreOfAsk(text, space);
      return core !== null && dot(matterVector(core, space), vector) >= wholeMatter ? [core] : [];
    });
  });
  const again = open.flatMap(({ proposal }) => {
    const core = coreOfSubject(proposal.subject, space);
    return core === null ? [] : followUp(core);
  });
  return common.find(isTitle) ?? again[0] ?? asked.find(isTitle) ?? null;
}
