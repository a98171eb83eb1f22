/** Rows that a filter reaches, the header included. */
export function countFilteredRows({ rows }) {
    return 1 + Math.max(1, rows.length);
}
/** All rows, the header and the total included. */
export function countRows(plan) {
    return countFilteredRows(plan) + (plan.total === undefined ? 0 : 1);
}
/** `C5` of row 5, column 3. */
export function addressOf(row, column) {
    let letters = "";
    for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
        letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    }
    return `${letters}${row}`;
}
