export function newTally() {
    return { kept: 0, skipped: new Map() };
}
export function skip(tally, rule, count = 1) {
    if (count > 0)
        tally.skipped.set(rule, (tally.skipped.get(rule) ?? 0) + count);
}
export function toFileCount(file, role, tally) {
    const skipped = Object.fromEntries(tally.skipped);
    const left = [...tally.skipped.values()].reduce((sum, count) => sum + count, 0);
    return { file, role, read: tally.kept + left, kept: tally.kept, skipped };
}
/** “第 12 行” with its sheet where the file has several: how messages name a place. */
export function rowName(place, row) {
    if (place.paragraph !== undefined)
        return `第 ${row} 段`;
    return place.sheet === undefined ? `第 ${row} 行` : `工作表“${place.sheet}”第 ${row} 行`;
}
/** 第 3、4、5 等 12 行: at most eight numbers, then how many in all. Documents have 段 for 行, or 页. */
export function listRows(rows, unit = "行") {
    const shown = rows.slice(0, 8).join("、");
    return rows.length > 8 ? `第 ${shown} 等 ${rows.length} ${unit}` : `第 ${shown} ${unit}`;
}
/** A value quoted in a message: at most 24 characters. */
export function shorten(text) {
    return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
