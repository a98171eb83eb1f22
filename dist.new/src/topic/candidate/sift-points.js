import { isStale } from "../policy/stale.js";
import { findDecider } from "./reach.js";
const reasons = ["nation", "province", "city", "over"];
/** Takes out the tasks no topic of this office can be made of. Other points stay, in their order. */
export function siftPoints(points, context) {
    const counts = new Map();
    const kept = points.filter((point) => {
        const reason = point.concrete ? reasonAgainst(point, context) : null;
        if (reason !== null)
            counts.set(reason, (counts.get(reason) ?? 0) + 1);
        return reason === null;
    });
    const leftOut = reasons.map((reason) => ({ reason, points: counts.get(reason) ?? 0 }));
    return { points: kept, leftOut: leftOut.filter(({ points }) => points > 0) };
}
function reasonAgainst(point, { home, reach, localPapers, newestYear, isAskedFor }) {
    if (isStale(point, newestYear, reach.ended))
        return "over";
    if (localPapers.has(point.paper))
        return null;
    const decider = findDecider(point.text, home, reach);
    return decider === null || isAskedFor(point, decider) ? null : decider.level;
}
