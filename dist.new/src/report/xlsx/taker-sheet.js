import { coverageNames, describeOutcome, sheetNames } from "../../../reports/catalog/wording.js";
import { nameProposal, nameProposers } from "../catalog-index.js";
import { oneLine } from "../safe-text.js";
import { listTakers } from "./coverage-takers.js";
import { linkTo } from "./places.js";
/** 覆盖明细: one row a policy point and a proposal that takes it up, in the order of 覆盖矩阵: the list behind its numbers. */
export function planTakerSheet(model, index, places) {
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
        rows: model.results.coverage.flatMap((row, place) => listTakers(row, index).map((proposal) => [
            linkTo(places.point(place), place + 1),
            oneLine(row.point),
            coverageNames[row.status],
            proposal.year,
            linkTo(places.proposal(proposal.id), nameProposal(proposal)),
            oneLine(proposal.subject),
            nameProposers(proposal),
            describeOutcome(proposal.outcome),
        ])),
    };
}
