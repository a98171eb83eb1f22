import { sheetNames } from "../../../reports/catalog/wording.js";
import { nameProposal } from "../catalog-index.js";
import { oneLine } from "../safe-text.js";
import { linkTo } from "./places.js";
/** 并案答复事项: one row an ask that a joint case must still answer, with who makes it and how the others put it. */
export function planGroupAskSheet(model, index, places) {
    const name = (id) => nameProposal(index.proposal(id));
    return {
        name: sheetNames.groupAsks,
        frozenColumns: 2,
        emptyNote: "没有并案建议，也就没有需一并答复的建议",
        columns: [
            { title: "组号", width: 6, align: "center" },
            { title: "序号", width: 6, align: "center" },
            { title: "需一并答复的建议", width: 62 },
            { title: "提出的提案（件）", width: 9, align: "center" },
            { title: "提出的提案", width: 20 },
            { title: "其他提案的说法", width: 62 },
        ],
        rows: model.results.groups.flatMap((group, place) => group.asks.map((ask, rank) => [
            linkTo(places.group(group.id), place + 1),
            rank + 1,
            oneLine(ask.text),
            ask.members.length,
            ask.members.map(name).join("、"),
            ask.others.map(({ member, text }) => `${name(member)}：${oneLine(text)}`).join("\n"),
        ])),
    };
}
