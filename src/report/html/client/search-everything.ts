import type { Span } from "../../link.ts";
import type { PageClue, PagePaper, PageProposal, PageTopic } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { filterProposals } from "./filter-proposals.ts";
import { holdsWords, splitWords } from "./search-words.ts";

/** A sentence of a policy paper. */
export interface FoundSentence extends Span {
  readonly paper: PagePaper;
  readonly paragraph: number;
  readonly text: string;
}

export interface Found {
  readonly topics: readonly PageTopic[];
  readonly proposals: readonly PageProposal[];
  readonly sentences: readonly FoundSentence[];
  readonly clues: readonly PageClue[];
}

/** Everything that holds all the words: topics, proposals of all years, sentences of policy papers, clues. */
export function searchEverything(store: PageStore, search: string): Found {
  const words = splitWords(search);
  if (words.length === 0) return { topics: [], proposals: [], sentences: [], clues: [] };
  return {
    topics: store.topics.filter((topic) => holdsWords(textsOf(topic), words)),
    proposals: subjectsFirst(filterProposals(store, { scope: "all", q: search }), words),
    sentences: store.papers.flatMap((paper) =>
      paper.paragraphs
        .filter(({ text }) => holdsWords([text], words))
        .flatMap(({ number, text }) =>
          cutSentences(text)
            .filter((span) => holdsWords([text.slice(span.start, span.end)], words))
            .map((span) => ({ paper, paragraph: number, text: text.slice(span.start, span.end), ...span })),
        ),
    ),
    clues: store.clues.filter(({ title, text }) => holdsWords([title, text], words)),
  };
}

function subjectsFirst(proposals: readonly PageProposal[], words: readonly string[]): readonly PageProposal[] {
  const named = proposals.filter(({ subject }) => holdsWords([subject], words));
  const shown = new Set(named);
  return [...named, ...proposals.filter((proposal) => !shown.has(proposal))];
}

/** Everything of a topic that is searched. */
export function textsOf({ title, background, angles, units, evidence }: PageTopic): readonly string[] {
  return [title, background, ...angles.map(({ text }) => text), ...units, ...evidence.map(({ quote }) => quote)];
}

function cutSentences(text: string): readonly Span[] {
  return [...text.matchAll(/[^。！？；\n]+[。！？；]?/gu)].map(({ 0: sentence, index }) => {
    const start = index + (sentence.length - sentence.trimStart().length);
    return { start, end: index + sentence.trimEnd().length };
  });
}
