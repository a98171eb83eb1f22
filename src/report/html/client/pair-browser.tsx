import { useMemo } from "preact/hooks";
import { readingNames, readingOrder, relationNames } from "../../../../reports/catalog/wording.ts";
import { relations } from "../../../relation/pair/similar-pair.ts";
import type { PagePair } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { PairTable } from "../view/pair-table.tsx";
import { nameIn, narrow } from "./facet.ts";
import type { Facet } from "./facet.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Paged } from "./paged.tsx";
import { headsOf, searchItems } from "./search-words.ts";
import { useAddress } from "./use-address.ts";

const rowsPerPage = 30;

/** 同类提案: all similar pairs, by relation, theme and words. */
export function PairBrowser({ store }: { readonly store: PageStore }) {
  const [choice, setChoice] = useAddress("pairs");
  const facets = useMemo(() => pairFacets(store), [store]);
  const searched = useMemo(
    () => searchItems(store.pairs, choice["q"], ({ a, b }) => headsOf([a, b], store)),
    [store, choice["q"]],
  );
  const found = useMemo(() => narrow(searched, facets, choice), [searched, facets, choice]);
  return (
    <div class="browser">
      <FilterBar
        items={searched}
        facets={facets}
        choice={choice}
        onChoice={setChoice}
        placeholder="案由、提案号、提案者"
      />
      <p class="result" role="status">
        符合条件的 <b>{found.length}</b> 对
      </p>
      {found.length === 0 ? null : (
        <Paged items={found} size={rowsPerPage}>
          {(shown) => <PairTable pairs={shown} store={store} />}
        </Paged>
      )}
    </div>
  );
}

function pairFacets(store: PageStore): readonly Facet<PagePair>[] {
  const themeOf = (id: string): string => store.proposal(id)?.themes[0]?.id ?? "none";
  const isHistory = (id: string): boolean => store.proposal(id)?.history === true;
  return [
    {
      key: "relation",
      label: "提示",
      values: ({ relation }) => [relation],
      name: nameIn(relationNames),
      order: relations,
    },
    {
      key: "reading",
      label: "审查参考",
      values: ({ reading }) => [reading],
      name: nameIn(readingNames),
      order: readingOrder,
    },
    {
      key: "years",
      label: "年度",
      values: ({ a, b }) => [isHistory(a) !== isHistory(b) ? "across" : isHistory(a) ? "history" : "session"],
      name: nameIn({ session: "同为本次会议", across: "本次会议与往届", history: "同为往届" }),
      order: ["session", "across", "history"],
    },
    {
      key: "theme",
      label: "主题",
      values: ({ a, b }) => [...new Set([themeOf(a), themeOf(b)])],
      name: store.themeName,
      order: [...store.themes.map(({ id }) => id), "none"],
    },
  ];
}
