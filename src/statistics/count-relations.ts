import type { Proposal } from "../proposal/proposal.ts";
import type { Thread } from "../relation/group/thread.ts";
import type { ProposalGroup } from "../relation/pair/similar-pair.ts";
import { countItems, type CountedItem } from "./counted.ts";
import type { SessionStatistics, Suggested } from "./session-statistics.ts";

const relationLabels = { joint: "建议并案", duplicate: "疑似重复" } as const;

/** Groups suggested for joint handling or a check, numbered as everywhere; those that a person kept apart are out. */
export function countSuggested(
  session: readonly Proposal[],
  groups: readonly ProposalGroup[],
): Pick<SessionStatistics, "joint" | "duplicate"> {
  const count = (relation: ProposalGroup["relation"]): Suggested => {
    const items = groups.flatMap((group, place): CountedItem[] =>
      group.relation === relation && group.verdict !== "kept-apart"
        ? [{ name: `第${place + 1}组`, ids: group.members }]
        : [],
    );
    const groupCount = countItems(`groups:${relation}`, `${relationLabels[relation]}的组`, "组", items, session);
    return {
      groups: groupCount,
      proposals: {
        ...groupCount,
        key: `grouped:${relation}`,
        label: relationLabels[relation],
        unit: "件",
        items: null,
      },
    };
  };
  return { joint: count("joint"), duplicate: count("duplicate") };
}

const threadLabels: Readonly<Record<Thread["kind"], string>> = {
  "follow-up": "接续往届提出",
  again: "往届已提、本次再次提出",
  recycled: "与往届提案文字大面积相同",
};

export function countThreads(session: readonly Proposal[], threads: readonly Thread[]): SessionStatistics["threads"] {
  return (["follow-up", "again", "recycled"] as const).flatMap((kind) => {
    const own = threads.filter((thread) => thread.kind === kind);
    if (own.length === 0) return [];
    const items = own.map(({ title, current }) => ({ name: `《${title}》`, ids: current }));
    const counted = countItems(`threads:${kind}`, `跨年议题：${threadLabels[kind]}`, "个", items, session);
    return [
      {
        kind,
        threads: counted,
        current: { ...counted, key: `thread-proposals:${kind}`, label: threadLabels[kind], unit: "件", items: null },
      },
    ];
  });
}
