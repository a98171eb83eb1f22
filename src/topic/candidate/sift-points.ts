import type { Home } from "../../text/place/home.ts";
import type { PolicyPoint } from "../policy/policy-point.ts";
import { isStale } from "../policy/stale.ts";
import { findDecider, type Decider, type DecidingLevel, type Reach } from "./reach.ts";

/** Tasks no topic is made of: those a higher level decides, and those whose time is over. */
export interface LeftOut {
  readonly reason: DecidingLevel | "over";
  readonly points: number;
}

export interface SiftedPoints {
  readonly points: readonly PolicyPoint[];
  /** By reason, those without any left out. Counts concrete points only: the others make no topics anyway. */
  readonly leftOut: readonly LeftOut[];
}

export interface SiftContext {
  readonly home: Home | null;
  readonly reach: Reach;
  /** Files of papers of the office's own level and below: what they set as tasks is in reach. */
  readonly localPapers: ReadonlySet<string>;
  /** Of the session, or of the newest paper where that is later; −Infinity where no year is known. */
  readonly newestYear: number;
  /** True for a task that proposals of this archive ask for, though another level decides it. */
  readonly isAskedFor: (point: PolicyPoint, decider: Decider) => boolean;
}

const reasons = ["nation", "province", "city", "over"] as const;

/** Takes out the tasks no topic of this office can be made of. Other points stay, in their order. */
export function siftPoints(points: readonly PolicyPoint[], context: SiftContext): SiftedPoints {
  const counts = new Map<LeftOut["reason"], number>();
  const kept = points.filter((point) => {
    const reason = point.concrete ? reasonAgainst(point, context) : null;
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return reason === null;
  });
  const leftOut = reasons.map((reason) => ({ reason, points: counts.get(reason) ?? 0 }));
  return { points: kept, leftOut: leftOut.filter(({ points }) => points > 0) };
}

function reasonAgainst(
  point: PolicyPoint,
  { home, reach, localPapers, newestYear, isAskedFor }: SiftContext,
): LeftOut["reason"] | null {
  if (isStale(point, newestYear, reach.ended)) return "over";
  if (localPapers.has(point.paper)) return null;
  const decider = findDecider(point.text, home, reach);
  return decider === null || isAskedFor(point, decider) ? null : decider.level;
}
