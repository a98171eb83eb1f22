import type { ProposalFlag } from "../../examine/flag.ts";
import type { Proposal } from "../../proposal/proposal.ts";
import type { ProposalGroup } from "../../relation/pair/similar-pair.ts";
import { partKinds } from "../../text/segmented.ts";
import { findCounted } from "../../statistics/counted.ts";
import { indexCatalog, namePlace, nameProposal, nameProposers, nameUnits } from "../catalog-index.ts";
import type { CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { clip, oneLine } from "../safe-text.ts";
import type { PageCount, PageData, PageFlag, PageGroup, PageProposal, PageTheme } from "./page-data.ts";
import { buildPairs, findUsual, round } from "./page-pairs.ts";
import { buildCluePlaces, buildClues, buildPapers, buildPoints, buildTopics } from "./page-sources.ts";

/** Bodies of up to this many characters in all are embedded whole: about 18 MB of file, five national sessions' worth of room. */
const bodyBudget = 6_000_000;
/** What remains of a body beyond the budget that nothing refers to. */
const excerptLength = 300;

export function buildPageData(model: CatalogModel): PageData {
  const { results } = model;
  const index = indexCatalog(model);
  const whole = findWholeBodies(model);
  const structure = new Map(results.structure.map((entry) => [entry.id, entry]));
  const flags = new Map<string, PageFlag[]>();
  for (const flag of results.flags) flags.set(flag.proposal, [...(flags.get(flag.proposal) ?? []), buildFlag(flag)]);
  return {
    year: model.year,
    years: model.years,
    themes: model.themeRows.flatMap(({ theme, name, heading }) =>
      theme === null ? [] : [{ id: theme, name, heading }],
    ),
    clusters: results.clusters.map(({ id, label }) => ({ id, label })),
    proposals: results.proposals.map((proposal) =>
      buildProposal(
        proposal,
        index,
        structure.get(proposal.id),
        flags.get(proposal.id) ?? [],
        whole === null || whole.has(proposal.id),
      ),
    ),
    usual: round(findUsual(results.pairs)),
    pairs: buildPairs(results.pairs),
    groups: results.groups.map(buildGroup),
    counts: buildCounts(model),
    flagRules: results.profile.rules.map(({ rule }) => rule),
    points: buildPoints(results),
    topics: buildTopics(index),
    papers: buildPapers(results),
    clues: buildClues(results),
    cluePlaces: buildCluePlaces(results),
    clueCount: results.clues.length,
  };
}

/** Ids whose bodies must stay whole; null where all can. */
function findWholeBodies(model: CatalogModel): ReadonlySet<string> | null {
  const { results } = model;
  const total = results.proposals.reduce((sum, { body }) => sum + body.length, 0);
  if (total <= bodyBudget) return null;
  return new Set([
    ...results.groups.flatMap(({ members }) => members),
    ...results.pairs.filter(({ relation }) => relation !== "related").flatMap(({ a, b }) => [a, b]),
    ...results.topics.flatMap(({ evidence, written }) => [
      ...evidence.flatMap(({ kind, ref }) => (kind === "proposal" ? [ref] : [])),
      ...written,
    ]),
    ...results.flags.map(({ proposal }) => proposal),
    ...results.threads.flatMap(({ current, earlier }) => [...current, ...earlier]),
  ]);
}

function buildProposal(
  proposal: Proposal,
  index: CatalogIndex,
  structure: CatalogModel["results"]["structure"][number] | undefined,
  flags: readonly PageFlag[],
  whole: boolean,
): PageProposal {
  const { id, units } = proposal;
  const assignment = index.assignment(id);
  const group = index.group(id);
  const theme = (scored: {
    theme: string;
    score: number;
    method: PageTheme["method"];
    evidence: readonly { term: string }[];
  }): PageTheme => ({
    id: scored.theme,
    score: round(scored.score),
    method: scored.method,
    words: scored.evidence.slice(0, 5).map(({ term }) => term),
  });
  const { body } = proposal;
  return {
    id,
    name: nameProposal(proposal),
    subject: oneLine(proposal.subject),
    body: whole ? body : body.slice(0, excerptLength),
    cut: !whole && body.length > excerptLength,
    year: proposal.year,
    history: proposal.history,
    proposers: nameProposers(proposal),
    proposerNames: [...new Set(proposal.proposers.map(({ name }) => oneLine(name)))],
    sector: proposal.sector,
    form: proposal.form,
    units: [...new Set([...(units.lead === null ? [] : [units.lead]), ...units.others])],
    unitText: nameUnits(proposal),
    filing: proposal.filing,
    outcome: proposal.outcome,
    date: proposal.date,
    place: `${oneLine(proposal.source.file)}${namePlace(proposal.source)}`,
    themes: assignment === null ? [] : assignment.themes.map(theme),
    nearest: assignment === null || assignment.nearest === null ? null : theme(assignment.nearest),
    cluster: index.cluster(id)?.id ?? null,
    group: group === null ? null : { id: group.id, relation: group.relation },
    flags,
    parts: whole ? (structure?.parts ?? []).map(({ kind, start, end }) => [partKinds.indexOf(kind), start, end]) : [],
    asks: whole ? (structure?.asks ?? []).map(({ start, end }) => [start, end]) : [],
  };
}

function buildCounts({ statistics, results }: CatalogModel): PageCount[] {
  const places = new Map(results.proposals.map(({ id }, place) => [id, place]));
  return findCounted(statistics)
    .filter(({ ids }) => ids.length > 0)
    .map(({ key, label, ids }) => ({ key, label: oneLine(label), proposals: ids.map((id) => places.get(id)!) }));
}

function buildFlag({ rule, message, suggestion, basis, earlier, further, ...own }: ProposalFlag): PageFlag {
  return {
    rule,
    message: oneLine(message),
    suggestion: oneLine(suggestion),
    basis: oneLine(basis),
    quotes: [own, ...further]
      .filter(({ quote }) => quote !== "")
      .map(({ field, start, end, quote }) => ({ field, start, end, text: clip(quote, quoteLength) })),
    earlier,
  };
}

/** Characters of a quote that are shown; the whole of it is marked in the text. */
const quoteLength = 60;

function buildGroup(group: ProposalGroup, place: number): PageGroup {
  const { id, relation, members, lead, leadReason, bridges, asks, verdict } = group;
  return {
    id,
    number: place + 1,
    relation,
    members,
    lead,
    leadReason: oneLine(leadReason),
    bridges,
    asks: asks.map((ask) => ({
      text: oneLine(ask.text),
      members: ask.members,
      others: ask.others.map(({ member, text }) => ({ member, text: oneLine(text) })),
    })),
    verdict,
  };
}
