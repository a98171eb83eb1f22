import { describeOutcome, evidenceNames } from "../../../../reports/catalog/wording.ts";
import { excerptAround } from "../../excerpt.ts";
import type { PageEvidence } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { ClueLink, PaperLink, ProposalLink } from "./links.tsx";

/** Characters shown before and after a quote, so that it can be judged in its context. */
const around = 60;

/** One piece of evidence: the quote within its sentence, and where it stands. `id` is its place in the page. */
export function EvidenceCard(props: {
  readonly evidence: PageEvidence;
  readonly number: number;
  readonly id: string;
  readonly store: PageStore;
}) {
  const { evidence, number, id, store } = props;
  const { text, start, end } = findContext(evidence, store);
  const { before, marked, after } = excerptAround(text, start, end, around);
  return (
    <blockquote class={`evidence ${evidence.kind}`} id={id}>
      <p>
        {before}
        <mark>{marked}</mark>
        {after}
      </p>
      <footer>
        <span class="kind">
          依据 {number} · {evidenceNames[evidence.kind]}
        </span>{" "}
        <Source evidence={evidence} store={store} />
      </footer>
    </blockquote>
  );
}

function Source({ evidence, store }: { readonly evidence: PageEvidence; readonly store: PageStore }) {
  const { kind, ref, paragraph, place } = evidence;
  if (kind === "policy") {
    return (
      <cite>
        <PaperLink file={ref} paragraph={paragraph} at={evidence}>
          《{store.paper(ref)?.title ?? ref}》{place}
        </PaperLink>
      </cite>
    );
  }
  if (kind === "clue") {
    const clue = store.clue(ref);
    return (
      <cite>
        <ClueLink id={ref} at={evidence}>
          “{clue === undefined || clue.title === "" ? ref : clue.title}”
        </ClueLink>
        （{place}
        {clue === undefined || clue.likes === 0 ? "" : `，${clue.likes} 人附议`}）
      </cite>
    );
  }
  const proposal = store.proposal(ref);
  const told =
    proposal === undefined
      ? ""
      : [proposal.proposers, describeOutcome(proposal.outcome)].filter((part) => part !== "").join("，");
  return (
    <cite>
      <ProposalLink id={ref} at={evidence}>
        {proposal === undefined ? ref : `${proposal.name}《${proposal.subject}》`}
      </ProposalLink>
      {told === "" ? null : `（${told}）`}
      <span class="place">{place}</span>
    </cite>
  );
}

/** The text that the quote was taken from; the quote alone where that text is not at hand, or not the same. */
function findContext(evidence: PageEvidence, store: PageStore): { text: string; start: number; end: number } {
  const { start, end, quote } = evidence;
  const text = findText(evidence, store);
  return text !== undefined && text.slice(start, end) === quote
    ? { text, start, end }
    : { text: quote, start: 0, end: quote.length };
}

function findText({ kind, ref, paragraph }: PageEvidence, store: PageStore): string | undefined {
  switch (kind) {
    case "policy":
      return store.paper(ref)?.paragraphs.find(({ number }) => number === paragraph)?.text;
    case "clue":
      return store.clue(ref)?.text;
    case "proposal": {
      const proposal = store.proposal(ref);
      return proposal?.body === "" ? proposal.subject : proposal?.body;
    }
  }
}
