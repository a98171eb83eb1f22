import { byKeys } from "../base/order.ts";
import { agglomerate, meanToOthers } from "./agglomerate.ts";
import { findDistinctAsks, listDistinctAsks, type AskOwner } from "./distinct-asks.ts";
import type { ProposalGroup, SimilarPair } from "./similar-pair.ts";

/** What a group needs to know of its members. */
export interface GroupMember extends AskOwner {
  readonly id: string;
  /** ISO day or null. */
  readonly date: string | null;
  /** Characters of the body. */
  readonly length: number;
}

/** 并案建议组 among `members` (this session's); pairs with anyone else are passed over. In order of id. */
export function findGroups(
  pairs: readonly SimilarPair[],
  members: readonly GroupMember[],
  jointFloor: number,
): readonly ProposalGroup[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const own = pairs.filter((pair) => byId.has(pair.a) && byId.has(pair.b));
  const pairOf = new Map(own.map((pair) => [key(pair.a, pair.b), pair]));
  const scoreOf = (a: string, b: string) => pairOf.get(key(a, b))?.score ?? 0;
  return agglomerate(own, jointFloor).map((ids) => {
    const isClose = (a: string, b: string) => {
      const pair = pairOf.get(key(a, b));
      return pair !== undefined && pair.relation !== "related";
    };
    const inside = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
    const inGroup = ids.map((id) => byId.get(id)!);
    const { lead, leadReason, asks } = chooseLead(inGroup, scoreOf);
    return {
      id: `G-${ids[0]!}`,
      members: ids,
      lead,
      leadReason,
      relation: inside.every(([a, b]) => pairOf.get(key(a, b))?.relation === "duplicate") ? "duplicate" : "joint",
      bridges: inside.filter(([a, b]) => !isClose(a, b)),
      asks,
      verdict: "open",
    };
  });
}

function key(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

interface Lead {
  readonly lead: string;
  readonly leadReason: string;
  readonly asks: ProposalGroup["asks"];
}

/** 建议主提案: makes the most of the group's distinct asks, then is closest to the others, then is the longest, then the earliest. */
function chooseLead(members: readonly GroupMember[], scoreOf: (a: string, b: string) => number): Lead {
  const ids = members.map(({ id }) => id);
  const distinct = findDistinctAsks(members);
  const made = (id: string) => distinct.filter((ask) => ask.made.has(id)).length;
  // Two decimals: a hair's breadth of a score is no reason to lead.
  const closeness = (id: string) => Math.round(meanToOthers(id, ids, scoreOf) * 100) / 100;
  const ranked = [...members].sort(
    byKeys(
      (member) => made(member.id),
      (member) => closeness(member.id),
      (member) => member.length,
      (member) => member.date ?? "9999",
      (member) => member.id,
    ),
  );
  const lead = ranked[0]!;
  const others = ranked.slice(1);
  const reasons = [
    others.every((other) => made(other.id) < made(lead.id)) &&
      `建议最全（本组${distinct.length}条不同建议中提出${made(lead.id)}条）`,
    others.every((other) => closeness(other.id) < closeness(lead.id)) && others.length > 1 && "与其他各件最接近",
    others.every((other) => other.length < lead.length) && "内容最详",
    lead.date !== null && others.every((other) => other.date !== null && other.date > lead.date!) && "提交最早",
  ].filter((reason) => reason !== false);
  return {
    lead: lead.id,
    leadReason: reasons.length > 0 ? reasons.slice(0, 2).join("，") : "各件内容相当，按编号取最前一件",
    asks: listDistinctAsks(distinct, members, lead.id),
  };
}
