import { describeOutcome, evidenceNames } from "../../../../reports/catalog/wording.ts";
import type { Evidence } from "../../../topic/suggestion.ts";
import { citeEvidence, namePlace, nameProposers } from "../../catalog-index.ts";
import { oneLine } from "../../safe-text.ts";
import { markText } from "../mark-text.ts";
import { ProposalLink } from "./links.tsx";
import type { PageContext } from "./page-context.ts";

/** Characters shown before and after a quote, so that it can be judged in its context. */
const around = 60;

/** One piece of evidence: the quote within its sentence, and where it stands. */
export function EvidenceCard(props: { readonly evidence: Evidence; readonly context: PageContext }) {
  const { evidence, context } = props;
  const { text, start, end } = findContext(evidence, context);
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const segments = markText(text.slice(from, to), [{ start: start - from, end: end - from, kind: "quote" }]);
  return (
    <blockquote class={`evidence ${evidence.kind}`}>
      <p>
        {from > 0 ? "……" : null}
        {segments.map(({ text: part, mark }) => (mark === null ? part : <mark>{part}</mark>))}
        {to < text.length ? "……" : null}
      </p>
      <footer>
        <span class="kind">{evidenceNames[evidence.kind]}</span> <Source evidence={evidence} context={context} />
      </footer>
    </blockquote>
  );
}

function Source(props: { readonly evidence: Evidence; readonly context: PageContext }) {
  const { evidence, context } = props;
  if (evidence.kind === "clue") {
    const clue = context.clue(evidence.ref);
    const likes = clue === null || clue.likes === 0 ? "" : `，${clue.likes} 人附议`;
    const title = clue === null ? "" : `“${oneLine(clue.title)}”`;
    return (
      <cite>
        {title}（{citeEvidence(evidence, context.index)}
        {likes}）
      </cite>
    );
  }
  if (evidence.kind === "policy") return <cite>{citeEvidence(evidence, context.index)}</cite>;
  const proposal = context.index.proposal(evidence.ref);
  const told = [nameProposers(proposal), describeOutcome(proposal.outcome)].filter((part) => part !== "").join("，");
  return (
    <cite>
      <ProposalLink id={proposal.id}>{citeEvidence(evidence, context.index)}</ProposalLink>
      {told === "" ? null : `（${told}）`}
      <span class="place">
        {oneLine(evidence.source.file)}
        {namePlace(evidence.source)}
      </span>
    </cite>
  );
}

/** The text that the quote was taken from; the quote alone where that text is not at hand. */
function findContext(evidence: Evidence, context: PageContext): { text: string; start: number; end: number } {
  const { start, end, quote } = evidence;
  const source = (): string | null => {
    switch (evidence.kind) {
      case "policy":
        return context.paragraph(evidence.source.file, evidence.source.paragraph);
      case "clue":
        return context.clue(evidence.ref)?.text ?? null;
      case "proposal": {
        const { body, subject } = context.index.proposal(evidence.ref);
        return body === "" ? subject : body;
      }
    }
  };
  const text = source();
  return text !== null && text.slice(start, end) === quote
    ? { text, start, end }
    : { text: quote, start: 0, end: quote.length };
}
