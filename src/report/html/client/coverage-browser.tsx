import { useMemo } from "preact/hooks";
import { coverageNames } from "../../../../reports/catalog/wording.ts";
import { coverageStatuses } from "../../../topic/suggestion.ts";
import { oneLine } from "../../safe-text.ts";
import type { PageStore } from "../page-store.ts";
import { CoverageTable } from "../view/coverage-table.tsx";
import { nameIn, narrow } from "./facet.ts";
import type { Facet } from "./facet.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Paged } from "./paged.tsx";
import { searchItems } from "./search-words.ts";
import { useAddress } from "./use-address.ts";

const rowsPerPage = 60;

/** 覆盖矩阵: policy tasks by status, theme, paper and words. */
export function CoverageBrowser({ store }: { readonly store: PageStore }) {
  const [choice, setChoice] = useAddress("coverage");
  const facets = useMemo(() => coverageFacets(store), [store]);
  const searched = useMemo(() => {
    const places = store.points.map((_, place) => place);
    return searchItems(places, choice["q"], (place) => [store.points[place]?.point ?? ""]);
  }, [store, choice["q"]]);
  const found = useMemo(() => narrow(searched, facets, choice), [searched, facets, choice]);
  return (
    <div class="browser">
      <FilterBar items={searched} facets={facets} choice={choice} onChoice={setChoice} placeholder="政策任务" />
      <p class="result" role="status">
        符合条件的政策任务 <b>{found.length}</b> 项
      </p>
      {found.length === 0 ? null : (
        <Paged items={found} size={rowsPerPage}>
          {(shown) => <CoverageTable places={shown} store={store} />}
        </Paged>
      )}
    </div>
  );
}

/** Over places in the store's points. */
function coverageFacets(store: PageStore): readonly Facet<number>[] {
  return [
    {
      key: "status",
      label: "判断",
      values: (place) => [store.points[place]?.status ?? ""],
      name: nameIn(coverageNames),
      order: coverageStatuses,
    },
    {
      key: "theme",
      label: "主题",
      values: (place) => [store.points[place]?.theme ?? ""],
      name: store.themeName,
      order: store.themes.map(({ id }) => id),
    },
    {
      key: "paper",
      label: "政策文件",
      values: (place) => [store.points[place]?.file ?? ""],
      name: (file) => store.paper(file)?.title ?? oneLine(file),
      order: store.papers.map(({ file }) => file),
    },
  ];
}
