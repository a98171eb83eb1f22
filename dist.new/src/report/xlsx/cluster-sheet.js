import { changeNames, describeStability, sheetNames } from "../../../reports/catalog/wording.js";
import { nameProposal } from "../catalog-index.js";
import { clusterWidth, themeWidth } from "./column-width.js";
import { linkCount, linkTo } from "./places.js";
/** 议题清单: one row a 议题, in the order of themes, largest first. */
export function planClusterSheet(model, index, places) {
    const clusters = new Map(model.results.clusters.map((cluster) => [cluster.id, cluster]));
    const rows = model.themeRows.flatMap((row) => row.clusters.flatMap((id) => clusters.get(id) ?? []).map((cluster) => ({ row, cluster })));
    return {
        name: sheetNames.clusters,
        frozenColumns: 2,
        printedColumns: 10,
        emptyNote: "没有议题",
        columns: [
            { title: "主题", width: themeWidth(model) },
            { title: "议题", width: clusterWidth(model) },
            { title: "本次会议件数", width: 9, align: "center" },
            { title: "往届件数", width: 8, align: "center" },
            { title: "变化", width: 8, align: "center" },
            { title: "代表提案（与各件最相近）", width: 18 },
            { title: "代表提案案由", width: 40 },
            { title: "特征词", width: 40 },
            { title: "稳定程度", width: 7, align: "center" },
            { title: "稳定度（0—1）", width: 9, align: "center", format: "0.00" },
            { title: "议题编号", width: 26 },
        ],
        rows: rows.map(({ row, cluster: { id, label, current, earlier, change, members, terms, stability } }) => {
            const central = index.proposal(members[0]);
            return [
                linkTo(places.theme(row.theme), row.name),
                label,
                linkCount(places.proposalsOfCluster(id, "session"), current),
                linkCount(places.proposalsOfCluster(id, "history"), earlier),
                change === null ? "" : changeNames[change],
                linkTo(places.proposal(central.id), nameProposal(central)),
                central.subject,
                terms.join("、"),
                describeStability(stability),
                stability,
                id,
            ];
        }),
    };
}
