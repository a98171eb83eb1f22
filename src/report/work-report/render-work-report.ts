import {
  noHandling,
  noOutcomes,
  noUnits,
  representativeNote,
  tellTheme,
  tellThreads,
  tellTopics,
  workReportChapters,
  workReportOpening,
  workReportTitle,
} from "../../../reports/work-report/wording.ts";
import { listsNote, signatory } from "../../../reports/examination/wording.ts";
import {
  tellCategories,
  tellCategorySource,
  tellMakers,
  tellMembers,
  tellNameLimits,
  tellNewMembers,
  tellOutcomes,
  tellReceived,
  tellRounding,
  tellUnits,
} from "../../../reports/statistics/wording.ts";
import { otherTopics, smallSampleNote } from "../../../reports/catalog/wording.ts";
import { countBranches } from "../../statistics/count-branches.ts";
import { joinSentences } from "../../statistics/sentence.ts";
import { indexCatalog, nameProposal, nameProposers, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { Block } from "../docx/block.ts";
import { planLists } from "../docx/number-list.ts";
import { packDocument } from "../docx/pack-document.ts";
import { planThreadTable } from "../docx/thread-chapter.ts";
import { note, tell } from "../docx/tell.ts";
import { nameEarlier } from "../earlier-sessions.ts";
import { planCategoryTable, planUnitTable } from "../examination/statistics-tables.ts";
import { clip, oneLine } from "../safe-text.ts";

/** Threads printed; the catalog has them all. */
const maxThreads = 20;
/** Characters of proposers and of a subject. */
const maxProposers = 24;
const maxSubject = 80;

/** work-report.docx, 提案工作情况报告: the numbers, what the proposals were about, what became of them, what comes back, what is left. */
export function renderWorkReport(model: CatalogModel): Promise<Uint8Array> {
  const index = indexCatalog(model);
  const title = workReportTitle(model.year);
  const blocks = planReport(model, index, title);
  return packDocument(title, [
    ...blocks,
    { kind: "plain-heading", text: workReportChapters.lists, startsPage: true },
    { kind: "text", text: listsNote },
    ...planLists(blocks, model.year, index),
  ]);
}

function planReport(model: CatalogModel, index: CatalogIndex, title: string): Block[] {
  const { statistics, results, totals } = model;
  return [
    { kind: "title", text: title },
    { kind: "gap" },
    ...tell([workReportOpening(statistics)]),
    { kind: "chapter", text: workReportChapters.totals },
    ...tell(joinSentences([tellReceived(statistics), tellMakers(statistics)])),
    ...tell(tellCategories(statistics)),
    ...planCategoryTable(statistics),
    ...note(joinSentences([tellCategorySource(statistics), tellRounding(statistics)])),
    ...tell(joinSentences([tellMembers(statistics), tellNewMembers(statistics, nameEarlier(model))])),
    ...note(tellNameLimits(statistics)),
    ...tell([smallSampleNote(model) ?? ""]),
    { kind: "chapter", text: workReportChapters.themes },
    ...planThemes(model, index),
    ...note([representativeNote]),
    { kind: "chapter", text: workReportChapters.handling },
    ...planHandling(model),
    { kind: "chapter", text: workReportChapters.threads },
    ...tell(tellThreads(statistics, totals.history)),
    ...planThreadTable(results.threads.slice(0, maxThreads), index),
    { kind: "chapter", text: workReportChapters.topics },
    ...tell([tellTopics(totals.topics, model.title)]),
    ...planTopics(model, index),
    { kind: "signature", text: signatory },
    { kind: "date" },
  ];
}

/** By heading and theme; a taxonomy of one level has no headings above its themes. */
function planThemes(model: CatalogModel, index: CatalogIndex): Block[] {
  const { results, statistics } = model;
  const themes = countBranches(
    statistics.credited.ids.map(index.proposal),
    results.assignments,
    results.clusters,
    results.groups,
    results.taxonomy,
  );
  const flat = themes.every(({ name, heading }) => name === heading);
  return themes.flatMap((theme, place): Block[] => [
    ...(flat || themes[place - 1]?.heading === theme.heading
      ? []
      : [{ kind: "section", text: theme.heading } as const]),
    ...tell(tellTheme(theme, (id) => cite(id, index, model.year))),
  ]);
}

/** `某某等4人提出的《关于……的建议》（第0012号）`. */
function cite(id: string, index: CatalogIndex, year: number | null): string {
  const proposal = index.proposal(id);
  const who = clip(nameProposers(proposal), maxProposers);
  return `${who === "" ? "" : `${who}提出的`}《${clip(proposal.subject, maxSubject)}》（${nameProposal(proposal).replace(`${year}年第`, "第")}）`;
}

function planHandling({ statistics }: CatalogModel): Block[] {
  const { units, outcomes } = statistics;
  if (units.length === 0 && outcomes.length === 0) return tell([noHandling]);
  return [
    ...tell(units.length === 0 ? [noUnits] : tellUnits(statistics)),
    ...planUnitTable(statistics),
    ...tell(outcomes.length === 0 ? [noOutcomes] : tellOutcomes(statistics)),
  ];
}

/** Titles by heading, numbered as in the catalog. */
function planTopics({ themeRows }: CatalogModel, index: CatalogIndex): Block[] {
  const headings = [...new Set(themeRows.filter(({ topics }) => topics.length > 0).map(({ heading }) => heading))];
  return headings.flatMap((heading): Block[] => {
    const rows = themeRows.filter((row) => row.heading === heading);
    const ids = new Set(rows.flatMap(({ topics }) => topics));
    const named = index.topics
      .filter(({ topic }) => ids.has(topic.id))
      .map(({ number, topic }) => `${number}.${oneLine(topic.title)}`);
    const label = rows.some(({ theme }) => theme !== null) ? heading : otherTopics;
    return [{ kind: "text", label, text: `${named.join("；")}。` }];
  });
}
