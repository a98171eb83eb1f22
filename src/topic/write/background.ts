import { outcomeNames } from "../../proposal/terms.ts";
import { evidenceOfClues, evidenceOfPoint, evidenceOfProposal } from "./evidence.ts";
import type { PolicyPoint } from "../policy/policy-point.ts";
import type { ProposalIndex } from "../match/proposal-index.ts";
import type { RankedCandidate } from "../candidate/rank.ts";
import { compareObjects } from "../match/same-object.ts";
import type { Evidence } from "../suggestion.ts";
import type { TextSpace } from "../match/text-space.ts";
import { bareSubject } from "./topic-core.ts";

export interface Background {
  /** Two to four sentences. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** Says why the topic stands here, from its sources alone: what policy asks, what people wrote, who proposed it before, what is missing. */
export function writeBackground(candidate: RankedCandidate, index: ProposalIndex, space: TextSpace): Background {
  const sentences: string[] = [];
  const evidence: Evidence[] = [];
  for (const part of [policySentence(candidate), clueSentence(candidate, space), earlierSentence(candidate, index)]) {
    if (part === null) continue;
    sentences.push(part.text);
    evidence.push(...part.evidence);
  }
  const coverage = coverageSentence(candidate, index, space);
  if (coverage !== null) {
    sentences.push(coverage.text);
    evidence.push(...coverage.evidence);
  }
  return { text: sentences.join(""), evidence };
}

function policySentence({ points }: RankedCandidate): Background | null {
  const first = points[0];
  if (first === undefined) return null;
  // A second paper adds weight; a second sentence of the same paper does not.
  const second = points.find((point) => point.paper !== first.paper && point.text !== first.text);
  const cited = second === undefined ? [first] : [first, second];
  return { text: `${cited.map(cite).join("，")}。`, evidence: cited.map(evidenceOfPoint) };
}

function cite(point: PolicyPoint): string {
  return `《${point.title.replace(/[《》]/gu, "")}》提出“${nested(point.text)}”`;
}

/** Quotation marks within quotation marks become single ones. */
function nested(quote: string): string {
  return quote.replace(/“/gu, "‘").replace(/”/gu, "’");
}

function clueSentence(candidate: RankedCandidate, space: TextSpace): Background | null {
  const { clues } = candidate;
  if (clues.length === 0) return null;
  const likes = clues.reduce((sum, clue) => sum + clue.likes, 0);
  const evidence = evidenceOfClues(candidate, space).slice(0, 2);
  if (evidence.length === 0) return null;
  const joined = likes > 0 ? `，获点赞${likes}次` : "";
  return { text: `公开线索中有${clues.length}条反映相关问题${joined}，如“${nested(evidence[0]!.quote)}”。`, evidence };
}

function earlierSentence(candidate: RankedCandidate, index: ProposalIndex): Background | null {
  const roots = candidate.roots.map((root) => index.proposals.indexOf(root));
  const owners = [...new Set([...roots, ...candidate.takers])].filter(
    (owner) => index.proposals[owner]?.proposal.history === true,
  );
  const first = owners[0];
  if (first === undefined) return null;
  const { proposal } = index.proposals[first]!;
  const year = proposal.year === null ? "往届" : `${proposal.year}年`;
  const outcome = proposal.outcome === "unknown" ? "" : `，办理结果为${outcomeNames[proposal.outcome]}`;
  const more = owners.length > 1 ? `等${owners.length}件提案` : "";
  const text = `${year}《${proposal.subject.trim().replace(/[《》]/gu, "")}》${more}曾提出这方面建议${outcome}。`;
  return { text, evidence: owners.slice(0, 2).map((owner) => evidenceOfProposal(owner, candidate, index)) };
}

/** A proposal nearby is named only where what it says comes near the topic's object, not where it shares a word. */
function isWorthNaming(owner: number, candidate: RankedCandidate, index: ProposalIndex, space: TextSpace): boolean {
  return candidate.near
    .map(({ saying }) => index.sayings[saying]!)
    .filter((saying) => saying.owner === owner)
    .slice(0, 3)
    .some(({ text }) => {
      const { share, back, cosine } = compareObjects(candidate.core, bareSubject(text), space);
      return share >= 0.35 && share + back >= 0.6 && cosine >= 0.4;
    });
}

function coverageSentence(candidate: RankedCandidate, index: ProposalIndex, space: TextSpace): Background | null {
  const session = index.proposals.filter(({ proposal }) => !proposal.history).length;
  if (session === 0) return null;
  const present = candidate.takers.filter((owner) => !index.proposals[owner]!.proposal.history);
  const around = candidate.neighbors.filter(
    (owner) =>
      !index.proposals[owner]!.proposal.history &&
      !present.includes(owner) &&
      isWorthNaming(owner, candidate, index, space),
  );
  if (present.length === 0) {
    const nearest = around[0] === undefined ? null : index.proposals[around[0]]!.proposal;
    const text =
      nearest === null
        ? `本次会议${session}件提案中未检索到涉及的。`
        : `本次会议${session}件提案中未检索到专门就此提出的，内容较近的有《${nearest.subject.trim().replace(/[《》]/gu, "")}》${around.length > 1 ? `等${around.length}件` : ""}。`;
    return { text, evidence: around.slice(0, 1).map((owner) => evidenceOfProposal(owner, candidate, index)) };
  }
  const first = present[0]!;
  const { proposal } = index.proposals[first]!;
  const text =
    present.length === 1
      ? `本次会议仅《${proposal.subject.trim().replace(/[《》]/gu, "")}》1件涉及，可从其他切口深化。`
      : `本次会议已有${present.length}件提案涉及，可从其他切口深化。`;
  return { text, evidence: [evidenceOfProposal(first, candidate, index)] };
}
