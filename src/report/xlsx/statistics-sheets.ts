import { sheetNames } from "../../../reports/catalog/wording.ts";
import { isSmall, nameBase, tellReconciliation } from "../../../reports/statistics/wording.ts";
import { findCounted, sizeOf, type Counted } from "../../statistics/counted.ts";
import { plainText } from "../../statistics/sentence.ts";
import type { SessionStatistics, Tally } from "../../statistics/session-statistics.ts";
import type { Share } from "../../statistics/shares.ts";
import { nameProposal, nameProposers, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import { linkCount, linkTo, type Places } from "./places.ts";
import type { SheetPlan, Value } from "./sheet-plan.ts";

/** 统计: one row a number of the session, leading to its rows of 统计明细; what adds up is followed by its sum. */
export function planStatisticsSheet({ statistics }: CatalogModel, places: Places): SheetPlan {
  const row = (kind: string, name: string, counted: Counted, share?: Share, note = ""): Value[] => [
    kind,
    oneLine(name),
    linkCount(places.proposalsOfCount(counted.key), sizeOf(counted)),
    share === undefined ? null : share.tenths / 1000,
    note,
  ];
  const base = nameBase(statistics);
  const shareOf = (share: Share): Share | undefined => (isSmall(statistics) ? undefined : share);
  return {
    name: sheetNames.statistics,
    frozenColumns: 2,
    emptyNote: "没有提案",
    columns: [
      { title: "统计类别", width: 22 },
      { title: "项目", width: 40 },
      { title: "数量", width: 9, align: "center" },
      { title: "占比", width: 9, align: "center", format: "0.0%" },
      { title: "说明", width: 56 },
    ],
    rows: [
      ...statistics.filings.map(({ counted, share }) => row("审查结果", counted.label, counted, share)),
      row("审查结果", "收到（合计）", statistics.received, undefined, plainText(tellReconciliation(statistics))),
      ...(statistics.withheld === 0
        ? []
        : [["审查结果", "可能涉密、未列入任何清单", statistics.withheld, null, "不计入收到"]]),
      ...statistics.categories.flatMap((part) => [
        row(
          `类别（${base}）`,
          part.name,
          part.counted,
          shareOf(part.share),
          describeSource(part.byCommittee, part.byProgram),
        ),
        ...part.classes.map(({ name, counted }) => row("细类", `${part.name}—${name}`, counted)),
      ]),
      row(`类别（${base}）`, "合计", statistics.base),
      ...statistics.makers.map(({ counted, share }) =>
        row(`提案者（${base}）`, counted.label, counted, shareOf(share)),
      ),
      ...statistics.forms.map(({ counted }) => row("提案形式", counted.label, counted)),
      ...listProposers(statistics).map((counted) => row("提案者名单", counted.label, counted)),
      ...listTallies("集体提案单位", statistics.bodyKinds, row),
      ...listTallies("界别", statistics.sectors, row),
      ...statistics.units.map(({ name, lead, assist }) =>
        row(`主办单位（${base}）`, name, lead, undefined, `会办${sizeOf(assist)}件`),
      ),
      ...statistics.outcomes.map(({ counted, share }) => row("办理结果", counted.label, counted, share)),
      ...(statistics.outcomes.length === 0 ? [] : [row("办理结果", "合计", statistics.answered)]),
    ],
  };
}

function listProposers({ members, creditedMembers, newMembers, bodies, unnamed }: SessionStatistics) {
  return [members, creditedMembers, newMembers, bodies, unnamed].flatMap((counted) =>
    counted === null || sizeOf(counted) === 0 ? [] : [counted],
  );
}

function listTallies(
  kind: string,
  tallies: readonly Tally[],
  row: (kind: string, name: string, counted: Counted, share?: Share, note?: string) => Value[],
): Value[][] {
  return tallies.map(({ name, received, filed, joined }) =>
    row(kind, name, received, undefined, `立案${sizeOf(filed)}件，并案${sizeOf(joined)}件`),
  );
}

function describeSource(byCommittee: Counted, byProgram: Counted): string {
  return sizeOf(byProgram) === 0 ? "" : `登记类别${sizeOf(byCommittee)}件，程序归入${sizeOf(byProgram)}件`;
}

/** 统计明细: one row a number and a proposal it counts. */
export function planCountedSheet(model: CatalogModel, index: CatalogIndex, places: Places): SheetPlan {
  return {
    name: sheetNames.counted,
    frozenColumns: 1,
    emptyNote: "没有提案",
    columns: [
      { title: "统计项目", width: 40 },
      { title: "提案", width: 18 },
      { title: "案由", width: 46 },
      { title: "提案者", width: 22 },
    ],
    rows: findCounted(model.statistics).flatMap(({ label, ids }) =>
      ids.map((id) => {
        const proposal = index.proposal(id);
        return [
          oneLine(label),
          linkTo(places.proposal(id), nameProposal(proposal)),
          oneLine(proposal.subject),
          nameProposers(proposal),
        ];
      }),
    ),
  };
}
