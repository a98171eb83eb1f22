import { describeOutcome, methodNames, sheetNames } from "../../../reports/catalog/wording.ts";
import { filingNames, formNames } from "../../proposal/terms.ts";
import type { ThemeAssignment } from "../../theme/assignment.ts";
import { nameProposers, nameUnits, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import { clusterWidth, themeWidth } from "./column-width.ts";
import { linkCount, linkTo, type Places } from "./places.ts";
import { orderProposals } from "./proposal-order.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 提案清单: one row a proposal, this session's and earlier ones: the list behind every number. */
export function planProposalSheet(model: CatalogModel, index: CatalogIndex, places: Places): SheetPlan {
  const groups = new Map(model.results.groups.map(({ id }, place) => [id, place + 1]));
  const topicsOf = findTopics(index);
  const flagCounts = new Map<string, number>();
  for (const { proposal } of model.results.flags) flagCounts.set(proposal, (flagCounts.get(proposal) ?? 0) + 1);
  return {
    name: sheetNames.proposals,
    frozenColumns: 3,
    printedColumns: 14,
    emptyNote: "没有提案",
    columns: [
      { title: "编号", width: 12 },
      { title: "时间", width: 6, align: "center" },
      { title: "案由", width: 38 },
      { title: "提案者", width: 18 },
      { title: "界别", width: 13 },
      { title: "提案形式", width: 9, align: "center" },
      { title: "主题", width: themeWidth(model) },
      { title: "议题", width: clusterWidth(model) },
      { title: "并案建议组号", width: 8, align: "center" },
      { title: "相关选题序号", width: 9, align: "center" },
      { title: "审查提示（条）", width: 9, align: "center" },
      { title: "承办单位", width: 20 },
      { title: "立案情况", width: 10, align: "center" },
      { title: "办理结果", width: 15 },
      { title: "年度", width: 7, align: "center" },
      { title: "提案号", width: 9, align: "center" },
      { title: "日期", width: 12, align: "center" },
      { title: "建议（条）", width: 9, align: "center" },
      { title: "原有类别", width: 16 },
      { title: "归类依据", width: 15, align: "center" },
      { title: "归类把握（0—1）", width: 10, align: "center", format: "0.00" },
      { title: "其他可能主题", width: 46 },
      { title: "来源文件", width: 28 },
      { title: "工作表", width: 10 },
      { title: "行（段）", width: 8, align: "center" },
    ],
    rows: orderProposals(model, index).map((proposal) => {
      const assignment = index.assignment(proposal.id);
      const best = assignment?.themes[0] ?? null;
      const cluster = index.cluster(proposal.id);
      const group = index.group(proposal.id);
      const topics = topicsOf.get(proposal.id) ?? [];
      const { source } = proposal;
      return [
        oneLine(proposal.id),
        proposal.history ? "往届" : "本次",
        oneLine(proposal.subject),
        nameProposers(proposal),
        oneLine(proposal.sector ?? ""),
        formNames[proposal.form],
        linkTo(places.theme(best?.theme ?? null), index.themeName(best?.theme ?? null)),
        linkTo(cluster === null ? undefined : places.cluster(cluster.id), cluster?.label ?? null),
        group === null ? null : linkTo(places.group(group.id), groups.get(group.id) ?? null),
        linkTo(
          topics[0] === undefined ? undefined : places.topic(topics[0].id),
          topics.map(({ number }) => number).join("、"),
        ),
        linkCount(places.flags(proposal.id), flagCounts.get(proposal.id) ?? 0),
        nameUnits(proposal),
        filingNames[proposal.filing],
        describeOutcome(proposal.outcome),
        proposal.year,
        oneLine(proposal.number ?? ""),
        proposal.date === null ? null : { date: proposal.date },
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

/** Topics by the proposals that they quote or name as written before. */
function findTopics(
  index: CatalogIndex,
): ReadonlyMap<string, readonly { readonly id: string; readonly number: number }[]> {
  const topics = new Map<string, { readonly id: string; readonly number: number }[]>();
  for (const { number, topic } of index.topics) {
    const quoted = topic.evidence.flatMap(({ kind, ref }) => (kind === "proposal" ? [ref] : []));
    for (const id of new Set([...quoted, ...topic.written])) {
      topics.set(id, [...(topics.get(id) ?? []), { id: topic.id, number }]);
    }
  }
  return topics;
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
