import type { Home, HomeLevel } from "../../text/place/home.ts";
import type { ProposalIndex } from "../match/proposal-index.ts";
import type { EndedCampaigns } from "../policy/stale.ts";

/** A level above another; what counties decide is in everybody's reach. */
export type DecidingLevel = Exclude<HomeLevel, "county">;

/** Who decides what, what only some places have, and which campaigns are over: data/reach. */
export interface Reach {
  /** Tasks by the lowest level that can decide them, the highest level first. */
  readonly deciders: readonly { readonly level: DecidingLevel; readonly tasks: RegExp }[];
  /** Regions and things that some territories have and others have not: 革命老区, 边境, 港口. Finds all of them. */
  readonly somewhere: RegExp;
  readonly ended: readonly EndedCampaigns[];
}

/** What every level does with what another has decided. */
const onItsOwnPart = /落实|贯彻|兑现|争取|争创|申报|申请|对接|承接|融入|用好|用足/u;

/** The level that alone can decide a task, and the words that tell. */
export interface Decider {
  readonly level: DecidingLevel;
  readonly words: string;
}

/** Who above the office decides a task; null where the task is in reach. An office of unknown level is taken for one that is not the nation's. */
export function findDecider(task: string, home: Home | null, { deciders }: Reach): Decider | null {
  if (onItsOwnPart.test(task)) return null;
  const above = levelsAbove[home?.level ?? "province"];
  for (const { level, tasks } of deciders) {
    const words = above.includes(level) ? tasks.exec(task)?.[0] : undefined;
    if (words !== undefined) return { level, words };
  }
  return null;
}

/** True where one of the proposals (`owners` in the index) asks for just this, by title or ask: its writer knows the reach. */
export function isAskedFor({ words }: Decider, owners: readonly number[], index: ProposalIndex): boolean {
  return owners.some((owner) => {
    const { proposal, asks } = index.proposals[owner]!;
    return proposal.subject.includes(words) || asks.some(({ text }) => text.includes(words));
  });
}

const levelsAbove: Readonly<Record<HomeLevel, readonly DecidingLevel[]>> = {
  nation: [],
  province: ["nation"],
  city: ["nation", "province"],
  county: ["nation", "province", "city"],
};
