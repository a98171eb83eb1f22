import { changeNames, describeStability, sheetNames } from "../../../reports/catalog/wording.ts";
import { nameProposal, type CatalogIndex } from "../catalog-index.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkTo, type Places } from "./places.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** 议题清单: one row a 议题, in the order of themes, largest first. */
export function planClusterSheet(model: CatalogModel, index: CatalogIndex, places: Places): SheetPlan {
  const clusters = new Map(model.results.clusters.map((cluster) => [cluster.id, cluster]));
  const rows = model.themeRows.flatMap((row) =>
    row.clusters.flatMap((id) => clusters.get(id) ?? []).map((cluster) => ({ row, cluster })),
  );
  return {
    name: sheetNames.clusters,
    frozenColumns: 3,
    emptyNote: "没有议题",
    columns: [
      { title: "编号", width: 26 },
      { title: "主题", width: 20 },
      { title: "议题", width: 22 },
      { title: "本次件数", width: 10, align: "center" },
      { title: "往届件数", width: 10, align: "center" },
      { title: "变化", width: 9, align: "center" },
      { title: "代表提案（与各件最相近）", width: 26 },
      { title: "代表提案案由", width: 50 },
      { title: "特征词", width: 46 },
      { title: "稳定", width: 8, align: "center" },
      { title: "稳定度", width: 9, align: "center", format: "0.00" },
    ],
    rows: rows.map(({ row, cluster: { id, label, current, earlier, change, members, terms, stability } }) => {
      const central = index.proposal(members[0]!);
      return [
        id,
        linkTo(places.theme(row.theme), row.name),
        label,
        current,
        earlier,
        change === null ? "" : changeNames[change],
        linkTo(places.proposal(central.id), nameProposal(central)),
        central.subject,
        terms.join("、"),
        describeStability(stability),
        stability,
      ];
    }),
  };
}
