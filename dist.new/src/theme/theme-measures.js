/** `given` and `filed` row by row; at least one row. */
export function measureFiling(given, filed, themeCount) {
    const rows = given.length;
    if (rows === 0 || filed.length !== rows)
        throw new Error(`rows to measure: ${rows}, filed: ${filed.length}`);
    const confusion = Array.from({ length: themeCount }, () => new Array(themeCount + 1).fill(0));
    given.forEach((theme, i) => (confusion[theme][filed[i].ranked[0] ?? themeCount] += 1));
    const themes = confusion.map((row, theme) => measureTheme(sum(row), sum(confusion.map((other) => other[theme])), row[theme]));
    const right = sum(themes.map((theme) => theme.right));
    const known = themes.flatMap(({ f1 }) => f1 ?? []);
    return {
        rows,
        right,
        unfiled: sum(confusion.map((row) => row[themeCount])),
        accuracy: right / rows,
        interval: wilsonInterval(right, rows),
        top2: given.filter((theme, i) => filed[i].ranked.slice(0, 2).includes(theme)).length / rows,
        macroF1: sum(known) / known.length,
        themes,
        confusion,
    };
}
function measureTheme(rows, filed, right) {
    return {
        rows,
        filed,
        right,
        precision: filed === 0 ? null : right / filed,
        recall: rows === 0 ? null : right / rows,
        f1: rows === 0 ? null : (2 * right) / (rows + filed),
    };
}
/** Two-sided 95 % of the standard normal distribution. */
const z95 = 1.959964;
/**
 * 95 % interval of a share (Wilson 1927): what share another draw of as many rows might well have had. Unlike the textbook
 * interval it stays within [0, 1] and keeps its word for few rows. [0, 1] where there are none.
 */
export function wilsonInterval(right, rows) {
    if (rows === 0)
        return { low: 0, high: 1 };
    const share = right / rows;
    const square = (z95 * z95) / rows;
    const middle = (share + square / 2) / (1 + square);
    const reach = (z95 / (1 + square)) * Math.sqrt((share * (1 - share)) / rows + square / (4 * rows));
    // Rounding must not push the ends beyond what they stand for.
    return { low: right === 0 ? 0 : middle - reach, high: right === rows ? 1 : middle + reach };
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
