import { distributionNote, formatShare } from "../../../../reports/catalog/wording.ts";
import { ChartFigures } from "./chart-figure.tsx";
import { ClusterTable } from "./cluster-table.tsx";
import { Count } from "./links.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";

const names = [
  "theme-distribution",
  "theme-by-year",
  "theme-clusters",
  "proposal-map",
  "theme-words",
  "proposers",
  "submissions",
  "filing-flow",
  "unit-load",
] as const;

/** 主题分布: the figures as a table, then as pictures; every number opens its list. */
export function ThemeChapter({ context }: { readonly context: PageContext }) {
  const { model } = context;
  return (
    <Section id="themes" title="主题分布" note={distributionNote(model)}>
      <p class="hint">点击表中数字或图中条形、色块、符号，可以打开其后的提案。</p>
      <ThemeTable context={context} />
      <ClusterTable context={context} />
      <ChartFigures charts={context.charts} names={names} />
    </Section>
  );
}

function ThemeTable({ context }: { readonly context: PageContext }) {
  const { model } = context;
  const earlier = model.years.filter((year) => year !== model.year);
  return (
    <table class="plain themes">
      <thead>
        <tr>
          <th scope="col">大类</th>
          <th scope="col">主题</th>
          <th scope="col" class="number">
            本次件数
          </th>
          <th scope="col" class="number">
            占比
          </th>
          {earlier.map((year) => (
            <th scope="col" class="number">
              {year}年
            </th>
          ))}
          <th scope="col" class="number">
            议题
          </th>
          <th scope="col" class="number">
            选题
          </th>
        </tr>
      </thead>
      <tbody>
        {model.themeRows.map((row, place) => (
          <tr>
            <td>{model.themeRows[place - 1]?.heading === row.heading ? "" : row.heading}</td>
            <th scope="row">{row.name}</th>
            <td class="number">
              <Count value={row.count} query={{ title: `主题：${row.name}`, theme: row.theme ?? "none" }} />
            </td>
            <td class="number">{formatShare(row.share)}</td>
            {earlier.map((year) => (
              <td class="number">
                <Count
                  value={row.byYear[String(year)] ?? 0}
                  query={{ title: `${year}年 ${row.name}`, scope: "all", theme: row.theme ?? "none", year }}
                />
              </td>
            ))}
            <td class="number">
              <InnerCount value={row.clusters.length} to={`clusters-of-${row.theme ?? "none"}`} />
            </td>
            <td class="number">
              <InnerCount value={row.topics.length} to={`topics-of-${row.theme ?? "none"}`} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">合计</th>
          <td class="number">
            <Count value={model.totals.session} query={{ title: "本次会议提案", scope: "session" }} />
          </td>
          <td class="number">{model.totals.session === 0 ? "" : "100.0%"}</td>
          {earlier.map((year) => (
            <td class="number">
              <Count
                value={model.themeRows.reduce((sum, row) => sum + (row.byYear[String(year)] ?? 0), 0)}
                query={{ title: `${year}年提案`, scope: "all", year }}
              />
            </td>
          ))}
          <td class="number">{model.themeRows.reduce((sum, row) => sum + row.clusters.length, 0)}</td>
          <td class="number">{model.totals.topics}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A number that leads to another place of the page. */
function InnerCount(props: { readonly value: number; readonly to: string }) {
  return props.value === 0 ? <span class="zero">0</span> : <a href={`#${props.to}`}>{props.value}</a>;
}
