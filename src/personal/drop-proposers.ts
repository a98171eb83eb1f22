import { issue, type Issue } from "../base/issue.ts";
import { byKeys } from "../base/order.ts";
import type { Clue } from "../proposal/clue.ts";
import type { Proposal } from "../proposal/proposal.ts";
import { findKnownNames, indexNames, type KnownNames } from "./known-names.ts";
import { coverSpans } from "./mask.ts";

interface Unnamed {
  readonly proposals: readonly Proposal[];
  readonly clues: readonly Clue[];
  /** How many members were renamed. */
  readonly members: number;
  readonly known: KnownNames;
}

/**
 * Members' names replaced by 委员1…委员N, one label a name, in order of first appearance by proposal id: who proposes again is still
 * told, and counts stay. In texts the names of members are covered, one character for one; other people's stay.
 */
export function dropProposers(proposals: readonly Proposal[], clues: readonly Clue[]): Unnamed {
  const labels = new Map<string, string>();
  for (const name of [...proposals].sort(byKeys(({ id }) => id)).flatMap(memberNames))
    if (!labels.has(name)) labels.set(name, `委员${labels.size + 1}`);
  const known = indexNames(labels.keys());
  const unnamed = (text: string): string => coverSpans(text, findKnownNames(text, known, "text"));
  return {
    members: labels.size,
    known,
    proposals: proposals.map((proposal) => ({
      ...proposal,
      subject: unnamed(proposal.subject),
      body: unnamed(proposal.body),
      proposers: proposal.proposers.map((proposer) =>
        proposer.kind === "member" ? { ...proposer, name: labels.get(proposer.name)! } : proposer,
      ),
    })),
    clues: clues.map((clue) => ({ ...clue, title: unnamed(clue.title), text: unnamed(clue.text) })),
  };
}

export function memberNames({ proposers }: Pick<Proposal, "proposers">): readonly string[] {
  return proposers.flatMap(({ kind, name }) => (kind === "member" ? [name] : []));
}

export function noteDropped(members: number): Issue {
  return issue({
    rule: "proposers-dropped",
    severity: "note",
    message: `提案者中 ${members} 名委员的姓名已改为“委员1”等编号（同一人同一编号），单位名称保留；正文里能认出的委员姓名已遮盖，其他人名无法保证找全，对外提供前请人工通读。`,
  });
}
