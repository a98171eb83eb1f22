import type { ComponentChildren } from "preact";
import { countValues, withAnswer } from "./facet.ts";
import type { Choice, Facet } from "./facet.ts";
import { SearchField } from "./search-field.tsx";

/** Search, one choice for each facet with the number behind each answer, and a button that clears them all. */
export function FilterBar<T>(props: {
  readonly items: readonly T[];
  readonly facets: readonly Facet<T>[];
  readonly choice: Choice;
  /** Gets the words searched for under `q`. */
  readonly onChoice: (choice: Choice) => void;
  readonly placeholder: string;
  /** What is left when all is cleared; default nothing. */
  readonly cleared?: Choice;
  /** Further fields. */
  readonly children?: ComponentChildren;
}) {
  const { items, facets, choice, onChoice, placeholder, cleared = {}, children } = props;
  const set = (key: string, value: string | undefined): void => onChoice(withAnswer(choice, key, value));
  const searched = choice["q"] ?? "";
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label class="wide">
        搜索
        <SearchField
          value={searched}
          placeholder={placeholder}
          onChange={(words) => set("q", words === "" ? undefined : words)}
        />
      </label>
      {facets.map((facet) => {
        const values = countValues(items, facets, choice, facet);
        const chosen = choice[facet.key];
        // A question to which all give the same answer narrows nothing.
        if (chosen === undefined && values.length < 2) return null;
        return (
          <label key={facet.key}>
            {facet.label}
            <select
              name={facet.key}
              class={chosen === undefined ? "" : "chosen"}
              value={chosen === undefined ? "all" : `=${chosen}`}
              onChange={({ currentTarget: { value } }) => set(facet.key, value === "all" ? undefined : value.slice(1))}
            >
              <option value="all">全部</option>
              {values.map(({ value, name, count }) => (
                <option value={`=${value}`}>
                  {name}（{count}）
                </option>
              ))}
            </select>
          </label>
        );
      })}
      {children}
      <button type="button" disabled={isSame(choice, cleared)} onClick={() => onChoice(cleared)}>
        清除条件
      </button>
    </form>
  );
}

function isSame(a: Choice, b: Choice): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
