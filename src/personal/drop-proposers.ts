import { issue, type Issue } from "../base/issue.ts";
import { byKeys } from "../base/order.ts";
import type { Proposal } from "../proposal/proposal.ts";
import { cover } from "./mask.ts";

/**
 * Members' names replaced by 委员1…委员N, one label a name, in order of first appearance by proposal id: who proposes again is still
 * told, and counts stay. A proposal's own texts have its own proposers' names covered. Bodies keep their names.
 */
export function dropProposers(proposals: readonly Proposal[]): {
  readonly proposals: readonly Proposal[];
  /** Name → label. */
  readonly labels: ReadonlyMap<string, string>;
} {
  const labels = new Map<string, string>();
  for (const { proposers } of [...proposals].sort(byKeys(({ id }) => id))) {
    for (const { kind, name } of proposers)
      if (kind === "member" && !labels.has(name)) labels.set(name, `委员${labels.size + 1}`);
  }
  return {
    labels,
    proposals: proposals.map((proposal) => {
      const names = memberNames(proposal);
      return {
        ...proposal,
        subject: coverNames(proposal.subject, names),
        body: coverNames(proposal.body, names),
        proposers: proposal.proposers.map((proposer) =>
          proposer.kind === "member" ? { ...proposer, name: labels.get(proposer.name)! } : proposer,
        ),
      };
    }),
  };
}

export function memberNames({ proposers }: Pick<Proposal, "proposers">): readonly string[] {
  return proposers.flatMap(({ kind, name }) => (kind === "member" ? [name] : []));
}

/**
 * Names covered, one character for one. Two characters may be a word (高峰): they count where nothing Chinese touches them, after what
 * announces a name, or before 委员.
 */
export function coverNames(text: string, names: readonly string[]): string {
  let covered = text;
  for (const name of names) {
    if (name.length < 2 || !covered.includes(name)) continue;
    const word = name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    const pattern =
      name.length > 2
        ? word
        : String.raw`(?<![\u4e00-\u9fff])${word}(?![\u4e00-\u9fff])|(?<=提案[人者]|委员|联系人|执笔人?|联名人?|撰稿|作者|姓名)${word}|${word}(?=等?\d*[名位]?委员)`;
    covered = covered.replace(new RegExp(pattern, "gu"), cover.repeat(name.length));
  }
  return covered;
}

/** Names replaced wherever they stand, longest first: for messages of the program and names of files. */
export function replaceNames(text: string, labels: ReadonlyMap<string, string>): string {
  let replaced = text;
  for (const [name, label] of [...labels].sort(
    byKeys(
      ([name]) => name.length,
      ([name]) => name,
    ),
  ))
    if (name.length >= 2) replaced = replaced.replaceAll(name, label);
  return replaced;
}

export function noteDropped(labels: ReadonlyMap<string, string>): Issue {
  return issue({
    rule: "proposers-dropped",
    severity: "note",
    message: `提案者中 ${labels.size} 名委员的姓名已改为“委员1”等编号（同一人同一编号），单位名称保留；正文里提到的其他人名无法保证找全，对外提供前请人工通读。`,
  });
}
