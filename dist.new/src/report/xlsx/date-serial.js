const dayLength = 86_400_000;
/** Day 0 of a spreadsheet, as it counts from March 1900 on: before, it knows a day that never was. */
const dayZero = Date.UTC(1899, 11, 30);
const firstSafe = Date.UTC(1900, 2, 1);
/** The number by which a spreadsheet knows a day given as `2026-01-15`; null for what is no such day. */
export function toDateSerial(date) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
        return null;
    const time = Date.parse(date);
    // 2026-02-30 is read as a day of March by some engines and refused by others.
    if (Number.isNaN(time) || time < firstSafe || new Date(time).toISOString().slice(0, 10) !== date)
        return null;
    return (time - dayZero) / dayLength;
}
