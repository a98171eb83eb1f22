import { distributionNote } from "../../../../reports/catalog/wording.ts";
import { ChartFigures } from "./chart-figure.tsx";
import { ClusterTable } from "./cluster-table.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";
import { ThemeTable } from "./theme-table.tsx";

const names = ["theme-distribution", "theme-by-year", "theme-clusters", "proposal-map", "theme-words"] as const;

/** 主题分布: the figures as a table, then as pictures; every number opens its list. */
export function ThemeChapter({ context }: { readonly context: PageContext }) {
  return (
    <Section id="themes" title="主题分布" note={distributionNote(context.model)}>
      <p class="hint">点击表中数字或图中条形、色块、符号，可以打开其后的提案。</p>
      <ThemeTable model={context.model} />
      <ClusterTable context={context} />
      <ChartFigures charts={context.charts} names={names} />
    </Section>
  );
}
