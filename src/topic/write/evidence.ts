import type { Span } from "../../text/segmented.ts";
import type { PolicyPoint } from "../policy/policy-point.ts";
import type { ProposalIndex } from "../match/proposal-index.ts";
import { eyeShare, type Eyes } from "../match/eye.ts";
import type { Evidence } from "../suggestion.ts";

export function evidenceOfPoint(point: PolicyPoint): Evidence {
  const source = { file: point.paper, paragraph: point.paragraph };
  return { kind: "policy", ref: point.paper, source, quote: point.text, start: point.start, end: point.end };
}

/** Quotes: long enough to say something, short enough to stand in a sentence. */
const quoteLength = { min: 8, max: 60 };

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

/**
 * A proposal's own words on the topic: the opening of the ask that says most of its eyes, else the first sentence that says one, else its first
 * ask; its subject where it has no body.
 */
export function evidenceOfProposal(owner: number, eyes: Eyes, index: ProposalIndex): Evidence {
  const { proposal, asks } = index.proposals[owner]!;
  const base = { kind: "proposal" as const, ref: proposal.id, source: proposal.source };
  if (proposal.body.trim() === "") return { ...base, quote: proposal.subject, start: 0, end: proposal.subject.length };
  const spans = asks.map((ask) => headOf(proposal.body, ask.start, ask.end));
  const said = ({ start, end }: Span) => eyeShare(eyes, proposal.body.slice(start, end));
  const isWhole = ({ start, end }: Span) => !isTorn(proposal.body.slice(start, end));
  const [best] = [...spans].sort((a, b) => said(b) - said(a) || a.start - b.start);
  const span =
    (best !== undefined && said(best) >= saysIt ? best : undefined) ??
    sentenceSpans(proposal.body).find((sentence) => said(sentence) >= saysIt && isWhole(sentence)) ??
    spans[0] ??
    headOf(proposal.body, 0, proposal.body.length);
  return { ...base, quote: proposal.body.slice(span.start, span.end), ...span };
}

/** Ends inside a quotation: “区分轻重缓急；… */
function isTorn(text: string): boolean {
  return text.split("“").length !== text.split("”").length;
}

/** Share of the eyes that a sentence must hold to show that it speaks of the matter. */
const saysIt = 0.5;

/** The beginning of an ask, up to its first full stop, or the last comma within {@link quoteLength}. */
export function headOf(body: string, start: number, end: number): { start: number; end: number } {
  const text = body.slice(start, Math.min(end, start + quoteLength.max + 1));
  const stop = text.search(/[。！？；\n\r]/u);
  if (stop >= 4) return { start, end: start + stop };
  if (text.length <= quoteLength.max) return { start, end: start + text.length };
  const comma = text.search(/[，,：:][^，,：:]*$/u);
  return { start, end: start + (comma >= 4 ? comma : quoteLength.max) };
}
