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
          <Count
            value={totals.session}
            unit=" 件"
            query={{ title: "本次会议提案", scope: "session" }}
            what="本次会议收到、读入并计数的提案"
          />
        </Figure>
        {totals.history === 0 ? null : (
          <Figure label="往届提案">
            <Count
              value={totals.history}
              unit=" 件"
              query={{ title: "往届提案", scope: "history" }}
              what="往届提案，不计入本次会议件数"
            />
          </Figure>
        )}
        <Figure label="参考选题">
          <a href="#topics">{totals.topics} 个</a>
        </Figure>
        <Figure label="建议并案">
          <a href="#groups?relation=joint" title="同一具体事项、主要建议大体一致的提案，一组可含多件">
            {totals.jointGroups} 组
          </a>
        </Figure>
        <Figure label="疑似重复">
          <a href="#groups?relation=duplicate" title="文字相同或仅作少量改动的提案，一组可含多件">
            {totals.duplicateGroups} 组
          </a>
        </Figure>
        <Figure label="未归类">
          <Count
            value={totals.unassigned}
            unit=" 件"
            query={{ title: "未归类", theme: "none" }}
            what="本次会议提案中把握不足、没有归入任何主题的"
          />
        </Figure>
        {totals.clues === 0 ? null : (
          <Figure label="线索">
            <a href="#/clues" title="读入的线索；选题引用了其中的一部分">
              {totals.clues} 条
            </a>
          </Figure>
        )}
        {totals.papers === 0 ? null : (
          <Figure label="政策文件">
            <a href="#/papers" title="读入的政策文件，可看全文和摘出的任务">
              {totals.papers} 份
            </a>
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
