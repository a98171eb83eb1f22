import type { Chart } from "../../chart/chart.ts";
import { printable } from "../../safe-text.ts";

/** A chart with its title and caption as text of the page. */
export function ChartFigure({ chart }: { readonly chart: Chart }) {
  return (
    <figure class="chart" id={`chart-${chart.name}`}>
      <figcaption>
        <h3>{chart.title}</h3>
        <p>{chart.caption}</p>
      </figcaption>
      <div class="drawing" dangerouslySetInnerHTML={{ __html: printable(chart.bare.svg) }} />
    </figure>
  );
}

/** The charts of these names, in this order; those without data are left out. */
export function ChartFigures(props: { readonly charts: readonly Chart[]; readonly names: readonly string[] }) {
  const found = props.names.flatMap((name) => props.charts.find((chart) => chart.name === name) ?? []);
  return (
    <div class="charts">
      {found.map((chart) => (
        <ChartFigure chart={chart} />
      ))}
    </div>
  );
}
