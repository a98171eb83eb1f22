import type { PageProposal } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { ProposalTable } from "../view/proposal-table.tsx";
import { Paged } from "./paged.tsx";
import { Snippet } from "./snippet.tsx";

/** Rows of one page: few enough to draw at once, however long the list is. */
const rowsPerPage = 50;

/** A list of proposals by pages, with the place where the searched words were found. */
export function ProposalList(props: {
  readonly proposals: readonly PageProposal[];
  readonly words: readonly string[];
  readonly store: PageStore;
}) {
  const { proposals, words, store } = props;
  if (proposals.length === 0) return <p class="empty">没有符合条件的提案。</p>;
  return (
    <Paged items={proposals} size={rowsPerPage}>
      {(shown) => (
        <ProposalTable
          proposals={shown}
          store={store}
          {...(words.length === 0
            ? {}
            : { snippet: (proposal: PageProposal) => <Snippet text={proposal.body} words={words} /> })}
        />
      )}
    </Paged>
  );
}
