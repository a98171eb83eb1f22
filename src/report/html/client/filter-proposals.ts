import { noFlagsOnProposal, ruleNames } from "../../../../reports/catalog/wording.ts";
import { filings, forms } from "../../../proposal/proposal.ts";
import { filingNames, formNames } from "../../../proposal/terms.ts";
import type { ListQuery } from "../../link.ts";
import { oneLine } from "../../safe-text.ts";
import type { PageProposal } from "../page-data.ts";
import type { PageStore } from "../page-store.ts";
import { nameIn, narrow } from "./facet.ts";
import type { Choice, Facet } from "./facet.ts";
import { holdsWords, splitWords } from "./search-words.ts";

/** The proposals that meet every condition of the query, in the order of the input. */
export function filterProposals(store: PageStore, query: ListQuery): readonly PageProposal[] {
  return narrow(searchProposals(store, query), proposalFacets(store), choiceOf(query));
}

/** Those that meet the conditions which are not facets: words, days, a 议题, a number of the statistics, a policy task, one proposer. */
export function searchProposals(store: PageStore, query: ListQuery): readonly PageProposal[] {
  const counted = query.counted === undefined ? null : (store.count(query.counted)?.ids ?? new Set<string>());
  const point = query.point === undefined ? null : new Set(store.points[query.point]?.proposals ?? []);
  const words = splitWords(query.q ?? "");
  // A year of this session alone: the facet asks for the year, so the session is asked for here.
  const scope = query.year === undefined ? "all" : (query.scope ?? "session");
  return store.proposals.filter(
    (proposal) =>
      (scope === "all" || scopeOf(proposal) === scope) &&
      (query.cluster === undefined || proposal.cluster === query.cluster) &&
      (query.proposer === undefined || proposal.proposerNames.includes(query.proposer)) &&
      (query.outcome === undefined || proposal.outcome === query.outcome) &&
      (query.from === undefined || (proposal.date !== null && proposal.date.slice(0, 10) >= query.from)) &&
      (query.to === undefined || (proposal.date !== null && proposal.date.slice(0, 10) <= query.to)) &&
      (counted === null || counted.has(proposal.id)) &&
      (point === null || point.has(proposal.id)) &&
      holdsWords(textsOf(proposal), words),
  );
}

/** 年份、主题、界别、形式、立案情况、承办单位. */
export function proposalFacets(store: PageStore): readonly Facet<PageProposal>[] {
  return [
    {
      key: "when",
      label: "年份",
      values: (proposal) => [scopeOf(proposal), proposal.year === null ? "" : String(proposal.year)],
      name: (value) => (value === "session" ? "本次会议" : value === "history" ? "往届" : `${value}年`),
      order: ["session", "history", ...[...store.years].reverse().map(String)],
    },
    {
      key: "theme",
      label: "主题",
      values: ({ themes }) => [themes[0]?.id ?? "none"],
      name: store.themeName,
      order: [...store.themes.map(({ id }) => id), "none"],
    },
    { key: "sector", label: "界别", values: ({ sector }) => [sector ?? ""], name: oneLine },
    { key: "form", label: "形式", values: ({ form }) => [form], name: nameIn(formNames), order: forms },
    {
      key: "filing",
      label: "立案情况",
      values: ({ filing }) => [filing],
      name: nameIn(filingNames),
      order: filings,
    },
    {
      key: "rule",
      label: "审查提示",
      values: ({ history, flags }) =>
        flags.length > 0 ? [...new Set(flags.map(({ rule }) => rule))] : [history ? "earlier" : "none"],
      name: (value) =>
        value === "none" ? noFlagsOnProposal : value === "earlier" ? "往届，不查" : (ruleNames[value] ?? value),
      order: [...store.flagRules, "none", "earlier"],
    },
    { key: "unit", label: "承办单位", values: ({ units }) => (units.length === 0 ? [""] : units), name: oneLine },
  ];
}

/** What of a query the filter bar shows: the facets' part and the words searched for. */
export function choiceOf({ scope = "session", year, theme, sector, form, filing, unit, rule, q }: ListQuery): Choice {
  const when = year === undefined ? scope : String(year ?? "");
  const chosen = { when: when === "all" ? undefined : when, theme, sector, form, filing, unit, rule, q };
  return Object.fromEntries(
    Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The query with what the filter bar says in place of its own. It no longer is the list of its title. */
export function withChoice(query: ListQuery, { when = "all", ...chosen }: Choice): ListQuery {
  const kept = Object.entries(query).filter(([key]) => !barKeys.has(key));
  const time =
    when === "session" || when === "history" || when === "all"
      ? { scope: when }
      : { scope: "all", year: when === "" ? null : Number(when) };
  return Object.fromEntries([...kept, ...Object.entries(chosen), ...Object.entries(time)]);
}

const barKeys: ReadonlySet<string> = new Set([
  "title",
  "scope",
  "year",
  "theme",
  "sector",
  "form",
  "filing",
  "unit",
  "rule",
  "q",
]);

function scopeOf({ history }: PageProposal): "session" | "history" {
  return history ? "history" : "session";
}

function textsOf({ subject, body, name, id, proposers, unitText }: PageProposal): readonly string[] {
  return [subject, body, name, id, proposers, unitText];
}
