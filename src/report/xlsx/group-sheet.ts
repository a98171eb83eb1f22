import { relationNames, sheetNames, verdictNames } from "../../../reports/catalog/wording.ts";
import { nameProposal, nameProposers, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { oneLine } from "../safe-text.ts";
import { linkTo, type Places } from "./places.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 并案建议: one row a member, the lead first; what the whole group asks stands beside the lead. */
export function planGroupSheet(model: CatalogModel, index: CatalogIndex, places: Places): SheetPlan {
  return {
    name: sheetNames.groups,
    frozenColumns: 2,
    emptyNote: "没有发现宜并案办理或疑似重复的提案",
    columns: [
      { title: "组号", width: 7, align: "center" },
      { title: "类型", width: 11, align: "center" },
      { title: "件数", width: 7, align: "center" },
      { title: "角色", width: 12, align: "center" },
      { title: "提案", width: 18 },
      { title: "案由", width: 34 },
      { title: "提案者", width: 18 },
      { title: "建议主提案理由", width: 24 },
      { title: "需一并答复的建议（提出者）", width: 56 },
      { title: "请重点核对", width: 20 },
      { title: "审定情况", width: 12, align: "center" },
    ],
    rows: model.results.groups.flatMap((group, place) => {
      const members = [group.lead, ...group.members.filter((id) => id !== group.lead)];
      const short = (id: string): string => nameProposal(index.proposal(id));
      return members.map((id) => {
        const proposal = index.proposal(id);
        const leads = id === group.lead;
        const weak = group.bridges.filter(([a, b]) => a === id || b === id).map(([a, b]) => short(a === id ? b : a));
        return [
          place + 1,
          relationNames[group.relation],
          group.members.length,
          leads ? "建议主提案" : "组内提案",
          linkTo(places.proposal(id), nameProposal(proposal)),
          oneLine(proposal.subject),
          nameProposers(proposal),
          leads ? oneLine(group.leadReason) : null,
          leads
            ? group.asks
                .map((ask, rank) => `${rank + 1}. ${oneLine(ask.text)}（${ask.members.map(short).join("、")}）`)
                .join("\n")
            : null,
          weak.length === 0 ? null : `与${weak.join("、")}的关联较弱`,
          verdictNames[group.verdict],
        ];
      });
    }),
  };
}
