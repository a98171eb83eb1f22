import type { Clue } from "../../proposal/clue.ts";
import { specificWords } from "../match/concreteness.ts";
import { maskPersonal } from "../clue/mask-personal.ts";
import type { PolicyPoint } from "../policy/policy-point.ts";
import type { ProposalIndex } from "../match/proposal-index.ts";
import type { RankedCandidate } from "../candidate/rank.ts";
import type { Evidence } from "../suggestion.ts";
import { dot, type TextSpace } from "../match/text-space.ts";

export function evidenceOfPoint(point: PolicyPoint): Evidence {
  const source = { file: point.paper, paragraph: point.paragraph };
  return { kind: "policy", ref: point.paper, source, quote: point.text, start: point.start, end: point.end };
}

/** Quotes: long enough to say something, short enough to stand in a sentence. */
const quoteLength = { min: 8, max: 60 };

/**
 * What clues say on the topic, best sentence first, one of each clue. The quote is cut from the clue's text with personal data masked one for
 * one, so it has the length and place of the original characters; where nothing is masked it equals them.
 */
export function evidenceOfClues(candidate: RankedCandidate, space: TextSpace): readonly Evidence[] {
  return candidate.clues
    .slice(0, 12)
    .flatMap((clue) => bestSentence(maskPersonal(clue.text), candidate, space, clue) ?? [])
    .sort((a, b) => b.similarity - a.similarity || (a.evidence.ref < b.evidence.ref ? -1 : 1))
    .map(({ evidence }) => evidence);
}

interface Quoted {
  readonly evidence: Evidence;
  readonly similarity: number;
}

/** The sentence that holds a word of the topic and comes nearest to it. */
function bestSentence(masked: string, candidate: RankedCandidate, space: TextSpace, clue: Clue): Quoted | null {
  let best: Quoted | null = null;
  for (const span of sentenceSpans(masked)) {
    const quote = masked.slice(span.start, span.end);
    if (
      /＊{3,}|领导|书记|市长|县长|区长|您好|尊敬|谢谢|贵|恳请|此致|电话|身份证|姓名|投诉人|法人|举报|https?:/u.test(
        quote,
      )
    )
      continue;
    const words = specificWords(quote, space);
    const shared = words.filter((word) => candidate.words.has(word)).length;
    if (shared === 0) continue;
    // What leans on a sentence before it, or begins with a number or a place, reads badly by itself.
    const clumsy = /^(?:[\dA-Z（(]|然而|但是?|而|这|那|其|对于|在知道|近日|又|并|也|再|投诉|后|此)/u.test(quote)
      ? 0.2
      : 0;
    const similarity = dot(space.embed(words.join("，")), candidate.vector) + 0.1 * shared - clumsy;
    if (best === null || similarity > best.similarity) {
      best = { similarity, evidence: { kind: "clue", ref: clue.id, source: clue.source, quote, ...span } };
    }
  }
  return best;
}

/** Sentences, and the clauses of long ones, within {@link quoteLength}. Edges hold no white space. */
function sentenceSpans(text: string): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^。！？!?；;\n\r]+/gu)) {
    let start = match.index;
    let end = start + match[0].length;
    while (start < end && /[\s\u3000，,、：:]/u.test(text[start]!)) start++;
    while (end > start && /[\s\u3000，,、：:]/u.test(text[end - 1]!)) end--;
    if (end - start > quoteLength.max) {
      const cut = text.slice(start, start + quoteLength.max).search(/[，,：:][^，,：:]*$/u);
      if (cut < quoteLength.min) continue;
      end = start + cut;
    }
    if (end - start >= quoteLength.min) spans.push({ start, end });
  }
  return spans;
}

/** A proposal's own words on the topic: the opening of the ask that comes nearest, else its first sentence; its subject where it has no body. */
export function evidenceOfProposal(owner: number, candidate: RankedCandidate, index: ProposalIndex): Evidence {
  const { proposal, asks } = index.proposals[owner]!;
  const base = { kind: "proposal" as const, ref: proposal.id, source: proposal.source };
  if (proposal.body.trim() === "") return { ...base, quote: proposal.subject, start: 0, end: proposal.subject.length };
  const match = candidate.near.find(
    ({ saying }) => index.sayings[saying]!.owner === owner && index.sayings[saying]!.ask >= 0,
  );
  const ask = match === undefined ? asks[0] : asks[index.sayings[match.saying]!.ask];
  const span =
    ask === undefined
      ? (sentenceSpans(proposal.body)[0] ?? { start: 0, end: Math.min(quoteLength.max, proposal.body.length) })
      : headOf(proposal.body, ask.start, ask.end);
  return { ...base, quote: proposal.body.slice(span.start, span.end), ...span };
}

/** The beginning of an ask, up to its first full stop, or the last comma within {@link quoteLength}. */
export function headOf(body: string, start: number, end: number): { start: number; end: number } {
  const text = body.slice(start, Math.min(end, start + quoteLength.max + 1));
  const stop = text.search(/[。！？；\n\r]/u);
  if (stop >= 4) return { start, end: start + stop };
  if (text.length <= quoteLength.max) return { start, end: start + text.length };
  const comma = text.search(/[，,：:][^，,：:]*$/u);
  return { start, end: start + (comma >= 4 ? comma : quoteLength.max) };
}
