import { compareText } from "../../base/order.js";
/**
 * Lets themes take turns until `total` candidates are taken or none is left: first every named theme up to `minimum`, strongest first, then by
 * √strength / (taken + 1). `accept` decides on each candidate when its turn comes; one refused is not asked again, the theme offers its next.
 */
export function takeTurns(queues, options, accept) {
    const places = [...queues]
        .sort((a, b) => compareText(a.theme ?? "\uffff", b.theme ?? "\uffff"))
        .map((queue) => ({ ...queue, next: 0, taken: options.taken(queue.theme) }));
    let left = options.total;
    while (left > 0) {
        let best = null;
        let bestNeed = -Infinity;
        for (const place of places) {
            if (place.next >= place.candidates.length)
                continue;
            const early = place.theme !== null && place.taken < options.minimum ? 1e6 : 0;
            const need = early + Math.sqrt(place.strength) / (place.taken + 1);
            if (need > bestNeed) {
                best = place;
                bestNeed = need;
            }
        }
        if (best === null)
            break;
        const candidate = best.candidates[best.next++];
        if (!accept(candidate, best.theme))
            continue;
        best.taken++;
        left--;
    }
    return options.total - left;
}
