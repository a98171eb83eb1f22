import { groupsNote } from "../../../../reports/catalog/wording.ts";
import { ChartFigures } from "./chart-figure.tsx";
import { GroupEntry } from "./group-entry.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";

/** 并案与重复建议: each group with its members, reasons and the asks it must answer. */
export function GroupChapter({ context }: { readonly context: PageContext }) {
  const { groups } = context.model.results;
  if (groups.length === 0) {
    return (
      <Section id="groups" title="并案与重复建议">
        <p class="empty">没有发现需要并案或疑似重复的提案。</p>
      </Section>
    );
  }
  return (
    <Section id="groups" title="并案与重复建议" note={groupsNote}>
      <ChartFigures charts={context.charts} names={["joint-groups"]} />
      <p class="tools" data-tools="groups" hidden>
        <button type="button" data-expand="groups">
          全部展开
        </button>
        <button type="button" data-collapse="groups">
          全部收起
        </button>
      </p>
      {groups.map((group, place) => (
        <GroupEntry group={group} number={place + 1} context={context} />
      ))}
    </Section>
  );
}
