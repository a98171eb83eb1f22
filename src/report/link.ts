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
  /** null: no year is known. */
  readonly year?: number | null;
  /** Empty: none is named. */
  readonly sector?: string;
  readonly form?: Form;
  /** 承办单位, leading or assisting; empty: none is named. */
  readonly unit?: string;
  /** One of the 提案者, by name. */
  readonly proposer?: string;
  /** 议题 by id. */
  readonly cluster?: string;
  readonly filing?: Filing;
  readonly outcome?: Outcome;
  /** A number of the session's statistics, by its key. */
  readonly counted?: string;
  /** 审查提示 by rule; `none`: without any. */
  readonly rule?: string;
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
  "proposer",
  "cluster",
  "filing",
  "outcome",
  "counted",
  "rule",
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

/** The characters [start, end) of a text: what a link is about. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Goes to one proposal, and there to the words meant. */
export function linkToProposal(id: string, at?: Span): string {
  return `proposal?id=${encode(id)}${spanOf(at)}`;
}

/** Goes to a policy paper, and there to a paragraph and the words meant. */
export function linkToPaper(file: string, paragraph?: number, at?: Span): string {
  return `paper?file=${encode(file)}${paragraph === undefined ? "" : `&paragraph=${paragraph}`}${spanOf(at)}`;
}

/** Goes to one clue, and there to the words meant. */
export function linkToClue(id: string, at?: Span): string {
  return `clue?id=${encode(id)}${spanOf(at)}`;
}

/** Goes to the clues that a topic counts. */
export function linkToTopicClues(topic: string): string {
  return `clues?topic=${encode(topic)}`;
}

/** Goes to everything that holds these words. */
export function linkToSearch(words: string): string {
  return `search?q=${encode(words)}`;
}

/** Goes to one topic of the catalog. */
export function linkToTopic(id: string): string {
  return `topic?id=${encode(id)}`;
}

/** Goes to two proposals side by side. */
export function linkToComparison(a: string, b: string): string {
  return `compare?a=${encode(a)}&b=${encode(b)}`;
}

function spanOf(at: Span | undefined): string {
  return at === undefined ? "" : `&start=${at.start}&end=${at.end}`;
}

/** Lone surrogates cannot be percent-encoded; they become U+FFFD as on the way to a file. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\u{D800}-\u{DFFF}]/gu, "\uFFFD"));
}
