import { ChartFigures } from "./chart-figure.tsx";
import { FactorMeanings } from "./factor-table.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";
import { TopicsByTheme } from "./topic-list.tsx";

/** 选题目录 by theme: what the whole work is for. */
export function TopicChapter({ context }: { readonly context: PageContext }) {
  const { store } = context;
  if (store.topics.length === 0) {
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
      note="按主题排列，每个主题内依据强的在前。点开选题可见背景、切口、可能承办单位、既往提案和逐条出处；方括号内的数字是依据的序号，点击可到原文。没有出处的不列入。"
    >
      <FactorMeanings />
      <div id="topic-browser">
        <TopicsByTheme topics={store.topics} store={store} />
      </div>
      <ChartFigures charts={context.charts} names={["topic-overview"]} />
    </Section>
  );
}
