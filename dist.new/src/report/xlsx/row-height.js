/** Points a line of text takes at the default font size of 11, with some room for taller substitutes of 宋体. */
export const lineHeight = 15;
/** Points above and below the lines of a row. */
const rowPadding = 4;
/** Excel's highest row. */
const maxHeight = 409;
/** Height in points that shows every line of a row: not every program finds it by itself. Headings run on over empty neighbors. */
export function estimateRowHeight(texts, columns, headings) {
    const lines = columns.map(({ width }, place) => headings[place] === true ? 1 : countLines(texts[place] ?? "", width));
    return Math.min(maxHeight, rowPadding + lineHeight * Math.max(1, ...lines));
}
/** Titles stand in the middle of at least two lines, beside the filter's button. */
export function estimateHeaderHeight(columns) {
    const lines = columns.map(({ title, width }) => countLines(title, width - 2));
    return rowPadding + lineHeight * Math.max(2, ...lines);
}
/** Lines of a text in a cell. A line loses some of its width to the cell's edges and to marks that may not begin the next. */
function countLines(text, width) {
    const room = 0.98 * width - 1;
    return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line) / room)), 0);
}
/** In widths of a digit. */
function measure(text) {
    let width = 0;
    for (const character of text)
        width += character > "\u02ff" ? 1.9 : 1.05;
    return width;
}
