import { sum } from "d3-array";
import { filings, outcomes } from "../../proposal/proposal.ts";
import type { Filing, Outcome, Proposal } from "../../proposal/proposal.ts";
import { filingNames, outcomeNames } from "../../proposal/terms.ts";
import { formatShare, shareOut, type Share } from "../../statistics/shares.ts";
import { palette } from "../style/palette.ts";
import { measureText } from "../style/measure-text.ts";
import { mix } from "../style/theme-mark.ts";
import { chartMargin, sizes } from "../style/typography.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkToList } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart, NoChart } from "./chart.ts";
import { drawText } from "./draw-text.ts";
import { sampleNote, sessionProposals, sourceNote } from "./session.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

const name = "filing-flow";
const title = "收到的提案怎样处理";
const barWidth = 14;
/** Height that stands for all proposals of a flow, px. */
const fullHeight = 220;
/** Space between two blocks; a label needs this much. */
const blockGap = 24;
const headingHeight = 34;
/** Left edges of 收到, 审查结果 and 办理结果. */
const columns = [chartMargin + 84, 284, 506] as const;

interface Block {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly share: Share;
  readonly link: string;
  readonly y: number;
  readonly height: number;
}

/** Proposals whose filing is known: this session's or the earlier ones'. */
interface Flow {
  readonly proposals: readonly Proposal[];
  readonly scope: "session" | "history";
  readonly what: string;
}

/** 收到 → 立案、并案、转意见建议…… and, where results are known, what became of the filed ones; every step adds up to the one before. */
export function drawFilingFlow(model: CatalogModel): Chart | NoChart {
  const flows = listFlows(model);
  if (flows.length === 0) return { name, title, reason: "资料中没有注明立案情况。" };
  const content: Markup[] = [];
  let y = 0;
  for (const flow of flows) {
    const { drawn, height } = drawFlow(flow);
    content.push(el("g", { transform: `translate(0,${y})` }, drawn));
    y += height + 16;
  }
  const roles = flows.map(({ scope }) => (scope === "session" ? "proposals" : "history"));
  return buildChart({
    name,
    title,
    caption: `按审查结果计件数：${flows.map(reconcile).join("；")}。${flows.some(isAnswered) ? "右列为立案提案的办理结果，相加等于立案数。" : ""}${sampleNote(Math.min(...flows.map(({ proposals }) => proposals.length)))}${sourceNote(model, ...roles)}`,
    height: y,
    content,
  });
}

/** This session and the earlier ones, each where its results are known. */
function listFlows(model: CatalogModel): readonly Flow[] {
  const decided = ({ filing }: Proposal): boolean => filing !== "unknown" && filing !== "pending";
  const session = sessionProposals(model);
  const earlier = model.results.proposals.filter(({ history }) => history);
  const flows: Flow[] = [];
  if (session.some(decided)) flows.push({ proposals: session, scope: "session", what: "本次会议提案" });
  if (earlier.length > 0 && earlier.filter(decided).length * 2 >= earlier.length) {
    flows.push({ proposals: earlier, scope: "history", what: "往届提案" });
  }
  return flows;
}

/** `本次会议提案收到 70 ＝ 立案 48 ＋ 并案 2`. */
function reconcile({ proposals, what }: Flow): string {
  const parts = filings.flatMap((key) => {
    const count = proposals.filter(({ filing }) => filing === key).length;
    return count === 0 ? [] : [`${filingNames[key]} ${count}`];
  });
  return `${what}收到 ${proposals.length} ＝ ${parts.join(" ＋ ")}`;
}

function isAnswered({ proposals }: Flow): boolean {
  return proposals.some(({ filing, outcome }) => filing === "filed" && outcome !== "unknown");
}

