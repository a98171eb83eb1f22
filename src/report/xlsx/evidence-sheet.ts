import { evidenceNames, sheetNames } from "../../../reports/catalog/wording.ts";
import type { TopicSuggestion } from "../../topic/suggestion.ts";
import { citeEvidence, nameProposal, type CatalogIndex } from "../catalog-index.ts";
import { oneLine } from "../safe-text.ts";
import { numberEvidence } from "./evidence-number.ts";
import { linkTo, type Places } from "./places.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 选题依据: one row a piece of evidence, in the order of the catalog. */
export function planEvidenceSheet(index: CatalogIndex, places: Places): SheetPlan {
  const numbers = numberEvidence(index);
  return {
    name: sheetNames.evidence,
    frozenColumns: 1,
    printedColumns: 8,
    emptyNote: "没有选题，也就没有依据",
    columns: [
      { title: "依据编号", width: 8, align: "center" },
      { title: "选题序号", width: 8, align: "center" },
      { title: "选题", width: 28 },
      { title: "用于", width: 14 },
      { title: "类别", width: 10, align: "center" },
      { title: "原文", width: 60 },
      { title: "出处", width: 40 },
      { title: "所引提案", width: 17 },
      { title: "来源文件", width: 28 },
      { title: "行（段）", width: 8, align: "center" },
    ],
    rows: index.topics.flatMap(({ number, topic }) =>
      topic.evidence.map((evidence, place) => [
        numbers(topic.id, place),
        linkTo(places.topic(topic.id), number),
        oneLine(topic.title),
        describeUse(topic, place),
        evidenceNames[evidence.kind],
        oneLine(evidence.quote),
        citeEvidence(evidence, index),
        evidence.kind === "proposal"
          ? linkTo(places.proposal(evidence.ref), nameProposal(index.proposal(evidence.ref)))
          : null,
        oneLine(evidence.source.file),
        evidence.source.row ?? evidence.source.paragraph ?? null,
      ]),
    ),
  };
}

/** `切口1、3`; what no angle rests on speaks for the topic and its background. */
function describeUse({ angleEvidence }: TopicSuggestion, place: number): string {
  const angles = angleEvidence.flatMap((own, angle) => (own.includes(place) ? [angle + 1] : []));
  return angles.length === 0 ? "选题、背景" : `切口${angles.join("、")}`;
}
