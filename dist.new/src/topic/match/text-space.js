import { dot } from "../../vector/vector-space.js";
export { dot };
/** Sum of vectors, brought back to unit length; zeros stay zeros. */
export function meanVector(vectors) {
    const mean = new Float32Array(vectors[0]?.length ?? 0);
    for (const vector of vectors)
        for (let i = 0; i < mean.length; i++)
            mean[i] += vector[i];
    const length = Math.sqrt(dot(mean, mean));
    return length === 0 ? mean : mean.map((value) => value / length);
}
