import {
  chapterTitles,
  describeOutcome,
  sheetNames,
  threadKindNames,
  threadsNote,
} from "../../../reports/catalog/wording.ts";
import type { Thread } from "../../relation/group/thread.ts";
import { nameProposal, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { clip } from "../safe-text.ts";
import type { Block } from "./block.ts";

/** Threads printed; the workbook has them all. */
const maxThreads = 60;
/** Characters of a subject. */
const maxSubject = 80;

/** 跨年议题: what was proposed before, and how that ended. */
export function planThreadChapter(model: CatalogModel, index: CatalogIndex): Block[] {
  const { threads } = model.results;
  if (threads.length === 0) return [];
  return [
    { kind: "chapter", text: chapterTitles.threads },
    {
      kind: "text",
      text: `${threadsNote}本次共发现跨年议题${threads.length}个${
        threads.length > maxThreads ? `，以下列出前${maxThreads}个，其余见电子表格“${sheetNames.threads}”` : ""
      }。`,
    },
    ...planThreadTable(threads.slice(0, maxThreads), index),
  ];
}

export function planThreadTable(threads: readonly Thread[], index: CatalogIndex): Block[] {
  if (threads.length === 0) return [];
  const describe = (id: string): string => {
    const proposal = index.proposal(id);
    const outcome = describeOutcome(proposal.outcome);
    return `${nameProposal(proposal)}《${clip(proposal.subject, maxSubject)}》${proposal.history && outcome !== "" ? `，${outcome}` : ""}`;
  };
  return [
    {
      kind: "table",
      caption: "跨年议题",
      columns: [
        { title: "序号", width: 12, align: "center" },
        { title: "本次会议提案", width: 92 },
        { title: "往届提案及办理结果", width: 94 },
        { title: "提示", width: 27, align: "center" },
      ],
      rows: threads.map((thread, place) => [
        String(place + 1),
        thread.current.map(describe),
        thread.earlier.map(describe),
        threadKindNames[thread.kind],
      ]),
    },
  ];
}
