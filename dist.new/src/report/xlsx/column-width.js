// Columns of names that lead somewhere are as wide as their longest name: some programs do not wrap what is a link.
export function themeWidth({ themeRows }) {
    return fit(themeRows.map(({ name }) => name));
}
export function clusterWidth({ results }) {
    return fit(results.clusters.map(({ label }) => label));
}
function fit(names) {
    return Math.min(26, Math.max(12, ...names.map((name) => 2 * name.length + 2)));
}
