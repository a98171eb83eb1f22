import {
  changeNames,
  clusterHint,
  describeChange,
  describeStability,
  fewNote,
} from "../../../../reports/catalog/wording.ts";
import type { Cluster, ThemeClustering } from "../../../theme/assignment.ts";
import { oneLine } from "../../safe-text.ts";
import type { ThemeRow } from "../../catalog-model.ts";
import { Count, ProposalLink } from "./links.tsx";
import type { PageContext } from "./page-context.ts";

const termsShown = 5;

/** 议题 of every theme, each with the proposals behind it, the one that stands for it, and how firm it is. */
export function ClusterTable({ context }: { readonly context: PageContext }) {
  const { model } = context;
  const clusters = new Map(model.results.clusters.map((cluster) => [cluster.id, cluster]));
  const clusterings = new Map(model.results.clusterings.map((clustering) => [clustering.theme, clustering]));
  const rows = model.themeRows.filter((row) => row.clusters.length > 0);
  if (rows.length === 0) return null;
  const change = describeChange(model);
  return (
    <>
      <h3 id="clusters">各主题的议题</h3>
      <p class="note">
        {clusterHint}
        {change}单个议题不足三十件的，{fewNote}。
      </p>
      <table class="plain clusters">
        <thead>
          <tr>
            <th scope="col">议题</th>
            <th scope="col" class="number">
              本次
            </th>
            <th scope="col" class="number">
              往届
            </th>
            <th scope="col">代表提案</th>
            <th scope="col">特征词</th>
            <th scope="col">稳定</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody id={`clusters-of-${row.theme ?? "none"}`}>
            <ThemeHead row={row} clustering={clusterings.get(row.theme)} />
            {row.clusters
              .flatMap((id) => clusters.get(id) ?? [])
              .map((cluster) => (
                <ClusterRow cluster={cluster} context={context} />
              ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function ThemeHead(props: { readonly row: ThemeRow; readonly clustering: ThemeClustering | undefined }) {
  const { row, clustering } = props;
  const { silhouette = null, stability = null } = clustering ?? {};
  return (
    <tr class="theme">
      <th
        scope="rowgroup"
        colSpan={5}
        title={silhouette === null ? undefined : `议题之间分得清不清（轮廓系数，1 为最清）：${silhouette.toFixed(2)}`}
      >
        {row.name}
        <small> {row.clusters.length} 个议题</small>
      </th>
      <td>
        <small>{stability === null ? "" : `平均 ${stability.toFixed(2)}`}</small>
      </td>
    </tr>
  );
}

function ClusterRow({ cluster, context }: { readonly cluster: Cluster; readonly context: PageContext }) {
  const { id, label, current, earlier, change, members, terms, stability } = cluster;
  const title = `议题：${label}`;
  return (
    <tr>
      <th scope="row">
        {label} {change === null ? null : <span class="change">{changeNames[change]}</span>}
      </th>
      <td class="number">
        <Count value={current} query={{ title, cluster: id }} what={`本次会议提案中属于“${label}”的件数`} />
      </td>
      <td class="number">
        <Count
          value={earlier}
          query={{ title, scope: "history", cluster: id }}
          what={`往届提案中属于“${label}”的件数`}
        />
      </td>
      <td>
        <ProposalLink id={members[0]!}>{oneLine(context.index.proposal(members[0]!).subject)}</ProposalLink>
      </td>
      <td>{terms.slice(0, termsShown).join("、")}</td>
      <td title={stability === null ? undefined : `去掉五分之一提案重做时平均保留 ${stability.toFixed(2)}`}>
        {describeStability(stability)}
      </td>
    </tr>
  );
}
