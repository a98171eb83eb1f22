const dayLength = 86_400_000;
/** Days of one month by the day, of half a year by the week, longer spans by the month. */
export function chooseBinUnit(first, last) {
    const days = (Date.parse(last) - Date.parse(first)) / dayLength + 1;
    return days <= 35 ? "day" : days <= 210 ? "week" : "month";
}
/** Bins without a gap from the first day to the last; weeks begin on Monday. Days are ISO 8601. */
export function buildDateBins(first, last, unit) {
    const bins = [];
    let from = startOf(Date.parse(first), unit);
    const end = Date.parse(last);
    while (from <= end) {
        const next = nextStart(from, unit);
        bins.push({ from: day(from), to: day(next - dayLength), label: labelOf(new Date(from), unit) });
        from = next;
    }
    return bins;
}
/** The day so many days later, or earlier; days are ISO 8601. */
export function addDays(date, days) {
    return day(Date.parse(date) + days * dayLength);
}
function startOf(time, unit) {
    const date = new Date(time);
    if (unit === "month")
        return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
    return unit === "week" ? time - ((date.getUTCDay() + 6) % 7) * dayLength : time;
}
function nextStart(time, unit) {
    const date = new Date(time);
    if (unit === "month")
        return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
    return time + (unit === "week" ? 7 : 1) * dayLength;
}
function day(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function labelOf(date, unit) {
    const month = date.getUTCMonth() + 1;
    return unit === "month" ? `${date.getUTCFullYear()}.${month}` : `${month}.${date.getUTCDate()}`;
}
