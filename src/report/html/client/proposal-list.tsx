import { useEffect, useState } from "preact/hooks";
import type { PageProposal } from "../page-data.ts";
import { ProposalTable } from "../view/proposal-table.tsx";
import type { PageStore } from "./page-store.ts";
import { Pager } from "./pager.tsx";
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
  const [page, setPage] = useState(0);
  const first = proposals[0]?.id;
  useEffect(() => setPage(0), [proposals.length, first]);
  const pages = Math.max(1, Math.ceil(proposals.length / rowsPerPage));
  const shown = Math.min(page, pages - 1);
  if (proposals.length === 0) return <p class="empty">没有符合条件的提案。</p>;
  return (
    <>
      <ProposalTable
        proposals={proposals.slice(shown * rowsPerPage, (shown + 1) * rowsPerPage)}
        themeName={store.themeName}
        {...(words.length === 0
          ? {}
          : { snippet: (proposal: PageProposal) => <Snippet text={proposal.body} words={words} /> })}
      />
      <Pager page={shown} pages={pages} onPage={setPage} />
    </>
  );
}
