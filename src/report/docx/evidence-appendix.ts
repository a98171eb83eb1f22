import { chapterTitles, evidenceNames } from "../../../reports/catalog/wording.ts";
import { citeEvidence, type CatalogIndex } from "../catalog-index.ts";
import { clip, maskNumbers } from "../safe-text.ts";
import type { Block, TableRowPlan } from "./block.ts";

/** Characters of a quote: a row must fit on a page. */
const maxQuote = 400;

/** 附录: every piece of evidence behind every topic, with its place and its own words. */
export function planEvidenceAppendix(index: CatalogIndex): Block[] {
  if (index.topics.length === 0) return [];
  return [
    { kind: "appendix", text: chapterTitles.evidence },
    {
      kind: "table",
      caption: null,
      columns: [
        { title: "选题", width: 13, align: "center" },
        { title: "类别", width: 20, align: "center" },
        { title: "出处", width: 52 },
        { title: "原文摘录", width: 72 },
      ],
      rows: index.topics.flatMap(({ number, topic }) =>
        topic.evidence.map((each): TableRowPlan => [
          String(number),
          evidenceNames[each.kind],
          citeEvidence(each, index),
          clip(maskNumbers(each.quote), maxQuote),
        ]),
      ),
    },
  ];
}
