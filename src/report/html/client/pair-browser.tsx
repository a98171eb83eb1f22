import { useEffect, useMemo, useState } from "preact/hooks";
import { readingNames, readingOrder, relationNames } from "../../../../reports/catalog/wording.ts";
import { relations } from "../../../relation/pair/similar-pair.ts";
import type { PagePair } from "../page-data.ts";
import { PairTable } from "../view/pair-table.tsx";
import { splitWords } from "./filter-proposals.ts";
import type { PageStore } from "./page-store.ts";
import { Pager } from "./pager.tsx";
import { useLater } from "./use-later.ts";

const rowsPerPage = 30;

/** 同类提案: all similar pairs, by relation and by words. */
export function PairBrowser({ store }: { readonly store: PageStore }) {
  const [relation, setRelation] = useState("");
  const [reading, setReading] = useState("");
  const [years, setYears] = useState("");
  const [search, setSearch] = useState("");
  const [page, setPage] = useState(0);
  const settled = useLater(search, 150);
  const found = useMemo(() => {
    const words = splitWords(settled);
    const holds = (pair: PagePair, word: string): boolean =>
      [pair.a, pair.b].some((id) => {
        const proposal = store.proposal(id);
        return `${proposal?.subject ?? ""} ${proposal?.name ?? id} ${proposal?.proposers ?? ""}`
          .toLowerCase()
          .includes(word);
      });
    return store.data.pairs.filter((pair) => {
      const across = store.proposal(pair.a)?.history !== store.proposal(pair.b)?.history;
      return (
        (relation === "" || pair.relation === relation) &&
        (reading === "" || pair.reading === reading) &&
        (years === "" || across === (years === "across")) &&
        words.every((word) => holds(pair, word))
      );
    });
  }, [store, relation, reading, years, settled]);
  useEffect(() => setPage(0), [found]);
  const pages = Math.max(1, Math.ceil(found.length / rowsPerPage));
  const shown = Math.min(page, pages - 1);
  return (
    <div class="browser">
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label class="wide">
          搜索
          <input
            type="search"
            value={search}
            placeholder="案由、提案号、提案者"
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <label>
          提示
          <select value={relation} onChange={(event) => setRelation(event.currentTarget.value)}>
            <option value="">全部</option>
            {relations.map((each) => (
              <option value={each}>{relationNames[each]}</option>
            ))}
          </select>
        </label>
        <label>
          审查参考
          <select value={reading} onChange={(event) => setReading(event.currentTarget.value)}>
            <option value="">全部</option>
            {readingOrder.map((each) => (
              <option value={each}>{readingNames[each]}</option>
            ))}
          </select>
        </label>
        <label>
          年度
          <select value={years} onChange={(event) => setYears(event.currentTarget.value)}>
            <option value="">全部</option>
            <option value="same">同为本次会议或同为往届</option>
            <option value="across">本次会议与往届</option>
          </select>
        </label>
      </form>
      <p class="result" role="status">
        符合条件的 <b>{found.length}</b> 对
      </p>
      {found.length === 0 ? null : (
        <PairTable pairs={found.slice(shown * rowsPerPage, (shown + 1) * rowsPerPage)} proposal={store.proposal} />
      )}
      <Pager page={shown} pages={pages} onPage={setPage} />
    </div>
  );
}
