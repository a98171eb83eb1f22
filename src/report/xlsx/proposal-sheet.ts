import { describeOutcome, methodNames, sheetNames } from "../../../reports/catalog/wording.ts";
import { filingNames, formNames } from "../../proposal/terms.ts";
import type { ThemeAssignment } from "../../theme/assignment.ts";
import { nameProposers, nameUnits, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import { linkTo, type Places } from "./places.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 提案清单: one row a proposal, this session's and earlier ones, in input order: the list behind every number. */
export function planProposalSheet(model: CatalogModel, index: CatalogIndex, places: Places): SheetPlan {
  const groups = new Map(model.results.groups.map(({ id }, place) => [id, place + 1]));
  return {
    name: sheetNames.proposals,
    frozenColumns: 3,
    printedColumns: 12,
    emptyNote: "没有提案",
    columns: [
      { title: "编号", width: 13 },
      { title: "时间", width: 7, align: "center" },
      { title: "案由", width: 42 },
      { title: "提案者", width: 20 },
      { title: "界别", width: 16 },
      { title: "提案形式", width: 10, align: "center" },
      { title: "主题", width: 20 },
      { title: "议题", width: 20 },
      { title: "并案建议组", width: 8, align: "center" },
      { title: "承办单位", width: 22 },
      { title: "立案情况", width: 11, align: "center" },
      { title: "办理结果", width: 18 },
      { title: "年度", width: 7, align: "center" },
      { title: "提案号", width: 9, align: "center" },
      { title: "日期", width: 12, align: "center" },
      { title: "建议条数", width: 9, align: "center" },
      { title: "原有类别", width: 16 },
      { title: "归类依据", width: 15, align: "center" },
      { title: "把握程度", width: 9, align: "center", format: "0.00" },
      { title: "其他可能主题", width: 28 },
      { title: "来源文件", width: 28 },
      { title: "工作表", width: 10 },
      { title: "行（段）", width: 8, align: "center" },
    ],
    rows: model.results.proposals.map((proposal) => {
      const assignment = index.assignment(proposal.id);
      const best = assignment?.themes[0] ?? null;
      const group = index.group(proposal.id);
      const { source } = proposal;
      return [
        oneLine(proposal.id),
        proposal.history ? "往届" : "本次",
        oneLine(proposal.subject),
        nameProposers(proposal),
        oneLine(proposal.sector ?? ""),
        formNames[proposal.form],
        linkTo(places.theme(best?.theme ?? null), index.themeName(best?.theme ?? null)),
        index.cluster(proposal.id)?.label ?? null,
        group === null ? null : linkTo(places.group(group.id), groups.get(group.id) ?? null),
        nameUnits(proposal),
        filingNames[proposal.filing],
        describeOutcome(proposal.outcome),
        proposal.year,
        oneLine(proposal.number ?? ""),
        proposal.date,
        index.asks(proposal.id).length,
        oneLine(proposal.category ?? ""),
        best === null ? null : methodNames[best.method],
        best?.score ?? null,
        describeOthers(assignment, index),
        oneLine(source.file),
        oneLine(source.sheet ?? ""),
        source.row ?? source.paragraph ?? null,
      ];
    }),
  };
}

/** The second and third theme with their scores; for 未归类 the nearest one. */
function describeOthers(assignment: ThemeAssignment | null, index: CatalogIndex): string {
  if (assignment === null) return "";
  if (assignment.nearest !== null && assignment.themes.length === 0)
    return `最接近：${index.themeName(assignment.nearest.theme)}`;
  return assignment.themes
    .slice(1)
    .map(({ theme, score }) => `${index.themeName(theme)}（${score.toFixed(2)}）`)
    .join("、");
}
