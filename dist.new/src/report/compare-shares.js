/** Expected proposals a year below which a comparison tells nothing. */
const leastExpected = 5;
/** A change that chance alone would make in fewer than one of twenty comparisons (two shares, normal approximation). */
const beyondChance = 1.96;
/** How a share moved: `few` and `chance` allow no word about it. */
export function compareShares(now, then) {
    const smaller = Math.min(now.total, then.total);
    const pooled = (now.count + then.count) / (now.total + then.total);
    if (smaller === 0 || pooled * smaller < leastExpected)
        return "few";
    const change = now.count / now.total - then.count / then.total;
    const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / now.total + 1 / then.total));
    if (Math.abs(change) < beyondChance * deviation)
        return "chance";
    return change > 0 ? "more" : "less";
}
