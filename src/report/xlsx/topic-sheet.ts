import { factorKeys, factorNames, evidenceNames, otherTopics, sheetNames } from "../../../reports/catalog/wording.ts";
import { citeEvidence, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { maskNumbers, oneLine } from "../safe-text.ts";
import { linkTo, type Places } from "./places.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 选题目录: one row a topic, its evidence in full. */
export function planTopicSheet(model: CatalogModel, index: CatalogIndex, places: Places): SheetPlan {
  const headings = new Map(model.themeRows.map(({ theme, heading }) => [theme, heading]));
  return {
    name: sheetNames.topics,
    frozenColumns: 2,
    printedColumns: 8,
    emptyNote: "本次资料中没有形成依据充分的选题",
    columns: [
      { title: "序号", width: 6, align: "center" },
      { title: "选题", width: 28 },
      { title: "领域", width: 14 },
      { title: "主题", width: 20 },
      { title: "背景", width: 38 },
      { title: "切口", width: 28 },
      { title: "可能承办单位", width: 15 },
      { title: "依据（出处与原文）", width: 60 },
      { title: "依据条数", width: 9, align: "center" },
      { title: "综合得分", width: 9, align: "center", format: "0.00" },
      ...factorKeys.map((factor) => ({
        title: factorNames[factor],
        width: 9,
        align: "center" as const,
        format: "0.00" as const,
      })),
    ],
    rows: index.topics.map(({ number, topic }) => [
      number,
      oneLine(topic.title),
      topic.theme === null ? otherTopics : (headings.get(topic.theme) ?? ""),
      linkTo(places.theme(topic.theme), topic.theme === null ? otherTopics : index.themeName(topic.theme)),
      topic.background,
      topic.angles.map((angle, place) => `${place + 1}. ${oneLine(angle)}`).join("\n"),
      topic.units.map(oneLine).join("、"),
      topic.evidence
        .map(
          (each, place) =>
            `${place + 1}. ${evidenceNames[each.kind]}：${citeEvidence(each, index)}：“${oneLine(maskNumbers(each.quote))}”`,
        )
        .join("\n"),
      topic.evidence.length,
      topic.score,
      ...factorKeys.map((factor) => topic.factors[factor]),
    ]),
  };
}
