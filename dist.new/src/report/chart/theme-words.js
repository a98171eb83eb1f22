import { max } from "d3-array";
import { byKeys } from "../../base/order.js";
import { palette } from "../style/palette.js";
import { fitText } from "../style/measure-text.js";
import { chartMargin, chartWidth, sizes } from "../style/typography.js";
import { linkToList } from "../link.js";
import { buildChart } from "./chart.js";
import { drawText } from "./draw-text.js";
import { sampleNote, sourceNote } from "./session.js";
import { el } from "./svg.js";
const name = "theme-words";
const title = "每个主题的提案常写到什么";
const columns = 3;
const gap = 22;
const lineHeight = 20;
const wordsShown = 7;
const mostPanels = 15;
/** Words of a theme with fewer proposals tell of those proposals, not of the theme. */
const leastProposals = 5;
/** A word that fewer of them write may stand there by chance. */
const leastCount = 3;
/** Fewer words make no picture of a theme. */
const leastWords = 3;
const barStart = 108;
/** The words that set each theme apart, in small panels: how many of its proposals write each. */
export function drawThemeWords(model) {
    const rows = new Map(model.themeRows.map((row) => [row.theme, row]));
    const panels = model.results.themeWords
        .flatMap(({ theme, words }) => {
        const row = rows.get(theme);
        const common = chooseWords(words);
        return row === undefined || row.count < leastProposals || common.length < leastWords
            ? []
            : [{ row, words: common }];
    })
        .sort(byKeys(({ row }) => row.count, ({ row }) => row.name));
    if (panels.length === 0) {
        return { name, title, reason: `各主题的提案都少（至少要 ${leastProposals} 件），看不出各自常写的词。` };
    }
    const width = (chartWidth - 2 * chartMargin - (columns - 1) * gap) / columns;
    const panelHeight = 34 + lineHeight * (max(panels, ({ words }) => words.length) ?? 0) + 8;
    const shown = panels.slice(0, mostPanels);
    const left = shown.length < panels.length
        ? `图中为件数最多的 ${shown.length} 个主题。`
        : `不足 ${leastProposals} 件的主题、不足 ${leastCount} 件写到的词不列。`;
    return buildChart({
        name,
        title,
        caption: `本次会议提案 ${model.totals.session} 件。各主题列出比其他主题用得明显更多的词，最有区分力的在前；数字为该主题中写到该词的提案件数，条形为占该主题提案的比重（外框为全部）。${left}${sampleNote(model.totals.session)}${sourceNote(model, "proposals")}`,
        height: Math.ceil(shown.length / columns) * panelHeight + 4,
        content: shown.map(({ row, words }, place) => {
            const x = chartMargin + (place % columns) * (width + gap);
            const y = Math.floor(place / columns) * panelHeight;
            return el("g", { transform: `translate(${x.toFixed(2)},${y})` }, el("g", { "data-go": linkToList({ title: `主题：${row.name}`, theme: row.theme ?? "none" }) }, drawText(0, 14, fitText(row.name, width - 56, sizes.body), { bold: true }), drawText(width, 14, `${row.count} 件`, { size: sizes.small, anchor: "end", fill: palette.text })), el("path", { d: `M0,26H${width.toFixed(2)}`, stroke: palette.rule }), drawWords(words, width, row));
        }),
    });
}
/** The best words that enough proposals write; of two that contain each other (科技、科技创新) the better. */
function chooseWords(words) {
    const chosen = [];
    for (const word of words) {
        const again = chosen.some(({ term }) => term.includes(word.term) || word.term.includes(term));
        if (word.count >= leastCount && !again)
            chosen.push(word);
    }
    return chosen.slice(0, wordsShown);
}
function drawWords(words, width, { theme, name: themeName, count: whole }) {
    const length = width - barStart - 36;
    return words.map(({ term, count }, line) => {
        const middle = 38 + line * lineHeight;
        const title = `${themeName}中写到“${term}”的提案（按文字查找）`;
        const bar = { x: barStart, y: middle - 5, height: 10 };
        return el("g", { "data-go": linkToList({ title, theme: theme ?? "none", q: term }) }, el("rect", { x: 0, y: middle - lineHeight / 2, width, height: lineHeight, fill: palette.paper }), drawText(0, middle, fitText(term, barStart - 6, sizes.small), { size: sizes.small }), el("rect", { ...bar, width: length, fill: palette.paper, stroke: palette.accent, "stroke-width": 0.7 }), el("rect", { ...bar, width: (length * Math.min(count, whole)) / whole, fill: palette.accent }), drawText(width, middle, String(count), { size: sizes.tiny, anchor: "end", fill: palette.text }));
    });
}
