import { coverageNames, describeOutcome, sheetNames } from "../../../reports/catalog/wording.ts";
import { nameProposal, nameProposers, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import { listTakers } from "./coverage-takers.ts";
import { linkTo, type Places } from "./places.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 覆盖明细: one row a policy point and a proposal that takes it up, in the order of 覆盖矩阵: the list behind its numbers. */
export function planTakerSheet(model: CatalogModel, index: CatalogIndex, places: Places): SheetPlan {
  return {
    name: sheetNames.takers,
    frozenColumns: 2,
    emptyNote: "没有提案涉及所列政策任务",
    columns: [
      { title: "任务序号", width: 8, align: "center" },
      { title: "政策任务", width: 40 },
      { title: "覆盖情况", width: 10, align: "center" },
      { title: "年度", width: 8, align: "center" },
      { title: "提案", width: 18 },
      { title: "案由", width: 46 },
      { title: "提案者", width: 22 },
      { title: "办理结果", width: 18 },
    ],
    rows: model.results.coverage.flatMap((row, place) =>
      listTakers(row, index).map((proposal) => [
        linkTo(places.point(place), place + 1),
        oneLine(row.point),
        coverageNames[row.status],
        proposal.year,
        linkTo(places.proposal(proposal.id), nameProposal(proposal)),
        oneLine(proposal.subject),
        nameProposers(proposal),
        describeOutcome(proposal.outcome),
      ]),
    ),
  };
}
