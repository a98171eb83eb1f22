import { byKeys } from "../base/order.ts";
import type { Proposal, Proposer } from "../proposal/proposal.ts";
import { bodyKindNames } from "../proposal/terms.ts";
import { countItems, countProposals, type Counted, type CountedItem } from "./counted.ts";
import type { SessionStatistics, Tally } from "./session-statistics.ts";

type ProposerStatistics = Pick<
  SessionStatistics,
  "members" | "creditedMembers" | "unnamed" | "newMembers" | "bodies" | "bodyKinds" | "sectors" | "withoutSector"
>;

/** Who proposes. People are told apart by name, for nothing else is given: two of one name are one. */
export function countProposers(
  session: readonly Proposal[],
  credited: readonly Proposal[],
  all: readonly Proposal[],
): ProposerStatistics {
  const members = listProposers(session, "member");
  const before = new Set(
    listProposers(
      all.filter(({ history }) => history),
      "member",
    ).map(({ name }) => name),
  );
  return {
    members: countItems("members", "提交提案的委员", "名", members, session),
    creditedMembers: countItems(
      "credited-members",
      "提案立案或并案的委员",
      "名",
      listProposers(credited, "member"),
      session,
    ),
    unnamed: countProposals("unnamed", "提案者没有全部写出姓名", session.filter(leavesOut)),
    newMembers:
      before.size === 0
        ? null
        : countItems(
            "new-members",
            "往届提案者中没有的委员",
            "名",
            members.filter(({ name }) => !before.has(name)),
            session,
          ),
    bodies: countItems("bodies", "提交集体提案的单位", "家", listProposers(session, "collective"), session),
    bodyKinds: tally(session, "body", "集体提案", ({ proposers }) =>
      proposers.flatMap((proposer) => (proposer.kind === "collective" ? [bodyKindNames[proposer.body]] : [])),
    ),
    sectors: tally(session, "sector", "界别", ({ sector }) => (sector === null ? [] : [sector])),
    withoutSector: countProposals(
      "no-sector",
      "没有注明界别",
      session.filter(({ sector }) => sector === null),
    ),
  };
}

/** 某某等4人: more members than names. */
function leavesOut({ proposers }: Proposal): boolean {
  return proposers.some((proposer) => proposer.kind === "member" && proposer.count > 1);
}

/** Proposers of a kind by name, those with most proposals first; each has credit for every proposal that names them. */
function listProposers(proposals: readonly Proposal[], kind: Proposer["kind"]): readonly CountedItem[] {
  const byName = new Map<string, string[]>();
  for (const { id, proposers } of proposals) {
    for (const name of new Set(proposers.flatMap((proposer) => (proposer.kind === kind ? [proposer.name] : [])))) {
      byName.set(name, [...(byName.get(name) ?? []), id]);
    }
  }
  return [...byName]
    .map(([name, ids]) => ({ name, ids }))
    .sort(
      byKeys(
        ({ ids }) => ids.length,
        ({ name }) => name,
      ),
    );
}

/** Proposals by what they say of themselves, each once for each answer: the most frequent first. */
function tally(
  session: readonly Proposal[],
  key: string,
  label: string,
  answers: (proposal: Proposal) => readonly string[],
): readonly Tally[] {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of session) {
    for (const answer of new Set(answers(proposal))) groups.set(answer, [...(groups.get(answer) ?? []), proposal]);
  }
  return [...groups]
    .map(([name, own]): Tally => {
      const count = (what: string, told: string, test: (proposal: Proposal) => boolean): Counted =>
        countProposals(`${key}-${what}:${name}`, `${label}：${name}（${told}）`, own.filter(test));
      return {
        name,
        received: count("received", "收到", () => true),
        filed: count("filed", "立案", ({ filing }) => filing === "filed"),
        joined: count("joined", "并案", ({ filing }) => filing === "joined"),
      };
    })
    .sort(
      byKeys(
        ({ received }) => received.ids.length,
        ({ name }) => name,
      ),
    );
}
