import type { ListQuery } from "../../link.ts";
import type { PageData, PageProposal } from "../page-data.ts";

/** The proposals that meet every condition of the query, in the order of the input. */
export function filterProposals(data: PageData, query: ListQuery): PageProposal[] {
  const point = query.point === undefined ? null : new Set(data.points[query.point]?.proposals ?? []);
  const words = splitWords(query.q ?? "");
  const scope = query.scope ?? "session";
  return data.proposals.filter(
    (proposal) =>
      (scope === "all" || proposal.history === (scope === "history")) &&
      (query.theme === undefined || (proposal.themes[0]?.id ?? "none") === query.theme) &&
      (query.year === undefined || proposal.year === query.year) &&
      (query.sector === undefined || proposal.sector === query.sector) &&
      (query.form === undefined || proposal.form === query.form) &&
      (query.unit === undefined || proposal.units.includes(query.unit)) &&
      (query.cluster === undefined || proposal.cluster === query.cluster) &&
      (query.filing === undefined || proposal.filing === query.filing) &&
      (query.outcome === undefined || proposal.outcome === query.outcome) &&
      (query.from === undefined || (proposal.date !== null && proposal.date.slice(0, 10) >= query.from)) &&
      (query.to === undefined || (proposal.date !== null && proposal.date.slice(0, 10) <= query.to)) &&
      (point === null || point.has(proposal.id)) &&
      words.every((word) => holds(proposal, word)),
  );
}

/** Words of a search, lower case; white space and the Chinese comma separate them. */
export function splitWords(search: string): string[] {
  return search
    .toLowerCase()
    .split(/[\s、，,]+/)
    .filter((word) => word !== "");
}

function holds(proposal: PageProposal, word: string): boolean {
  return [proposal.subject, proposal.body, proposal.name, proposal.id, proposal.proposers, proposal.unitText].some(
    (text) => text.toLowerCase().includes(word),
  );
}
