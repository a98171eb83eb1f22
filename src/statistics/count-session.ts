import { filings, forms, outcomes, type Proposal, type Session } from "../proposal/proposal.ts";
import { filingNames, formNames, outcomeNames, sessionName } from "../proposal/terms.ts";
import type { ProposalFlag } from "../examine/flag.ts";
import type { ProfileSummary } from "../examine/profile-summary.ts";
import type { ProposalGroup } from "../relation/pair/similar-pair.ts";
import type { Thread } from "../relation/group/thread.ts";
import type { ThemeAssignment } from "../theme/assignment.ts";
import type { Taxonomy } from "../theme/taxonomy.ts";
import { countCategories } from "./count-categories.ts";
import { countUnits } from "./count-units.ts";
import { countDates } from "./count-dates.ts";
import { countProposals, type Counted } from "./counted.ts";
import { countProposers } from "./count-proposers.ts";
import { countFlags } from "./count-flags.ts";
import { countSuggested, countThreads } from "./count-relations.ts";
import type { MakerPart, SessionStatistics } from "./session-statistics.ts";
import { shareOut } from "./shares.ts";

export interface StatisticsInput {
  /** This session's and the history's proposals, in input order. */
  readonly proposals: readonly Proposal[];
  readonly assignments: readonly ThemeAssignment[];
  readonly taxonomy: Taxonomy;
  readonly groups: readonly ProposalGroup[];
  readonly threads: readonly Thread[];
  readonly profile: ProfileSummary;
  readonly flags: readonly ProposalFlag[];
  /** This session's proposals that the rule `secret-matter` left out while reading. */
  readonly withheld: number;
}

/** Counts this session's proposals. 收到 = 立案 + 并案 + 转为意见和建议 + 不予立案 + 撤案 + 待定 + 未注明, whatever the input. */
export function countSession(input: StatisticsInput): SessionStatistics {
  const session = input.proposals.filter(({ history }) => !history);
  const filed = session.filter(({ filing }) => filing === "filed");
  const decided = session.some(({ filing }) => filing !== "unknown" && filing !== "pending");
  const credited = decided ? session.filter(({ filing }) => filing === "filed" || filing === "joined") : session;
  const among = filed.length > 0 ? filed : session;
  const received = countProposals("received", "收到", session);
  const answered = among.filter(({ outcome }) => outcome !== "unknown");
  const byFiling = filings.map((filing) => ({
    filing,
    counted: countProposals(
      `filing:${filing}`,
      filingNames[filing],
      session.filter((proposal) => proposal.filing === filing),
    ),
  }));
  const byOutcome = outcomes
    .filter((outcome) => outcome !== "unknown")
    .map((outcome) => ({
      outcome,
      counted: countProposals(
        `outcome:${outcome}`,
        `办理结果：${outcomeNames[outcome]}`,
        answered.filter((proposal) => proposal.outcome === outcome),
      ),
    }));
  return {
    meeting: findMeeting(session),
    received,
    withheld: input.withheld,
    decided,
    filings: withShares(byFiling),
    base: filed.length > 0 ? byFiling.find(({ filing }) => filing === "filed")!.counted : received,
    credited: countProposals("credited", decided ? "立案和并案" : "收到", credited),
    ...countCategories(among, input.assignments, input.taxonomy),
    makers: withShares(countMakers(among)),
    forms: forms
      .map((form) => ({
        form,
        counted: countProposals(
          `form:${form}`,
          form === "unknown" ? "提案形式未注明" : formNames[form],
          among.filter((proposal) => proposal.form === form),
        ),
      }))
      .filter(({ counted }) => counted.ids.length > 0),
    ...countProposers(session, credited, input.proposals),
    ...countUnits(among),
    outcomes: withShares(byOutcome),
    answered: countProposals("answered", "已注明办理结果", answered),
    dates: countDates(session),
    ...countSuggested(session, input.groups),
    ...countFlags(session, input.profile, input.flags),
    threads: countThreads(session, input.threads),
  };
}

const makerLabels = { members: "委员提案", bodies: "集体提案", unknown: "提案者未注明" } as const;

/** 委员提案 are individual and joint ones. */
function countMakers(proposals: readonly Proposal[]): readonly Omit<MakerPart, "share">[] {
  const makerOf = ({ form }: Proposal): MakerPart["maker"] =>
    form === "collective" ? "bodies" : form === "unknown" ? "unknown" : "members";
  return (["members", "bodies", "unknown"] as const).map((maker) => ({
    maker,
    counted: countProposals(
      `maker:${maker}`,
      makerLabels[maker],
      proposals.filter((proposal) => makerOf(proposal) === maker),
    ),
  }));
}

/** Shares among all the parts; parts that do not occur are left out. */
export function withShares<T extends { readonly counted: Counted }>(parts: readonly T[]) {
  const occurring = parts.filter(({ counted }) => counted.ids.length > 0);
  const shares = shareOut(occurring.map(({ counted }) => counted.ids.length));
  return occurring.map((part, place) => ({ ...part, share: shares[place]! }));
}

function findMeeting(proposals: readonly Proposal[]): Session | null {
  const told = new Map(proposals.flatMap(({ session }) => (session === null ? [] : [[sessionName(session), session]])));
  const [only] = told.values();
  return told.size === 1 ? (only ?? null) : null;
}
