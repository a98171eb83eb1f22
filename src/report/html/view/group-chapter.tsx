import { groupsNote } from "../../../../reports/catalog/wording.ts";
import { ChartFigures } from "./chart-figure.tsx";
import { GroupEntry } from "./group-entry.tsx";
import type { PageContext } from "./page-context.ts";
import { Section } from "./section.tsx";

/** 并案与重复建议: each group with its members, reasons and the asks it must answer. */
export function GroupChapter({ context }: { readonly context: PageContext }) {
  const { groups } = context.store;
  if (groups.length === 0) {
    return (
      <Section id="groups" title="并案与重复建议">
        <p class="empty">没有发现需要并案或疑似重复的提案。</p>
      </Section>
    );
  }
  return (
    <Section id="groups" title="并案与重复建议" note={groupsNote}>
      <div id="group-browser">
        {groups.map((group) => (
          <GroupEntry key={group.id} group={group} store={context.store} />
        ))}
      </div>
      <ChartFigures charts={context.charts} names={["joint-groups"]} />
    </Section>
  );
}
