import { useEffect, useState } from "preact/hooks";
import { coverageNames } from "../../../../reports/catalog/wording.ts";
import { coverageStatuses } from "../../../topic/suggestion.ts";

/** Shows only the rows of the coverage table that have one status, or hold some words. */
export function CoverageFilter() {
  const [status, setStatus] = useState("");
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(0);
  useEffect(() => {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>("#coverage-table tbody tr")];
    let count = 0;
    for (const row of rows) {
      row.hidden =
        (status !== "" && row.dataset["status"] !== status) || !(row.textContent ?? "").includes(search.trim());
      if (!row.hidden) count += 1;
    }
    setShown(count);
  }, [status, search]);
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label class="wide">
        搜索
        <input
          type="search"
          value={search}
          placeholder="任务、出处、主题"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <label>
        判断
        <select value={status} onChange={(event) => setStatus(event.currentTarget.value)}>
          <option value="">全部</option>
          {coverageStatuses.map((each) => (
            <option value={each}>{coverageNames[each]}</option>
          ))}
        </select>
      </label>
      <span class="result" role="status">
        {shown} 项
      </span>
    </form>
  );
}
