import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { palette } from "../style/palette.ts";
import { fitText } from "../style/measure-text.ts";
import { chartMargin, chartWidth, sizes } from "../style/typography.ts";
import type { CatalogModel } from "../catalog-model.ts";
import { linkToList } from "../link.ts";
import { buildChart } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { drawText } from "./draw-text.ts";
import { sampleNote } from "./session.ts";
import { el } from "./svg.ts";
import type { Markup } from "./svg.ts";

type Words = CatalogModel["results"]["themeWords"][number]["words"];

const columns = 3;
const gap = 16;
const lineHeight = 20;
const wordsShown = 8;
const mostPanels = 15;
/** Words of a theme with fewer proposals tell of those proposals, not of the theme. */
const leastProposals = 3;

/** The words that set each theme apart, in small panels. */
export function drawThemeWords(model: CatalogModel): Chart | null {
  const names = new Map(model.themeRows.map((row) => [row.theme, row]));
  const panels = model.results.themeWords.flatMap(({ theme, words }) => {
    const row = names.get(theme);
    const common = words.filter(({ count }) => count > 1).slice(0, wordsShown);
    return row === undefined || row.count < leastProposals || common.length === 0 ? [] : [{ row, words: common }];
  });
  if (panels.length === 0) return null;
  const width = (chartWidth - 2 * chartMargin - (columns - 1) * gap) / columns;
  const panelHeight = 34 + lineHeight * (max(panels, ({ words }) => words.length) ?? 0) + 12;
  const shown = panels.slice(0, mostPanels);
  const rest =
    shown.length < panels.length ? `图中为前 ${shown.length} 个主题。` : `不足 ${leastProposals} 件的主题不列。`;
  return buildChart({
    name: "theme-words",
    title: "每个主题在用哪些词",
    caption: `本次会议提案 ${model.totals.session} 件。每个主题中比其他主题用得明显更多的词，最有区分力的在前；条形为区分力，数字为该主题中写到该词的提案件数。${rest}${sampleNote(model.totals.session)}`,
    height: Math.ceil(shown.length / columns) * panelHeight + 4,
    content: shown.map(({ row, words }, place) => {
      const x = chartMargin + (place % columns) * (width + gap);
      const y = Math.floor(place / columns) * panelHeight;
      return el(
        "g",
        { transform: `translate(${x.toFixed(2)},${y})` },
        el(
          "g",
          { "data-go": linkToList({ title: `主题：${row.name}`, theme: row.theme ?? "none" }) },
          drawText(0, 14, fitText(row.name, width - 50, sizes.body), { bold: true }),
          drawText(width, 14, `${row.count} 件`, { size: sizes.tiny, anchor: "end", fill: palette.text }),
        ),
        el("path", { d: `M0,26H${width.toFixed(2)}`, stroke: palette.rule }),
        drawWords(words, width, row.theme ?? "none", row.name),
      );
    }),
  });
}

function drawWords(words: Words, width: number, theme: string, themeName: string): Markup[] {
  const barStart = 104;
  const scale = scaleLinear([0, max(words, ({ weight }) => weight) ?? 1], [0, width - barStart - 34]);
  return words.map(({ term, count, weight }, line) => {
    const middle = 38 + line * lineHeight;
    return el(
      "g",
      { "data-go": linkToList({ title: `${themeName}中写到“${term}”的提案（按文字查找）`, theme, q: term }) },
      el("rect", { x: 0, y: middle - lineHeight / 2, width, height: lineHeight, fill: palette.paper }),
      drawText(0, middle, fitText(term, barStart - 8, sizes.small), { size: sizes.small }),
      el("rect", {
        x: barStart,
        y: middle - 5,
        width: Math.max(1, scale(weight)),
        height: 10,
        fill: palette.accentMid,
      }),
      drawText(width, middle, String(count), { size: sizes.tiny, anchor: "end", fill: palette.text }),
    );
  });
}
