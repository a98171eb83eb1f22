import { useMemo } from "preact/hooks";
import type { ListQuery } from "../../link.ts";
import type { PageStore } from "../page-store.ts";
import { narrow } from "./facet.ts";
import type { Choice } from "./facet.ts";
import { FilterBar } from "./filter-bar.tsx";
import { choiceOf, proposalFacets, searchProposals, withChoice } from "./filter-proposals.ts";
import { ListConditions } from "./list-conditions.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { splitWords } from "./search-words.ts";

/** Search and filters over the proposals, and those that are left. */
export function ProposalBrowser(props: {
  readonly query: ListQuery;
  readonly onQuery: (query: ListQuery) => void;
  readonly store: PageStore;
  readonly cleared?: Choice;
}) {
  const { query, onQuery, store, cleared = {} } = props;
  const facets = useMemo(() => proposalFacets(store), [store]);
  const searched = useMemo(() => searchProposals(store, query), [store, query]);
  const choice = choiceOf(query);
  const found = useMemo(() => narrow(searched, facets, choiceOf(query)), [searched, facets, query]);
  return (
    <div class="browser">
      <FilterBar
        items={searched}
        facets={facets}
        choice={choice}
        cleared={cleared}
        onChoice={(next) => onQuery(withChoice(query, next))}
        placeholder="案由、正文、提案号、提案者；多个词用空格隔开"
      />
      <ListConditions query={query} onQuery={onQuery} store={store} />
      <p class="result" role="status">
        符合条件的提案 <b>{found.length}</b> 件
      </p>
      <ProposalList proposals={found} words={splitWords(query.q ?? "")} store={store} />
    </div>
  );
}
