import type { Proposal } from "../proposal/proposal.ts";
import { countProposals } from "./counted.ts";
import type { SubmissionDates } from "./session-statistics.ts";

/** When the dated proposals came in; null where none is dated. */
export function countDates(session: readonly Proposal[]): SubmissionDates | null {
  const days = new Map<string, Proposal[]>();
  for (const proposal of session) {
    if (proposal.date === null) continue;
    const day = proposal.date.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), proposal]);
  }
  const sorted = [...days.keys()].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...[...days.values()].map(({ length }) => length));
  const busiest = sorted.find((day) => days.get(day)!.length === most)!;
  return {
    dated: countProposals(
      "dated",
      "注明提交日期",
      session.filter(({ date }) => date !== null),
    ),
    first,
    last,
    busiest: { day: busiest, counted: countProposals(`day:${busiest}`, `${busiest}提交`, days.get(busiest)!) },
  };
}
