import { describeMethod } from "../../../../reports/catalog/wording.ts";
import { ChartFigures } from "./chart-figure.tsx";
import { NewWordTable } from "./new-word-table.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";
import { InputTable, IntakeTable, IssueTable } from "./source-tables.tsx";

/** 数据说明: how it was done, whether the numbers add up, what was doubtful, from which files. */
export function NotesChapter({ context }: { readonly context: PageContext }) {
  const { results } = context.model;
  return (
    <Section id="notes" title="数据说明">
      <div class="method">
        {describeMethod(context.model).map(({ heading, paragraphs }) => (
          <>
            <h3>{heading}</h3>
            {paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </>
        ))}
      </div>
      <ChartFigures charts={context.charts} names={["reliability"]} />
      <IntakeTable intake={results.intake} issues={results.issues} />
      <IssueTable issues={results.issues} wholeList="catalog.xlsx“数据说明”和 data/issues.jsonl" />
      <NewWordTable context={context} />
      <InputTable context={context.model.context} />
    </Section>
  );
}
