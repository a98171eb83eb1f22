import {
  deadline,
  examinationChapters,
  examinationClosing,
  examinationOpening,
  examinationSections,
  examinationTitle,
  findingsNote,
  listsNote,
  signatory,
  tellEarlier,
  tellFlagged,
  tellJoint,
} from "../../../reports/examination/wording.ts";
import {
  tellCategories,
  tellCategorySource,
  tellDates,
  tellMakers,
  tellMembers,
  tellNameLimits,
  tellNewMembers,
  tellReceived,
  tellRounding,
  tellSectors,
  tellUnits,
} from "../../../reports/statistics/wording.ts";
import { ruleNames } from "../../../reports/catalog/rule-names.ts";
import { smallSampleNote } from "../../../reports/catalog/wording.ts";
import { joinSentences, say } from "../../statistics/sentence.ts";
import { indexCatalog } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import type { Block } from "../docx/block.ts";
import { note, tell } from "../docx/tell.ts";
import { planLists } from "../docx/number-list.ts";
import { packDocument } from "../docx/pack-document.ts";
import { nameEarlier } from "../earlier-sessions.ts";
import { oneLine } from "../safe-text.ts";
import { planCategoryTable, planFilingTable, planTallyTable, planUnitTable } from "./statistics-tables.ts";

/** examination.docx, 提案审查情况报告: what the session's numbers are and what the program points out. */
export function renderExamination(model: CatalogModel): Promise<Uint8Array> {
  const blocks = planReport(model);
  const lists = planLists(blocks, model.year, indexCatalog(model));
  return packDocument(examinationTitle(model.statistics).replace("\n", ""), [
    ...blocks,
    { kind: "plain-heading", text: examinationChapters.lists, startsPage: true },
    { kind: "text", text: listsNote },
    ...lists,
  ]);
}

function planReport(model: CatalogModel): Block[] {
  const { statistics } = model;
  return [
    { kind: "title", text: examinationTitle(statistics) },
    { kind: "gap" },
    ...tell([examinationOpening(statistics)]),
    { kind: "chapter", text: examinationChapters.totals },
    ...tell(say`${deadline}${tellReceived(statistics)}`),
    ...tell(tellDates(statistics)),
    ...planFilingTable(statistics),
    ...tell(tellCategories(statistics)),
    ...planCategoryTable(statistics),
    ...note(joinSentences([tellCategorySource(statistics), tellRounding(statistics)])),
    ...tell(tellMakers(statistics)),
    ...tell([smallSampleNote(model) ?? ""]),
    ...planFindings(model),
    { kind: "chapter", text: examinationChapters.proposers },
    ...tell(tellMembers(statistics)),
    ...tell(tellNewMembers(statistics, nameEarlier(model))),
    ...note(tellNameLimits(statistics)),
    ...planTallyTable("集体提案单位", "单位", statistics.bodyKinds, statistics.decided),
    ...tell(tellSectors(statistics)),
    ...planTallyTable("各界别提案件数", "界别", statistics.sectors, statistics.decided),
    ...(statistics.units.length === 0
      ? []
      : ([
          { kind: "chapter", text: examinationChapters.units },
          ...tell(tellUnits(statistics)),
          ...planUnitTable(statistics),
        ] satisfies Block[])),
    ...tell([examinationClosing]),
    { kind: "signature", text: signatory },
    { kind: "date" },
  ];
}

/** 审查中的主要情况: hints, said to be hints. */
function planFindings(model: CatalogModel): Block[] {
  const { statistics, totals, results } = model;
  const earlier = tellEarlier(statistics, totals.history);
  const flags = statistics.flags.filter(({ counted }) => counted.ids.length > 0);
  return [
    { kind: "chapter", text: examinationChapters.findings },
    ...tell([findingsNote]),
    { kind: "section", text: examinationSections.joint },
    ...tell(tellJoint(statistics)),
    ...(earlier.length === 0 ? [] : [{ kind: "section", text: examinationSections.earlier } as const]),
    ...tell(earlier),
    ...(statistics.flags.length === 0
      ? []
      : [
          { kind: "section", text: examinationSections.flags } as const,
          ...tell(tellFlagged(statistics, oneLine(results.profile.name))),
        ]),
    ...(flags.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: "审查提示",
            columns: [
              { title: "提示", width: 30 },
              { title: "具体情形", width: 60 },
              { title: "依据", width: 50 },
              { title: "件数", width: 16, align: "center" },
            ],
            rows: flags.map(({ rule, criterion, basis, counted }) => [
              ruleNames[rule] ?? criterion,
              criterion,
              basis,
              counted,
            ]),
          } as const,
        ]),
  ];
}