function drawFlow(flow: Flow): { readonly drawn: readonly Markup[]; readonly height: number } {
  const { proposals, scope, what } = flow;
  const total = proposals.length;
  const filed = proposals.filter((proposal) => proposal.filing === "filed");
  const answered = isAnswered(flow);
  const results = stack(
    outcomes.map((key) => ({
      key,
      label: outcomeNames[key],
      count: answered ? filed.filter((proposal) => proposal.outcome === key).length : 0,
      link: linkToList({ title: `${what}：${outcomeNames[key]}`, scope, filing: "filed", outcome: key }),
    })),
    total,
    headingHeight,
  );
  // The results need more height than the block they come from, for their gaps: half of it above.
  const spare = reach(results) - headingHeight - (filed.length / total) * fullHeight;
  const top = headingHeight + Math.max(0, spare) / 2;
  const filing = stack(
    filings.map((key) => ({
      key,
      label: filingNames[key],
      count: proposals.filter((proposal) => proposal.filing === key).length,
      link: linkToList({ title: `${what}：${filingNames[key]}`, scope, filing: key }),
    })),
    total,
    top,
  );
  const source: Block = {
    key: "",
    label: "收到",
    count: total,
    share: { tenths: 1000, adjusted: false },
    link: linkToList({ title: what, scope }),
    y: top,
    height: fullHeight,
  };
  const from = filing.find(({ key }) => key === "filed");
  return {
    drawn: [
      drawText(chartMargin, 12, what, { bold: true }),
      drawText(columns[1], 12, "审查结果（占收到数）", { size: sizes.small, fill: palette.text }),
      answered
        ? drawText(columns[2], 12, "办理结果（占立案数）", { size: sizes.small, fill: palette.text })
        : el("g", {}),
      ...drawRibbons(source, filing, columns[0], columns[1]),
      ...(answered && from !== undefined ? drawRibbons(from, results, columns[1], columns[2]) : []),
      drawSource(source, columns[0]),
      ...filing.map((block) => drawBlock(block, columns[1], answered)),
      ...results.map((block) => drawBlock(block, columns[2], false)),
    ],
    height: Math.max(reach(filing), reach(results), top + fullHeight),
  };
}

function stack(
  items: readonly { key: Filing | Outcome; label: string; count: number; link: string }[],
  total: number,
  top: number,
): Block[] {
  let y = top;
  const occurring = items.filter(({ count }) => count > 0);
  // As in the session's statistics: parts that add up to 100.0%.
  const shares = shareOut(occurring.map(({ count }) => count));
  return occurring.map((item, place) => {
    const block = { ...item, share: shares[place]!, y, height: Math.max(2, (item.count / total) * fullHeight) };
    y += Math.max(block.height, 4) + blockGap;
    return block;
  });
}

function reach(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.y + Math.max(last.height, 12);
}

function drawRibbons(source: Block, targets: readonly Block[], from: number, to: number): Markup[] {
  const covered = sum(targets, ({ count }) => count);
  let y = source.y;
  return targets.map((target, index) => {
    const thickness = (target.count / covered) * source.height;
    const left = from + barWidth;
    const middle = (left + to) / 2;
    const point = (x: number, at: number): string => `${x.toFixed(2)},${at.toFixed(2)}`;
    const d =
      `M${point(left, y)}C${point(middle, y)} ${point(middle, target.y)} ${point(to, target.y)}` +
      `V${(target.y + target.height).toFixed(2)}` +
      `C${point(middle, target.y + target.height)} ${point(middle, y + thickness)} ${point(left, y + thickness)}Z`;
    y += thickness;
    const fill = mix(palette.accent, index % 2 === 0 ? 0.3 : 0.15);
    return el("path", { d, fill, stroke: palette.accent, "stroke-width": 0.7 });
  });
}

function drawSource(block: Block, x: number): Markup {
  const middle = block.y + block.height / 2;
  return el(
    "g",
    { "data-go": block.link },
    el("rect", { x, y: block.y, width: barWidth, height: block.height, fill: palette.ink }),
    drawText(x - 10, middle - 10, block.label, { anchor: "end", bold: true }),
    drawText(x - 10, middle + 10, `${block.count} 件`, { anchor: "end", size: sizes.small }),
  );
}

function drawBlock(block: Block, x: number, tight: boolean): Markup {
  const middle = block.y + Math.max(block.height, 4) / 2;
  const share = `${block.count} 件，${formatShare(block.share)}`;
  const nameWidth = measureText(block.label, sizes.small);
  const shareWidth = measureText(share, sizes.small);
  const left = x + barWidth + 8;
  const high = tight && block.height > 44;
  return el(
    "g",
    { "data-go": block.link },
    el("rect", { x, y: block.y, width: barWidth, height: block.height, fill: palette.accent }),
    // Ribbons of the next column may pass behind.
    el("rect", {
      x: left - 4,
      y: middle - (high ? 20 : 9),
      width: high ? Math.max(nameWidth, shareWidth) + 8 : nameWidth + shareWidth + 14,
      height: high ? 40 : 18,
      fill: palette.paper,
      "fill-opacity": 0.85,
    }),
    drawText(left, high ? middle - 9 : middle, block.label, { bold: true, size: sizes.small }),
    drawText(high ? left : left + nameWidth + 6, high ? middle + 10 : middle, share, {
      size: sizes.small,
      fill: palette.text,
    }),
  );
}
