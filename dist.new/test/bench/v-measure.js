/** `classes` and `clusters`: of each point. Throws where they differ in length. */
export function measureV(classes, clusters) {
    const count = classes.length;
    if (count !== clusters.length)
        throw new Error(`points: ${count} with classes, ${clusters.length} with clusters`);
    const pairs = Array.from({ length: count }, (_, i) => `${classes[i]} ${clusters[i]}`);
    const both = entropy(pairs);
    const ofClasses = entropy(Array.from(classes));
    const ofClusters = entropy(Array.from(clusters));
    // H(class | cluster) = H(both) − H(cluster). A single class is homogeneous however it is cut, a single cluster complete.
    const homogeneity = ofClasses === 0 ? 1 : Math.max(0, 1 - (both - ofClusters) / ofClasses);
    const completeness = ofClusters === 0 ? 1 : Math.max(0, 1 - (both - ofClasses) / ofClusters);
    const sum = homogeneity + completeness;
    return { homogeneity, completeness, v: sum === 0 ? 0 : (2 * homogeneity * completeness) / sum };
}
/** In nats. */
function entropy(labels) {
    const counts = new Map();
    for (const label of labels)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    let sum = 0;
    for (const count of counts.values())
        sum -= (count / labels.length) * Math.log(count / labels.length);
    return sum;
}
