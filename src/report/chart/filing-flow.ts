import { sum } from "d3-array";
import { formatShare } from "../../../reports/catalog/wording.ts";
import { filings, outcomes } from "../../proposal/proposal.ts";
import type { Filing, Outcome, Proposal } from "../../proposal/proposal.ts";
import { filingNames, outcomeNames } from "../../proposal/terms.ts";
import { hueOf, palette } from "../style/palette.ts";
import { measureText } from "../style/measure-text.ts";
import { mix } from "../style/theme-mark.ts";
import { chartMargin, sizes } from "../style/typography.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkToList } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { drawText } from "./draw-text.ts";
import { sampleNote, sessionProposals } from "./session.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

const barWidth = 14;
/** Height that stands for all proposals, px. */
const fullHeight = 250;
/** Space between two blocks; a label needs this much. */
const blockGap = 26;
/** Space above the first block, px. */
const edge = 6;

interface Block {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly link: string;
  readonly y: number;
  readonly height: number;
}

/** 收到 → 立案、并案、转意见建议…… and, where results are known, what became of the filed ones. */
export function drawFilingFlow(model: CatalogModel): Chart | null {
  const { proposals, scope, what } = chooseProposals(model);
  if (proposals.length === 0) return null;
  const total = proposals.length;
  const filed = proposals.filter((proposal) => proposal.filing === "filed");
  const answered = filed.some(({ outcome }) => outcome !== "unknown");
  const results = stack(
    outcomes.map((key) => ({
      key,
      label: outcomeNames[key],
      count: answered ? filed.filter((proposal) => proposal.outcome === key).length : 0,
      link: linkToList({ title: `${what}：${outcomeNames[key]}`, scope, filing: "filed", outcome: key }),
    })),
    total,
    edge,
  );
  // The results need more height than the block they come from, for their gaps: half of it above.
  const top = edge + Math.max(0, reach(results) - edge - (filed.length / total) * fullHeight) / 2;
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
  const columns = answered ? ([chartMargin + 72, 272, 488] as const) : ([chartMargin + 130, 470, 0] as const);
  const height = 20 + Math.max(reach(filing), reach(results), top + fullHeight);
  const source: Block = {
    key: "",
    label: "收到",
    count: total,
    link: linkToList({ title: what, scope }),
    y: top,
    height: fullHeight,
  };
  const from = filing.find(({ key }) => key === "filed");
  return buildChart({
    name: "filing-flow",
    title: "收到的提案怎么处理",
    caption: `${what} ${total} 件，按审查结果计数，各项相加等于收到数${answered ? "；右列为立案提案的办理结果" : ""}。${sampleNote(total)}`,
    height: height + 12,
    content: [
      ...drawRibbons(source, filing, columns[0], columns[1], total),
      ...(answered && from !== undefined ? drawRibbons(from, results, columns[1], columns[2], total) : []),
      drawSource(source, columns[0]),
      ...filing.map((block) => drawBlock(block, columns[1], total, answered)),
      ...(answered ? results.map((block) => drawBlock(block, columns[2], filed.length, false)) : []),
    ],
  });
}

/** This session where its results are known, else the latest earlier year that has them. */
function chooseProposals(model: CatalogModel): {
  proposals: readonly Proposal[];
  scope: "session" | "history";
  what: string;
} {
  const decided = ({ filing }: Proposal): boolean => filing !== "unknown" && filing !== "pending";
  const session = sessionProposals(model);
  if (session.some(decided)) return { proposals: session, scope: "session", what: "本次会议提案" };
  const earlier = model.results.proposals.filter(({ history }) => history);
  const shown = earlier.filter(decided).length * 2 >= earlier.length ? earlier : [];
  return { proposals: shown, scope: "history", what: "往届提案" };
}

function stack(
  items: readonly { key: Filing | Outcome; label: string; count: number; link: string }[],
  total: number,
  top: number,
): Block[] {
  let y = top;
  return items
    .filter(({ count }) => count > 0)
    .map((item) => {
      const block = { ...item, y, height: Math.max(2, (item.count / total) * fullHeight) };
      y += Math.max(block.height, 4) + blockGap;
      return block;
    });
}

function reach(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.y + Math.max(last.height, 12);
}

function drawRibbons(source: Block, targets: readonly Block[], from: number, to: number, total: number): Markup[] {
  const covered = sum(targets, ({ count }) => count);
  let y = source.y;
  return targets.map((target, index) => {
    const thickness = covered === 0 ? 0 : (target.count / covered) * source.height;
    const left = from + barWidth;
    const middle = (left + to) / 2;
    const point = (x: number, at: number): string => `${x.toFixed(2)},${at.toFixed(2)}`;
    const d =
      `M${point(left, y)}C${point(middle, y)} ${point(middle, target.y)} ${point(to, target.y)}` +
      `V${(target.y + target.height).toFixed(2)}` +
      `C${point(middle, target.y + target.height)} ${point(middle, y + thickness)} ${point(left, y + thickness)}Z`;
    y += thickness;
    return el("path", { d, fill: mix(hueOf(index === 0 ? 0 : 6), target.count / total > 0 ? 0.22 : 0) });
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

function drawBlock(block: Block, x: number, whole: number, tight: boolean): Markup {
  const middle = block.y + Math.max(block.height, 4) / 2;
  const share = `${block.count} 件，${formatShare(block.count / whole)}`;
  const nameWidth = measureText(block.label, sizes.small);
  return el(
    "g",
    { "data-go": block.link },
    el("rect", { x, y: block.y, width: barWidth, height: block.height, fill: palette.accent }),
    ...(tight && block.height > 34
      ? [
          drawText(x + barWidth + 8, middle - 9, block.label, { bold: true }),
          drawText(x + barWidth + 8, middle + 10, share, { size: sizes.small }),
        ]
      : [
          // Ribbons of the next column may pass behind.
          el("rect", {
            x: x + barWidth + 4,
            y: middle - 9,
            width: nameWidth + measureText(share, sizes.small) + 16,
            height: 18,
            fill: palette.paper,
            "fill-opacity": 0.8,
          }),
          drawText(x + barWidth + 8, middle, block.label, { bold: true, size: sizes.small }),
          drawText(x + barWidth + 14 + nameWidth, middle, share, { size: sizes.small, fill: palette.text }),
        ]),
  );
}
