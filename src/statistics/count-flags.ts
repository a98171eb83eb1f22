import type { ProposalFlag } from "../examine/flag.ts";
import type { ProfileSummary } from "../examine/profile-summary.ts";
import type { Proposal } from "../proposal/proposal.ts";
import { countProposals, type Counted } from "./counted.ts";
import type { SessionStatistics } from "./session-statistics.ts";

/** 审查提示: how many proposals each rule points at, each once. */
export function countFlags(
  session: readonly Proposal[],
  profile: ProfileSummary,
  flags: readonly ProposalFlag[],
): Pick<SessionStatistics, "flags" | "flagged"> {
  const count = (key: string, label: string, raised: readonly ProposalFlag[]): Counted => {
    const ids = new Set(raised.map(({ proposal }) => proposal));
    return countProposals(
      key,
      label,
      session.filter(({ id }) => ids.has(id)),
    );
  };
  return {
    flags: profile.rules.map(({ rule, basis, criterion }) => ({
      rule,
      basis,
      criterion,
      counted: count(
        `flag:${rule}`,
        `审查提示：${criterion}`,
        flags.filter((flag) => flag.rule === rule),
      ),
    })),
    flagged: count("flagged", "有审查提示", flags),
  };
}
