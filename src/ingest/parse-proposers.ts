import type { Form, Proposer } from "../proposal/proposal.ts";
import { bodyKindOf } from "./body-kind.ts";
import { parseSmallNumber } from "./chinese-number.ts";
import { splitNames } from "./split-names.ts";
import { stripTitle } from "./strip-title.ts";

/** How many members stand behind 某某等 where no number is given: at least two. */
const leastOfMany = 2;

/**
 * 提案者 as written in one cell: names apart by 、 ， , ; / spaces or line breaks. 某某等4人 counts four; in a list
 * (甲、乙等6人) the last name carries whom the list leaves out, so that the counts add up to six.
 */
export function parseProposers(text: string): readonly Proposer[] {
  const proposers: Proposer[] = [];
  for (const part of splitNames(text)) {
    const proposer = parseProposer(part, proposers.length);
    if (proposer === null || proposers.some(({ name }) => name === proposer.name)) continue;
    proposers.push(proposer);
  }
  return proposers;
}

/** The proposers where another column says how many signed: the last member carries whom the names leave out. */
export function withCount(proposers: readonly Proposer[], total: number): readonly Proposer[] {
  const told = countMembers(proposers);
  const last = proposers.findLastIndex(({ kind }) => kind === "member");
  if (total <= told || last < 0) return proposers;
  return proposers.map((proposer, i) =>
    i === last && proposer.kind === "member" ? { ...proposer, count: proposer.count + total - told } : proposer,
  );
}

export function countMembers(proposers: readonly Proposer[]): number {
  return proposers.reduce((sum, proposer) => sum + (proposer.kind === "member" ? proposer.count : 0), 0);
}

/** 提案形式 as the proposers show it. */
export function formOf(proposers: readonly Proposer[]): Form {
  if (proposers.length === 0) return "unknown";
  if (proposers.some(({ kind }) => kind === "collective")) return "collective";
  return countMembers(proposers) > 1 ? "joint" : "individual";
}

const many =
  /^(.+?)[（(]?(?:等|共)\s*([\d一二两三四五六七八九十百]{1,5})?\s*(?:位|名|个)?\s*(?:政协)?(?:委员|人|同志|代表)?(?:联名|联合|共同)?(?:提案|提出|提交)?[）)]?$/;

function parseProposer(part: string, before: number): Proposer | null {
  const found = many.exec(part);
  const total = found?.[2] === undefined ? null : parseSmallNumber(found[2]);
  const name = stripTitle(found?.[1] ?? part);
  if (name === "") return null;
  const body = bodyKindOf(name);
  if (body !== null) return { kind: "collective", name, body };
  if (found === null) return { kind: "member", name, count: 1 };
  return { kind: "member", name, count: Math.max(1, (total ?? before + leastOfMany) - before) };
}
