import { coverageNames, coverageNote } from "../../../../reports/catalog/wording.ts";
import { coverageStatuses } from "../../../topic/suggestion.ts";
import { ChartFigures } from "./chart-figure.tsx";
import { CoverageTable } from "./coverage-table.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";

/** 覆盖矩阵: every policy point by year; a cell opens its proposals, a row its paragraph. */
export function CoverageChapter({ context }: { readonly context: PageContext }) {
  const { points } = context.store;
  if (points.length === 0) {
    return (
      <Section id="coverage" title="覆盖矩阵">
        <p class="empty">没有提供政策文件，或文件中没有摘出具体任务。</p>
      </Section>
    );
  }
  return (
    <Section id="coverage" title="覆盖矩阵" note={coverageNote}>
      <p class="note">
        共 {points.length} 项：
        {coverageStatuses.map((status, place) => (
          <>
            {place === 0 ? "" : "、"}
            {coverageNames[status]}{" "}
            <a href={`#coverage?status=${status}`}>{points.filter((point) => point.status === status).length} 项</a>
          </>
        ))}
        。点击任务看政策原文，点击数字看提案。
      </p>
      <div id="coverage-browser">
        <CoverageTable places={points.map((_, place) => place)} store={context.store} />
      </div>
      <ChartFigures charts={context.charts} names={["coverage-matrix"]} />
    </Section>
  );
}
