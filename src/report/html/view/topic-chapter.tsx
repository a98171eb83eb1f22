import type { ThemeRow } from "../../catalog-model.ts";
import { Count } from "./links.tsx";
import { ChartFigures } from "./chart-figure.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";
import { TopicEntry } from "./topic-entry.tsx";

/** 选题目录 by theme: what the whole work is for. */
export function TopicChapter({ context }: { readonly context: PageContext }) {
  const { model } = context;
  const rows = model.themeRows.filter(({ topics }) => topics.length > 0);
  if (rows.length === 0) {
    return (
      <Section id="topics" title="选题目录">
        <p class="empty">所给资料中没有形成依据充分的选题。提供政策文件、线索或往届提案后可以生成。</p>
      </Section>
    );
  }
  return (
    <Section
      id="topics"
      title="选题目录"
      note="按主题排列，每个主题内依据强的在前。点开选题可见背景、切口、可能承办单位、五个方面的依据强弱和逐条出处；没有出处的不列入。"
    >
      <p class="tools" data-tools="topics" hidden>
        <button type="button" data-expand="topics">
          全部展开
        </button>
        <button type="button" data-collapse="topics">
          全部收起
        </button>
      </p>
      {rows.map((row) => (
        <ThemeTopics row={row} context={context} />
      ))}
      <ChartFigures charts={context.charts} names={["topic-overview"]} />
    </Section>
  );
}

function ThemeTopics(props: { readonly row: ThemeRow; readonly context: PageContext }) {
  const { row, context } = props;
  const ids = new Set(row.topics);
  const heading = row.heading === row.name ? "" : `${row.heading} · `;
  return (
    <div class="theme-topics" id={`topics-of-${row.theme ?? "none"}`}>
      <h3>
        {heading}
        {row.name}
        <small>
          选题 {row.topics.length} 个，本次会议提案{" "}
          <Count value={row.count} unit=" 件" query={{ title: `主题：${row.name}`, theme: row.theme ?? "none" }} />
        </small>
      </h3>
      <div class="topics">
        {context.index.topics
          .filter(({ topic }) => ids.has(topic.id))
          .map(({ number, topic }) => (
            <TopicEntry number={number} topic={topic} context={context} />
          ))}
      </div>
    </div>
  );
}
