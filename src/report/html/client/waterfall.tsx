import { formatChance } from "../format-chance.ts";
import type { PagePair } from "../page-data.ts";

interface Step {
  readonly name: string;
  /** Log-odds before and after. */
  readonly from: number;
  readonly to: number;
  readonly kind: "start" | "up" | "down" | "end";
}

/** From the usual two proposals to these two: what raised and what lowered the chance that they belong together. */
export function Waterfall({ pair }: { readonly pair: PagePair }) {
  const steps = buildSteps(pair);
  const low = Math.min(...steps.flatMap(({ from, to }) => [from, to]));
  const high = Math.max(...steps.flatMap(({ from, to }) => [from, to]));
  const place = (value: number): number => (high === low ? 0 : ((value - low) / (high - low)) * 100);
  return (
    <table class="waterfall">
      <caption>宜合并办理的可能是怎样得出的（深色提高，斜线降低）</caption>
      <tbody>
        {steps.map(({ name, from, to, kind }) => (
          <tr class={kind}>
            <th scope="row">{name}</th>
            <td class="track">
              <span
                class="bar"
                style={{
                  left: `${place(Math.min(from, to))}%`,
                  width: `${Math.max(0.6, Math.abs(place(to) - place(from)))}%`,
                }}
              />
            </td>
            <td class="value">
              {kind === "up" ? "提高到" : kind === "down" ? "降低到" : ""} {formatChance(1 / (1 + Math.exp(-to)))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function buildSteps(pair: PagePair): Step[] {
  const end = logOdds(pair.score);
  const listed = [...pair.signals, ...(Math.abs(pair.rest) < 0.005 ? [] : [["其他各项合计", pair.rest] as const])];
  const start = end - listed.reduce((sum, [, contribution]) => sum + contribution, 0);
  const steps: Step[] = [{ name: "起点：一般的相近提案", from: start, to: start, kind: "start" }];
  let at = start;
  for (const [name, contribution] of listed) {
    steps.push({ name, from: at, to: at + contribution, kind: contribution >= 0 ? "up" : "down" });
    at += contribution;
  }
  steps.push({ name: "综合", from: end, to: end, kind: "end" });
  return steps;
}

function logOdds(chance: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, chance));
  return Math.log(bounded / (1 - bounded));
}
