/** Every text under the largest theme: what accuracy is worth nothing. */
export const learnMajority = (rows) => {
    const counts = new Map();
    for (const { theme } of rows)
        counts.set(theme, (counts.get(theme) ?? 0) + 1);
    const ranked = rankByScore(counts);
    return () => ranked;
};
/** The theme whose mean text lies nearest, by cosine of TF-IDF vectors (Rocchio). */
export const learnCentroids = (rows, termCount) => {
    const centroids = new Map();
    for (const { sparse, theme } of rows) {
        let sum = centroids.get(theme);
        if (sum === undefined)
            centroids.set(theme, (sum = new Float64Array(termCount)));
        for (let i = 0; i < sparse.indices.length; i++)
            sum[sparse.indices[i]] += sparse.weights[i];
    }
    for (const sum of centroids.values()) {
        const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
        if (length > 0)
            for (let i = 0; i < sum.length; i++)
                sum[i] /= length;
    }
    return (sparse) => {
        const scores = new Map();
        for (const [theme, centroid] of centroids) {
            let score = 0;
            for (let i = 0; i < sparse.indices.length; i++)
                score += sparse.weights[i] * centroid[sparse.indices[i]];
            scores.set(theme, score);
        }
        return rankByScore(scores);
    };
};
/** Highest score first, ties by index. */
export function rankByScore(scores) {
    return [...scores].sort(([a, left], [b, right]) => right - left || a - b).map(([theme]) => theme);
}
