export const nothingContinued = new Set();
export function isBlankRow(row) {
    return row.cells.every((cell) => cell === "");
}
