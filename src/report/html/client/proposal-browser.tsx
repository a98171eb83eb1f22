import { useMemo, useState } from "preact/hooks";
import { forms } from "../../../proposal/proposal.ts";
import { formNames } from "../../../proposal/terms.ts";
import type { ListQuery } from "../../link.ts";
import type { PageProposal } from "../page-data.ts";
import { filterProposals, splitWords } from "./filter-proposals.ts";
import { useLater } from "./use-later.ts";
import type { PageStore } from "./page-store.ts";
import { ProposalList } from "./proposal-list.tsx";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** 提案清单: search and filters over every proposal. */
export function ProposalBrowser({ store }: { readonly store: PageStore }) {
  const [query, setQuery] = useState<ListQuery>({ scope: "session" });
  const [search, setSearch] = useState("");
  const settled = useLater(search, 150);
  const choices = useMemo(() => listChoices(store), [store]);
  const found = useMemo(() => filterProposals(store.data, { ...query, q: settled }), [store, query, settled]);
  const set = (key: keyof ListQuery, value: string): void => {
    const kept = Object.entries(query).filter(([name]) => name !== key);
    setQuery(Object.fromEntries(value === "" ? kept : [...kept, [key, key === "year" ? Number(value) : value]]));
  };
  const filter = (
    key: "scope" | "year" | "sector" | "form" | "unit" | "theme",
    label: string,
    list: readonly Choice[],
  ) =>
    list.length === 0 ? null : (
      <label>
        {label}
        <select value={String(query[key] ?? "")} onChange={(event) => set(key, event.currentTarget.value)}>
          {key === "scope" ? null : <option value="">全部</option>}
          {list.map(({ value, label: name }) => (
            <option value={value}>{name}</option>
          ))}
        </select>
      </label>
    );
  return (
    <div class="browser">
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label class="wide">
          搜索
          <input
            type="search"
            value={search}
            placeholder="案由、正文、提案号、提案者；多个词用空格隔开"
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        {filter("scope", "范围", choices.scopes)}
        {filter("year", "年份", choices.years)}
        {filter("theme", "主题", choices.themes)}
        {filter("sector", "界别", choices.sectors)}
        {filter("form", "形式", choices.forms)}
        {filter("unit", "承办单位", choices.units)}
        <button
          type="button"
          onClick={() => {
            setSearch("");
            setQuery({ scope: "session" });
          }}
        >
          清除条件
        </button>
      </form>
      <p class="result" role="status">
        符合条件的提案 <b>{found.length}</b> 件
      </p>
      <ProposalList proposals={found} words={splitWords(settled)} store={store} />
    </div>
  );
}

function listChoices(
  store: PageStore,
): Record<"scopes" | "years" | "themes" | "sectors" | "forms" | "units", Choice[]> {
  const { proposals, themes } = store.data;
  const count = (values: (proposal: PageProposal) => readonly string[]): Choice[] => {
    const counts = new Map<string, number>();
    for (const proposal of proposals)
      for (const value of values(proposal)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
      .map(([value, number]) => ({ value, label: `${value}（${number}）` }));
  };
  const history = proposals.some((proposal) => proposal.history);
  return {
    scopes: history
      ? [
          { value: "session", label: "本次会议" },
          { value: "history", label: "往届" },
          { value: "all", label: "全部" },
        ]
      : [],
    years: count(({ year }) => (year === null ? [] : [String(year)])).sort((a, b) => (a.value < b.value ? 1 : -1)),
    themes: [...themes.map(({ id, name }) => ({ value: id, label: name })), { value: "none", label: "未归类" }],
    sectors: count(({ sector }) => (sector === null ? [] : [sector])),
    forms: forms
      .filter((form) => proposals.some((proposal) => proposal.form === form))
      .map((form) => ({ value: form, label: formNames[form] })),
    units: count(({ units }) => units),
  };
}
