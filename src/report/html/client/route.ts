import { filings, forms, outcomes } from "../../../proposal/proposal.ts";
import type { ListQuery, Span } from "../../link.ts";

/** What the drawer shows. The address after `#/` says it, so that the browser's own back and forward work. */
export type Route =
  | { readonly kind: "closed" }
  | { readonly kind: "list"; readonly query: ListQuery }
  | { readonly kind: "proposal"; readonly id: string; readonly at: Span | null }
  | { readonly kind: "compare"; readonly a: string; readonly b: string }
  | { readonly kind: "paper"; readonly file: string; readonly paragraph: number | null; readonly at: Span | null }
  | { readonly kind: "papers" }
  | { readonly kind: "clue"; readonly id: string; readonly at: Span | null }
  /** `topic`: only those it counts, by its id. */
  | { readonly kind: "clues"; readonly topic: string | null }
  | { readonly kind: "search"; readonly words: string }
  /** Leads to a place of the document: nothing opens. */
  | { readonly kind: "topic"; readonly id: string };

const closed = { kind: "closed" } as const;

/** Reads `#/list?theme=…` and its kin; anything else is closed. */
export function parseRoute(hash: string): Route {
  const match = /^#\/(\w+)(?:\?(.*))?$/s.exec(hash);
  if (match === null) return closed;
  const values = new URLSearchParams(match[2] ?? "");
  const id = values.get("id");
  const a = values.get("a");
  const b = values.get("b");
  const file = values.get("file");
  const at = parseSpan(values);
  switch (match[1]) {
    case "list":
      return { kind: "list", query: parseQuery(values) };
    case "proposal":
      return id === null ? closed : { kind: "proposal", id, at };
    case "compare":
      return a === null || b === null ? closed : { kind: "compare", a, b };
    case "paper":
      return file === null ? closed : { kind: "paper", file, paragraph: parseCount(values.get("paragraph")), at };
    case "papers":
      return { kind: "papers" };
    case "clues":
      return { kind: "clues", topic: values.get("topic") };
    case "clue":
      return id === null ? closed : { kind: "clue", id, at };
    case "search":
      return { kind: "search", words: values.get("q") ?? "" };
    case "topic":
      return id === null ? closed : { kind: "topic", id };
    default:
      return closed;
  }
}

/** Whether the drawer shows something. */
export function opensDrawer({ kind }: Route): boolean {
  return kind !== "closed" && kind !== "topic";
}

function parseQuery(values: URLSearchParams): ListQuery {
  const query: { -readonly [K in keyof ListQuery]: ListQuery[K] } = {};
  for (const key of [
    "title",
    "theme",
    "sector",
    "unit",
    "proposer",
    "cluster",
    "counted",
    "rule",
    "from",
    "to",
    "q",
  ] as const) {
    const value = values.get(key);
    if (value !== null) query[key] = value;
  }
  const year = values.get("year") === "null" ? null : (parseCount(values.get("year")) ?? undefined);
  const point = parseCount(values.get("point"));
  const scope = (["session", "history", "all"] as const).find((each) => each === values.get("scope"));
  const form = forms.find((each) => each === values.get("form"));
  const filing = filings.find((each) => each === values.get("filing"));
  const outcome = outcomes.find((each) => each === values.get("outcome"));
  if (year !== undefined) query.year = year;
  if (point !== null) query.point = point;
  if (scope !== undefined) query.scope = scope;
  if (form !== undefined) query.form = form;
  if (filing !== undefined) query.filing = filing;
  if (outcome !== undefined) query.outcome = outcome;
  return query;
}

function parseSpan(values: URLSearchParams): Span | null {
  const start = parseCount(values.get("start"));
  const end = parseCount(values.get("end"));
  return start === null || end === null ? null : { start, end };
}

function parseCount(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
