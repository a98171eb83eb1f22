import { relationNames, sheetNames, verdictNames } from "../../../reports/catalog/wording.js";
import { nameProposal, nameProposers } from "../catalog-index.js";
import { oneLine } from "../safe-text.js";
import { themeWidth } from "./column-width.js";
import { linkCount, linkTo } from "./places.js";
import { themeOf } from "./proposal-order.js";
/** 并案建议: one row a member, the lead first; what the whole group asks stands in 并案答复事项. */
export function planGroupSheet(model, index, places) {
    return {
        name: sheetNames.groups,
        frozenColumns: 2,
        emptyNote: "没有发现宜并案办理或疑似重复的提案",
        columns: [
            { title: "组号", width: 6, align: "center" },
            { title: "类型", width: 10, align: "center" },
            { title: "本组件数", width: 6, align: "center" },
            { title: "角色", width: 11, align: "center" },
            { title: "提案", width: 17 },
            { title: "案由", width: 36 },
            { title: "提案者", width: 18 },
            { title: "主题", width: themeWidth(model) },
            { title: "建议主提案理由", width: 22 },
            { title: "需一并答复的建议（条）", width: 10, align: "center" },
            { title: "请重点核对", width: 18 },
            { title: "审定情况", width: 10, align: "center" },
        ],
        rows: model.results.groups.flatMap((group, place) => {
            const members = [group.lead, ...group.members.filter((id) => id !== group.lead)];
            const short = (id) => nameProposal(index.proposal(id));
            return members.map((id) => {
                const proposal = index.proposal(id);
                const leads = id === group.lead;
                const weak = group.bridges.filter(([a, b]) => a === id || b === id).map(([a, b]) => short(a === id ? b : a));
                const theme = themeOf(id, index);
                return [
                    place + 1,
                    relationNames[group.relation],
                    group.members.length,
                    leads ? "建议主提案" : "组内提案",
                    linkTo(places.proposal(id), nameProposal(proposal)),
                    oneLine(proposal.subject),
                    nameProposers(proposal),
                    linkTo(places.theme(theme), index.themeName(theme)),
                    leads ? oneLine(group.leadReason) : null,
                    leads ? linkCount(places.asksOfGroup(group.id), group.asks.length) : null,
                    weak.length === 0 ? null : `与${weak.join("、")}的关联较弱`,
                    verdictNames[group.verdict],
                ];
            });
        }),
    };
}
