import type { Filing, Form, Outcome } from "../proposal/proposal.ts";

/**
 * Which proposals stand behind a number. Every condition given must hold; `title` only names the list.
 * Charts carry such a query in `data-go`, the page in `href="#/…"`.
 */
export interface ListQuery {
  readonly title?: string;
  /** This session's (the default), earlier sessions', or both. */
  readonly scope?: "session" | "history" | "all";
  /** Best theme by id; `none` is 未归类. */
  readonly theme?: string;
  readonly year?: number;
  readonly sector?: string;
  readonly form?: Form;
  /** 承办单位, leading or assisting. */
  readonly unit?: string;
  /** 议题 by id. */
  readonly cluster?: string;
  readonly filing?: Filing;
  readonly outcome?: Outcome;
  /** Row of the coverage matrix, from 0. */
  readonly point?: number;
  /** First and last day, ISO 8601. */
  readonly from?: string;
  readonly to?: string;
  /** Words that must all occur. */
  readonly q?: string;
}

const keys = [
  "title",
  "scope",
  "theme",
  "year",
  "sector",
  "form",
  "unit",
  "cluster",
  "filing",
  "outcome",
  "point",
  "from",
  "to",
  "q",
] as const;

/** `list?theme=…`: goes to the list of these proposals. */
export function linkToList(query: ListQuery): string {
  const pairs = keys.flatMap((key) => {
    const value = query[key];
    return value === undefined ? [] : [`${key}=${encode(String(value))}`];
  });
  return `list?${pairs.join("&")}`;
}

/** Goes to one proposal. */
export function linkToProposal(id: string): string {
  return `proposal?id=${encode(id)}`;
}

/** Goes to one topic of the catalog. */
export function linkToTopic(id: string): string {
  return `topic?id=${encode(id)}`;
}

/** Goes to two proposals side by side. */
export function linkToComparison(a: string, b: string): string {
  return `compare?a=${encode(a)}&b=${encode(b)}`;
}

/** Lone surrogates cannot be percent-encoded; they become U+FFFD as on the way to a file. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\u{D800}-\u{DFFF}]/gu, "\uFFFD"));
}
