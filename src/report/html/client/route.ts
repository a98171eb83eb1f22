import { filings, forms, outcomes } from "../../../proposal/proposal.ts";
import type { ListQuery } from "../../link.ts";

/** What the drawer shows. The address after `#/` says it, so that the browser's own back and forward work. */
export type Route =
  | { readonly kind: "closed" }
  | { readonly kind: "list"; readonly query: ListQuery }
  | { readonly kind: "proposal"; readonly id: string }
  | { readonly kind: "compare"; readonly a: string; readonly b: string }
  | { readonly kind: "topic"; readonly id: string };

/** Reads `#/list?theme=…` and its kin; anything else is closed. */
export function parseRoute(hash: string): Route {
  const match = /^#\/(\w+)\?(.*)$/s.exec(hash);
  if (match === null) return { kind: "closed" };
  const values = new URLSearchParams(match[2]);
  const id = values.get("id");
  const a = values.get("a");
  const b = values.get("b");
  switch (match[1]) {
    case "list":
      return { kind: "list", query: parseQuery(values) };
    case "proposal":
      return id === null ? { kind: "closed" } : { kind: "proposal", id };
    case "compare":
      return a === null || b === null ? { kind: "closed" } : { kind: "compare", a, b };
    case "topic":
      return id === null ? { kind: "closed" } : { kind: "topic", id };
    default:
      return { kind: "closed" };
  }
}

function parseQuery(values: URLSearchParams): ListQuery {
  const query: { -readonly [K in keyof ListQuery]: ListQuery[K] } = {};
  for (const key of ["title", "theme", "sector", "unit", "cluster", "from", "to", "q"] as const) {
    const value = values.get(key);
    if (value !== null) query[key] = value;
  }
  for (const key of ["year", "point"] as const) {
    const value = values.get(key);
    if (value !== null && /^\d+$/.test(value)) query[key] = Number(value);
  }
  const scope = (["session", "history", "all"] as const).find((each) => each === values.get("scope"));
  const form = forms.find((each) => each === values.get("form"));
  const filing = filings.find((each) => each === values.get("filing"));
  const outcome = outcomes.find((each) => each === values.get("outcome"));
  if (scope !== undefined) query.scope = scope;
  if (form !== undefined) query.form = form;
  if (filing !== undefined) query.filing = filing;
  if (outcome !== undefined) query.outcome = outcome;
  return query;
}
