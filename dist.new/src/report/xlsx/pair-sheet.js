import { namePair, readingNames, relationOrder, sheetNames } from "../../../reports/catalog/wording.js";
import { byKeys } from "../../base/order.js";
import { nameProposal } from "../catalog-index.js";
import { oneLine } from "../safe-text.js";
import { linkTo } from "./places.js";
/** 同类提案: one row a pair, the closest first. */
export function planPairSheet(model, index, places) {
    const pairs = [...model.results.pairs].sort(byKeys(({ relation }) => -relationOrder.indexOf(relation), ({ score }) => score, ({ relatedScore }) => relatedScore, ({ a }) => a, ({ b }) => b));
    return {
        name: sheetNames.pairs,
        frozenColumns: 2,
        emptyNote: "没有发现内容相近的提案",
        columns: [
            { title: "序号", width: 7, align: "center" },
            { title: "关系", width: 11, align: "center" },
            { title: "审查参考", width: 14, align: "center" },
            { title: "提案甲", width: 18 },
            { title: "案由甲", width: 38 },
            { title: "提案乙", width: 18 },
            { title: "案由乙", width: 38 },
            { title: "涉及范围", width: 14, align: "center" },
            { title: "宜并案的可能性（0—1）", width: 12, align: "center", format: "0.00" },
            { title: "属同类的可能性（0—1）", width: 12, align: "center", format: "0.00" },
            { title: "相互对应的建议（条）", width: 12, align: "center" },
            { title: "相同文字（处）", width: 9, align: "center" },
            { title: "相同文字（字）", width: 9, align: "center" },
        ],
        rows: pairs.map((pair, place) => {
            const a = index.proposal(pair.a);
            const b = index.proposal(pair.b);
            const { asks, passages } = pair.evidence;
            return [
                place + 1,
                namePair(pair),
                readingNames[pair.reading],
                linkTo(places.proposal(pair.a), nameProposal(a)),
                oneLine(a.subject),
                linkTo(places.proposal(pair.b), nameProposal(b)),
                oneLine(b.subject),
                a.history && b.history ? "均为往届" : a.history || b.history ? "本次与往届" : "均为本次",
                pair.score,
                pair.relatedScore,
                asks.length,
                passages.length,
                passages.reduce((sum, { length }) => sum + length, 0),
            ];
        }),
    };
}
