import { useMemo, useRef } from "preact/hooks";
import { relationNames, relationOrder, verdictNames } from "../../../../reports/catalog/wording.ts";
import type { PageGroup } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { GroupEntry } from "../view/group-entry.tsx";
import { ExpandButtons } from "./expand-buttons.tsx";
import { nameIn, narrow } from "./facet.ts";
import type { Facet } from "./facet.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Prepared } from "./prepared.tsx";
import type { PreparedNodes } from "./prepared.tsx";
import { headsOf, searchItems } from "./search-words.ts";
import { useAddress } from "./use-address.ts";

const entries = /^#group-/;

/** 并案与重复建议: all groups, searched and narrowed. */
export function GroupBrowser({ store, prepared }: { readonly store: PageStore; readonly prepared?: PreparedNodes }) {
  const [choice, setChoice] = useAddress("groups", { entries });
  const root = useRef<HTMLDivElement>(null);
  const facets = useMemo(() => groupFacets(store), [store]);
  const searched = useMemo(
    () => searchItems(store.groups, choice["q"], ({ members }) => headsOf(members, store)),
    [store, choice["q"]],
  );
  const found = narrow(searched, facets, choice);
  return (
    <div class="browser" ref={root}>
      <FilterBar
        items={searched}
        facets={facets}
        choice={choice}
        onChoice={setChoice}
        placeholder="案由、提案号、提案者"
      />
      <p class="result" role="status">
        符合条件的 <b>{found.length}</b> 组 <ExpandButtons within={root} />
      </p>
      {prepared !== undefined && Object.keys(choice).length === 0 ? (
        <Prepared nodes={prepared} />
      ) : (
        found.map((group) => <GroupEntry key={group.id} group={group} store={store} />)
      )}
    </div>
  );
}

function groupFacets(store: PageStore): readonly Facet<PageGroup>[] {
  return [
    {
      key: "relation",
      label: "提示",
      values: ({ relation }) => [relation],
      name: nameIn(relationNames),
      order: relationOrder,
    },
    {
      key: "theme",
      label: "主题",
      values: ({ members }) => [...new Set(members.map((id) => store.proposal(id)?.themes[0]?.id ?? "none"))],
      name: store.themeName,
      order: [...store.themes.map(({ id }) => id), "none"],
    },
    {
      key: "verdict",
      label: "审定",
      values: ({ verdict }) => [verdict],
      name: nameIn(verdictNames),
    },
  ];
}
