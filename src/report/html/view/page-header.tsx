import { describeCatalog } from "../../../../reports/catalog/wording.ts";
import type { ComponentChildren } from "preact";
import { Count } from "./links.tsx";
import type { PageContext } from "./page-context.ts";

/** Title, what the catalog is, and the figures that everything else unfolds. */
export function PageHeader({ context }: { readonly context: PageContext }) {
  const { model } = context;
  const { totals } = model;
  return (
    <header class="head">
      <h1>{model.title}</h1>
      {describeCatalog(model).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <dl class="figures">
        <Figure label="本次会议提案">
          <Count value={totals.session} unit=" 件" query={{ title: "本次会议提案", scope: "session" }} />
        </Figure>
        {totals.history === 0 ? null : (
          <Figure label="往届提案">
            <Count value={totals.history} unit=" 件" query={{ title: "往届提案", scope: "history" }} />
          </Figure>
        )}
        <Figure label="参考选题">
          <a href="#topics">{totals.topics} 个</a>
        </Figure>
        <Figure label="建议并案">
          <a href="#groups">{totals.jointGroups} 组</a>
        </Figure>
        <Figure label="疑似重复">
          <a href="#groups">{totals.duplicateGroups} 组</a>
        </Figure>
        <Figure label="未归类">
          <Count value={totals.unassigned} unit=" 件" query={{ title: "未归类", theme: "none" }} />
        </Figure>
        {totals.clues === 0 ? null : (
          <Figure label="线索">
            <a href="#notes">{totals.clues} 条</a>
          </Figure>
        )}
        {totals.papers === 0 ? null : (
          <Figure label="政策文件">
            <a href="#notes">{totals.papers} 份</a>
          </Figure>
        )}
      </dl>
    </header>
  );
}

function Figure(props: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
