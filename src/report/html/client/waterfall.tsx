import { formatChance } from "../format-chance.ts";
import type { PagePair } from "../page-data.ts";

interface Step {
  readonly name: string;
  /** Log-odds before and after. */
  readonly from: number;
  readonly to: number;
  readonly kind: "start" | "up" | "down" | "end";
}

/** From the usual two proposals (`usual`: log-odds) to these two: what raised and what lowered the chance that they belong together. */
export function Waterfall(props: { readonly pair: PagePair; readonly usual: number }) {
  const steps = buildSteps(props.pair, props.usual).map((step) => ({
    ...step,
    from: within(step.from),
    to: within(step.to),
  }));
  const low = Math.min(...steps.flatMap(({ from, to }) => [from, to]));
  const high = Math.max(...steps.flatMap(({ from, to }) => [from, to]));
  const place = (value: number): number => (high === low ? 0 : ((value - low) / (high - low)) * 100);
  return (
    <table class="waterfall" data-part="判断依据">
      <caption>
        <h4>判断依据</h4>
        宜合并办理的可能是怎样得出的：从起点开始逐项累计，实心条为提高，斜线条为降低。
      </caption>
      <thead>
        <tr>
          <th scope="col">比对项目</th>
          <th scope="col">影响</th>
          <th scope="col" class="value">
            可能性
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ name, from, to, kind }) => (
          <tr class={kind}>
            <th scope="row">{name}</th>
            <td class="track">
              <span
                class="bar"
                style={{
                  left: `${Math.min(99.4, place(Math.min(from, to)))}%`,
                  width: `${Math.max(0.6, Math.abs(place(to) - place(from)))}%`,
                }}
              />
            </td>
            <td class="value">
              {kind === "up" || kind === "down" ? nameStep(from, to) : ""}
              {chanceOf(to)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Beyond these log-odds (99.9 %) nothing is drawn: what is ruled out by definition would dwarf all else. */
const most = 6.9;

/** Less moves no chance by one percent. */
const leastShown = 0.03;
/** Between beginning and end. */
const mostSteps = 6;

/** What is worth a row: the least decisive signals join the rest where there are too many. */
function shorten(signals: PagePair["signals"], rest: number, byRule: number): PagePair["signals"] {
  const shown = signals.filter(([, contribution]) => Math.abs(contribution) >= leastShown);
  const rule = byRule < leastShown ? [] : [["大段文字相同，按疑似重复认定", byRule] as const];
  const room = mostSteps - rule.length;
  const kept = shown.length + (Math.abs(rest) < leastShown ? 0 : 1) <= room ? shown : shown.slice(0, room - 1);
  const others = shown.slice(kept.length).reduce((sum, [, contribution]) => sum + contribution, rest);
  return [...kept, ...(Math.abs(others) < leastShown ? [] : [["其他各项合计", others] as const]), ...rule];
}

function chanceOf(logOdds: number): string {
  return formatChance(1 / (1 + Math.exp(-logOdds)));
}

function nameStep(from: number, to: number): string {
  if (chanceOf(from) === chanceOf(to)) return "仍为";
  return to > from ? "提高到" : "降低到";
}

function within(logOdds: number): number {
  return Math.min(most, Math.max(-most, logOdds));
}

function buildSteps(pair: PagePair, usual: number): Step[] {
  const end = within(Math.log(pair.score / (1 - pair.score)));
  const told = pair.signals.reduce((sum, [, contribution]) => sum + contribution, usual);
  // What the listed contributions leave open: those not listed, and for near-copies the rule of their own.
  const open = end - within(told + pair.rest);
  const byRule = pair.relation === "duplicate" && open > 0 ? open : 0;
  const steps: Step[] = [{ name: "起点：一般的相近提案", from: usual, to: usual, kind: "start" }];
  let at = usual;
  for (const [name, contribution] of shorten(pair.signals, pair.rest + open - byRule, byRule)) {
    steps.push({ name, from: at, to: at + contribution, kind: contribution >= 0 ? "up" : "down" });
    at += contribution;
  }
  steps.push({ name: "综合", from: end, to: end, kind: "end" });
  return steps;
}
