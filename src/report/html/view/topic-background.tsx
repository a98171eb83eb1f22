import type { ComponentChildren } from "preact";
import { linkToList, linkToTopicClues } from "../../link.ts";
import { oneLine } from "../../safe-text.ts";
import type { PageProposal, PageTopic } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { EvidenceRefs } from "./evidence-refs.tsx";
import { PaperLink, ProposalLink } from "./links.tsx";

/** What of a background leads somewhere: its quotations, the titles it names, the proposals and clues it counts. */
const pieces = /“[^”]*”|《[^》]*》|本次会议\d+件提案|公开线索中有\d+条/gu;

/** The background of a topic, every statement of it linked to its source. */
export function TopicBackground({ topic, store }: { readonly topic: PageTopic; readonly store: PageStore }) {
  const { background } = topic;
  const told = new Set(topic.angles.flatMap(({ evidence }) => evidence));
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const match of background.matchAll(pieces)) {
    parts.push(background.slice(at, match.index));
    const piece = match[0];
    const inner = piece.slice(1, -1);
    if (piece.startsWith("“")) {
      const places = placesOfQuote(topic, inner);
      places.forEach((place) => told.add(place));
      parts.push(piece, <EvidenceRefs topic={topic} places={places} />);
    } else if (piece.startsWith("《")) {
      const named = proposalNamed(topic, inner, store);
      if (named !== null) {
        const place = topic.evidence.findIndex(({ kind, ref }) => kind === "proposal" && ref === named.id);
        if (place >= 0) told.add(place);
        const at = topic.evidence[place];
        parts.push(
          <ProposalLink id={named.id} {...(at === undefined ? {} : { at })}>
            {piece}
          </ProposalLink>,
        );
      } else {
        const paper = store.papers.find(({ title }) => withoutMarks(title) === inner);
        parts.push(paper === undefined ? piece : <PaperLink file={paper.file}>{piece}</PaperLink>);
      }
    } else if (piece.startsWith("公开线索中有")) {
      const lead = "公开线索中有";
      parts.push(lead, <a href={`#/${linkToTopicClues(topic.id)}`}>{piece.slice(lead.length)}</a>);
    } else {
      const query = { title: "本次会议提案", scope: "session" } as const;
      parts.push("本次会议", <a href={`#/${linkToList(query)}`}>{piece.slice("本次会议".length)}</a>);
    }
    at = match.index + piece.length;
  }
  // What the words do not quote is named at the end: nothing is cited that leads nowhere.
  const rest = topic.evidence.flatMap((_, place) => (told.has(place) ? [] : [place]));
  return (
    <p class="background">
      {parts}
      {background.slice(at)}
      <EvidenceRefs topic={topic} places={rest} />
    </p>
  );
}

/** Quotation marks within a quotation are single ones. */
function placesOfQuote(topic: PageTopic, inner: string): number[] {
  return topic.evidence.flatMap(({ quote }, place) =>
    oneLine(quote).replace(/“/gu, "‘").replace(/”/gu, "’") === inner ? [place] : [],
  );
}

function proposalNamed(topic: PageTopic, name: string, store: PageStore): PageProposal | null {
  const ids = [...topic.evidence.flatMap(({ kind, ref }) => (kind === "proposal" ? [ref] : [])), ...topic.written];
  for (const id of ids) {
    const proposal = store.proposal(id);
    if (proposal !== undefined && withoutMarks(proposal.subject) === name) return proposal;
  }
  return null;
}

function withoutMarks(title: string): string {
  return title.replace(/[《》]/gu, "");
}
