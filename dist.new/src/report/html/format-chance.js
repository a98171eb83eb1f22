/** A probability as the office reads it: never 0 % or 100 %, since neither is ever meant. */
export function formatChance(chance) {
    if (chance < 0.01)
        return "不到1%";
    return chance > 0.99 ? "99%以上" : `${Math.round(chance * 100)}%`;
}
