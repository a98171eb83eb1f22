import { coverageNames, coverageNote } from "../../../../reports/catalog/wording.ts";
import { coverageStatuses } from "../../../topic/suggestion.ts";
import { namePlace } from "../../catalog-index.ts";
import { oneLine } from "../../safe-text.ts";
import { ChartFigures } from "./chart-figure.tsx";
import { Count } from "./links.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";

/** 覆盖矩阵: every policy point by year; a cell opens its proposals. */
export function CoverageChapter({ context }: { readonly context: PageContext }) {
  const { coverage } = context.model.results;
  if (coverage.length === 0) {
    return (
      <Section id="coverage" title="覆盖矩阵">
        <p class="empty">没有提供政策文件，或文件中没有摘出具体任务。</p>
      </Section>
    );
  }
  const counts = coverageStatuses
    .map((status) => `${coverageNames[status]} ${coverage.filter((row) => row.status === status).length} 项`)
    .join("、");
  return (
    <Section
      id="coverage"
      title="覆盖矩阵"
      note={`${coverageNote}共 ${coverage.length} 项：${counts}。点击数字看提案。`}
    >
      <ChartFigures charts={context.charts} names={["coverage-matrix"]} />
      <div id="coverage-tools" />
      <CoverageTable context={context} />
    </Section>
  );
}

function CoverageTable({ context }: { readonly context: PageContext }) {
  const { model, index } = context;
  const { coverage } = model.results;
  const years = [
    ...new Set([...model.years, ...coverage.flatMap(({ byYear }) => Object.keys(byYear).map(Number))]),
  ].sort((a, b) => a - b);
  return (
    <table class="plain coverage" id="coverage-table">
      <thead>
        <tr>
          <th scope="col">政策任务</th>
          <th scope="col">出处</th>
          <th scope="col">主题</th>
          {years.map((year) => (
            <th scope="col" class="number">
              {year}年
            </th>
          ))}
          <th scope="col">判断</th>
        </tr>
      </thead>
      <tbody>
        {coverage.map((row, point) => (
          <tr data-status={row.status}>
            <th scope="row">{oneLine(row.point)}</th>
            <td class="source">
              《{oneLine(index.paperTitle(row.source.file))}》{namePlace(row.source)}
            </td>
            <td>{row.theme === null ? "" : index.themeName(row.theme)}</td>
            {years.map((year) => (
              <td class="number">
                <Count
                  value={row.byYear[String(year)] ?? 0}
                  query={{ title: `${year}年：${oneLine(row.point)}`, scope: "all", year, point }}
                />
              </td>
            ))}
            <td class="nowrap">
              <span class={`status ${row.status}`} aria-hidden="true" />
              {coverageNames[row.status]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
