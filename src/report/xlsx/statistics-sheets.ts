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
import type { SheetPlan, Tone, Value } from "./sheet-plan.ts";

/** 统计: the session's numbers, each leading to its rows of 统计明细; parts are followed by their sum. */
export function planStatisticsSheet({ statistics }: CatalogModel, places: Places): SheetPlan {
  const tint = (tone: Tone, ...texts: readonly string[]): Value[] =>
    [0, 1, 2, 3].map((column): Value => ({ text: texts[column] ?? null, tone }));
  const row = (name: string, counted: Counted, share?: Share, note = ""): Value[] => [
    oneLine(name),
    linkCount(places.proposalsOfCount(counted.key), sizeOf(counted)),
    share === undefined ? null : share.tenths / 1000,
    note,
  ];
  const base = nameBase(statistics);
  const shareOf = (share: Share): Share | undefined => (isSmall(statistics) ? undefined : share);
  const section = (title: string, rows: readonly Value[][]): Value[][] =>
    rows.length === 0 ? [] : [tint("heading", title), ...rows];
  return {
    name: sheetNames.statistics,
    filter: false,
    emptyNote: "没有提案",
    columns: [
      { title: "项目", width: 44 },
      { title: "数量", width: 10, align: "center" },
      { title: "占比", width: 10, align: "center", format: "0.0%" },
      { title: "说明", width: 60 },
    ],
    rows: [
      ...section("审查结果", [
        ...statistics.filings.map(({ counted, share }) => row(counted.label, counted, share)),
        row("收到（合计）", statistics.received, undefined, plainText(tellReconciliation(statistics))),
        ...(statistics.withheld === 0
          ? []
          : [["另：因可能涉密未列入任何清单", statistics.withheld, null, "不计入收到"]]),
      ]),
      ...section(`提案分类（${base}）`, [
        ...statistics.categories.flatMap((part) => [
          row(part.name, part.counted, shareOf(part.share), describeSource(part.byCommittee, part.byProgram)),
          ...part.classes.map(({ name, counted }) => row(`\u3000${name}`, counted)),
        ]),
        row("合计", statistics.base),
      ]),
      ...section(`提案者（${base}）`, [
        ...statistics.makers.map(({ counted, share }) => row(counted.label, counted, shareOf(share))),
        ...statistics.forms.map(({ counted }) => row(`\u3000${counted.label}`, counted)),
      ]),
      ...section(
        "提案者（按姓名、名称）",
        listProposers(statistics).map((counted) => row(counted.label, counted)),
      ),
      ...section("集体提案单位", listTallies(statistics.bodyKinds, row)),
      ...section("界别", listTallies(statistics.sectors, row)),
      ...section(
        `主办单位（${base}）`,
        statistics.units.map(({ name, lead, assist }) => row(name, lead, undefined, `会办${sizeOf(assist)}件`)),
      ),
      ...section("办理结果", [
        ...statistics.outcomes.map(({ counted, share }) => row(counted.label, counted, share)),
        ...(statistics.outcomes.length === 0 ? [] : [row("合计", statistics.answered)]),
      ]),
    ],
  };
}

function listProposers({ members, creditedMembers, newMembers, bodies, unnamed }: SessionStatistics) {
  return [members, creditedMembers, newMembers, bodies, unnamed].flatMap((counted) =>
    counted === null || sizeOf(counted) === 0 ? [] : [counted],
  );
}

function listTallies(
  tallies: readonly Tally[],
  row: (name: string, counted: Counted, share?: Share, note?: string) => Value[],
): Value[][] {
  return tallies.map(({ name, received, filed, joined }) =>
    row(name, received, undefined, `立案${sizeOf(filed)}件，并案${sizeOf(joined)}件`),
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
