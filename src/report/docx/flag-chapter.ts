import {
  chapterTitles,
  describeWithheld,
  flagsNote,
  noFlags,
  ruleNames,
  sheetNames,
} from "../../../reports/catalog/wording.ts";
import { nameProposal, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import type { Block } from "./block.ts";

/** Proposals named for a rule; the workbook has them all. */
const maxNamed = 6;

/** 审查提示: one row a rule that found something. */
export function planFlagChapter(model: CatalogModel, index: CatalogIndex): Block[] {
  const { totals, results, flagRows } = model;
  const hit = flagRows.filter(({ proposals }) => proposals.length > 0);
  const silent = flagRows.filter(({ proposals }) => proposals.length === 0);
  if (hit.length === 0 && totals.withheld === 0) return [];
  return [
    { kind: "chapter", text: chapterTitles.flags },
    {
      kind: "text",
      text:
        `${flagsNote}所用规则为“${oneLine(results.profile.name)}”。本次会议提案${totals.session}件，有提示的${totals.flagged}件。` +
        (hit.length === 0 ? noFlags : `逐条所引文字和修改建议见电子表格“${sheetNames.flags}”。`) +
        (hit.length === 0 || silent.length === 0
          ? ""
          : `没有查出的有：${silent.map(({ rule }) => ruleNames[rule] ?? rule).join("；")}。`) +
        describeWithheld(totals.withheld),
    },
    ...(hit.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: "审查提示",
            columns: [
              { title: "提示", width: 38 },
              { title: "查什么", width: 62 },
              { title: "依据", width: 58 },
              { title: "件数", width: 14, align: "center" },
              { title: "提案", width: 53 },
            ],
            rows: hit.map(({ rule, criterion, basis, proposals }) => [
              ruleNames[rule] ?? rule,
              oneLine(criterion),
              oneLine(basis),
              String(proposals.length),
              `${proposals
                .slice(0, maxNamed)
                .map((id) => nameProposal(index.proposal(id)))
                .join("、")}${proposals.length > maxNamed ? "等" : ""}`,
            ]),
          } as const,
        ]),
  ];
}
