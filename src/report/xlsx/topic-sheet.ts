import { factorKeys, factorNames, otherTopics, sheetNames } from "../../../reports/catalog/wording.ts";
import { nameProposal, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import { themeWidth } from "./column-width.ts";
import { numberEvidence } from "./evidence-number.ts";
import { hasHeadings } from "./headings.ts";
import { linkCount, linkTo, type Places } from "./places.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 选题目录: one row a topic; its evidence stands in 选题依据, under the numbers that the angles name. */
export function planTopicSheet(model: CatalogModel, index: CatalogIndex, places: Places): SheetPlan {
  const headings = new Map(model.themeRows.map(({ theme, heading }) => [theme, heading]));
  const grouped = hasHeadings(model);
  const numbers = numberEvidence(index);
  const printed = [
    { title: "序号", width: 6, align: "center" as const },
    { title: "选题", width: 26 },
    ...(grouped ? [{ title: "领域", width: 12 }] : []),
    { title: "主题", width: themeWidth(model) },
    { title: "背景", width: 42 },
    { title: "切口（〔〕为依据编号）", width: 32 },
    { title: "可能承办单位", width: 15 },
    { title: "依据（条）", width: 7, align: "center" as const },
    { title: "既往提案（件）", width: 8, align: "center" as const },
    { title: "既往提案", width: 30 },
  ];
  return {
    name: sheetNames.topics,
    frozenColumns: 2,
    printedColumns: printed.length,
    emptyNote: "本次资料中没有形成依据充分的选题",
    columns: [
      ...printed,
      { title: "综合得分（0—1）", width: 10, align: "center", format: "0.00" },
      ...factorKeys.map((factor) => ({
        title: `${factorNames[factor]}（0—1）`,
        width: 11,
        align: "center" as const,
        format: "0.00" as const,
      })),
    ],
    rows: index.topics.map(({ number, topic }) => [
      number,
      oneLine(topic.title),
      ...(grouped ? [topic.theme === null ? otherTopics : (headings.get(topic.theme) ?? "")] : []),
      linkTo(places.theme(topic.theme), topic.theme === null ? otherTopics : index.themeName(topic.theme)),
      topic.background,
      topic.angles
        .map((angle, place) => {
          const marks = (topic.angleEvidence[place] ?? []).map((each) => `〔${numbers(topic.id, each)}〕`);
          return `${place + 1}. ${oneLine(angle)}${marks.join("")}`;
        })
        .join("\n"),
      topic.units.map(oneLine).join("、"),
      linkCount(places.evidenceOfTopic(topic.id), topic.evidence.length),
      linkCount(topic.written[0] === undefined ? undefined : places.proposal(topic.written[0]), topic.written.length),
      topic.written
        .map((id) => index.proposal(id))
        .map((proposal) => `${nameProposal(proposal)}《${oneLine(proposal.subject)}》`)
        .join("\n"),
      topic.score,
      ...factorKeys.map((factor) => topic.factors[factor]),
    ]),
  };
}
