import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { compareText } from "../../base/order.ts";
import { palette } from "../style/palette.ts";
import { measureText } from "../style/measure-text.ts";
import { chartMargin, chartWidth, sizes } from "../style/typography.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkToList } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { buildDateBins, chooseBinUnit } from "./date-bins.ts";
import type { BinUnit } from "./date-bins.ts";
import { drawText } from "./draw-text.ts";
import { sampleNote, sessionProposals } from "./session.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

const height = 240;
const unitNames: Readonly<Record<BinUnit, string>> = { day: "日", week: "周（标注周一日期）", month: "月" };
/** Dates further apart than this are typing errors more often than not; a chart of them would be all gap. */
const mostBins = 130;

/** When proposals came in. Null where fewer than two days are known. */
export function drawSubmissions(model: CatalogModel): Chart | null {
  const proposals = sessionProposals(model);
  const dates = proposals
    .flatMap(({ date }) => (date !== null && !Number.isNaN(Date.parse(date)) ? [date.slice(0, 10)] : []))
    .sort(compareText);
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const unit = chooseBinUnit(first, last);
  const bins = buildDateBins(first, last, unit).map((bin) => ({
    ...bin,
    count: dates.filter((date) => date >= bin.from && date <= bin.to).length,
  }));
  if (bins.length > mostBins) return null;
  const left = chartMargin + 36;
  const right = chartWidth - chartMargin;
  const bottom = height - 30;
  const step = (right - left) / bins.length;
  const most = max(bins, ({ count }) => count) ?? 1;
  const y = scaleLinear([0, most], [bottom, 24]).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const widest = max(bins, ({ label }) => measureText(label, sizes.tiny)) ?? 0;
  const every = Math.max(1, Math.ceil((widest + 10) / step));
  const content: Markup[] = [
    ...ticks.flatMap((tick) => [
      el("path", { d: `M${left},${y(tick)}H${right}`, stroke: palette.grid }),
      drawText(left - 8, y(tick), String(tick), { size: sizes.tiny, anchor: "end", fill: palette.faint }),
    ]),
    ...bins.map((bin, index) => {
      const x = left + index * step;
      return el(
        "g",
        bin.count === 0
          ? {}
          : { "data-go": linkToList({ title: `${bin.from} 至 ${bin.to} 提交`, from: bin.from, to: bin.to }) },
        bin.count === 0
          ? null
          : el("rect", {
              x: x + step * 0.12,
              y: y(bin.count),
              width: step * 0.76,
              height: bottom - y(bin.count),
              fill: palette.accent,
            }),
        bin.count > 0 && step >= 15
          ? drawText(x + step / 2, y(bin.count) - 8, String(bin.count), { size: sizes.tiny, anchor: "middle" })
          : null,
        index % every === 0
          ? drawText(x + step / 2, bottom + 14, bin.label, { size: sizes.tiny, anchor: "middle", fill: palette.text })
          : null,
      );
    }),
    el("path", { d: `M${left},${bottom}H${right}`, stroke: palette.ink }),
  ];
  return buildChart({
    name: "submissions",
    title: "提案什么时候提交",
    caption: `本次会议提案中注明日期的 ${dates.length} 件（${first} 至 ${last}），按${unitNames[unit]}计数${dates.length < proposals.length ? `；另有 ${proposals.length - dates.length} 件未注明日期` : ""}。${sampleNote(dates.length)}`,
    height,
    content,
  });
}
