/** All that any of the areas covers. */
export function uniteAreas(areas) {
    const spans = areas.flat().sort((a, b) => a.start - b.start || b.end - a.end);
    const united = [];
    for (const { start, end } of spans) {
        const last = united.at(-1);
        if (last === undefined || start > last.end)
            united.push({ start, end });
        else if (end > last.end)
            united[united.length - 1] = { start: last.start, end };
    }
    return united;
}
export function relateAreas(a, b) {
    const common = a.reduce((sum, one) => sum +
        b.reduce((own, other) => own + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0), 0);
    if (common === 0)
        return "apart";
    const [whole, other] = [sizeOf(a), sizeOf(b)];
    if (common === whole)
        return common === other ? "same" : "inside";
    return common === other ? "around" : "crossing";
}
export function liesWithin(a, b) {
    const relation = relateAreas(a, b);
    return relation === "same" || relation === "inside";
}
function sizeOf(area) {
    return area.reduce((sum, { start, end }) => sum + end - start, 0);
}
