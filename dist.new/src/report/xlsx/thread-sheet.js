import { describeOutcome, readingNames, relationNames, sheetNames, threadKindNames, } from "../../../reports/catalog/wording.js";
import { filingNames } from "../../proposal/terms.js";
import { nameProposal, nameProposers, nameUnits } from "../catalog-index.js";
import { oneLine } from "../safe-text.js";
import { linkTo } from "./places.js";
/** 跨年议题: one row a proposal of a thread, this session's first, then the earlier ones from the latest back. */
export function planThreadSheet(model, index, places) {
    return {
        name: sheetNames.threads,
        frozenColumns: 2,
        emptyNote: model.totals.history === 0 ? "没有提供往届提案，未作跨年比对" : "没有发现往届已提出过的同一议题",
        columns: [
            { title: "议题号", width: 8, align: "center" },
            { title: "议题", width: 26 },
            { title: "提示", width: 15 },
            { title: "关系", width: 11, align: "center" },
            { title: "时间", width: 10, align: "center" },
            { title: "提案", width: 18 },
            { title: "案由", width: 34 },
            { title: "提案者", width: 18 },
            { title: "承办单位", width: 18 },
            { title: "立案情况", width: 12, align: "center" },
            { title: "办理结果", width: 16 },
        ],
        rows: model.results.threads.flatMap((thread, place) => [...thread.current, ...thread.earlier].map((id) => {
            const proposal = index.proposal(id);
            return [
                place + 1,
                oneLine(thread.title),
                threadKindNames[thread.kind],
                thread.relation === "joint" ? readingNames["raised-before"] : relationNames[thread.relation],
                proposal.history ? "往届" : "本次",
                linkTo(places.proposal(id), nameProposal(proposal)),
                oneLine(proposal.subject),
                nameProposers(proposal),
                nameUnits(proposal),
                filingNames[proposal.filing],
                describeOutcome(proposal.outcome),
            ];
        })),
    };
}
