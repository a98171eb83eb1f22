import { dot } from "../vector/vector-space.js";
/**
 * Ward's hierarchy of unit vectors (Ward 1963; Lance–Williams update, nearest-neighbor chain: Murtagh & Contreras 2012):
 * at each step the two groups merge whose union is least spread. All `points.length − 1` merges, lowest first; no seed.
 * Cost: points² in time and memory.
 */
export function mergeByWard(points) {
    const count = points.length;
    const distances = new Float32Array(count * count);
    for (let i = 0; i < count; i++) {
        for (let j = 0; j < i; j++) {
            const distance = Math.max(0, 2 - 2 * dot(points[i], points[j]));
            distances[i * count + j] = distance;
            distances[j * count + i] = distance;
        }
    }
    const sizes = new Uint32Array(count).fill(1);
    const alive = new Set(points.keys());
    const merges = [];
    const chain = [];
    while (alive.size > 1) {
        if (chain.length === 0)
            chain.push(alive.values().next().value);
        const last = chain.at(-1);
        const before = chain.at(-2);
        // Of equally near groups the one we came from, so that the chain ends.
        let nearest = before ?? -1;
        let least = before === undefined ? Infinity : distances[last * count + before];
        for (const other of alive) {
            const distance = distances[last * count + other];
            if (other !== last && distance < least) {
                nearest = other;
                least = distance;
            }
        }
        if (nearest !== before) {
            chain.push(nearest);
            continue;
        }
        chain.length -= 2;
        const [a, b] = last < nearest ? [last, nearest] : [nearest, last];
        merges.push({ a, b, height: least });
        alive.delete(b);
        for (const other of alive) {
            if (other === a)
                continue;
            const [na, nb, no] = [sizes[a], sizes[b], sizes[other]];
            const spread = (na + no) * distances[a * count + other] + (nb + no) * distances[b * count + other] - no * least;
            const distance = spread / (na + nb + no);
            distances[a * count + other] = distance;
            distances[other * count + a] = distance;
        }
        sizes[a] += sizes[b];
    }
    return merges.sort((x, y) => x.height - y.height || x.a - y.a || x.b - y.b);
}
/** The k groups left when all but the k − 1 highest merges are made; indexes ascending, groups by their first. */
export function cutIntoGroups(merges, k) {
    const above = Int32Array.from({ length: merges.length + 1 }, (_, i) => i);
    const top = (i) => {
        let at = i;
        while (above[at] !== at)
            at = above[at];
        return at;
    };
    for (const { a, b } of merges.slice(0, Math.max(0, merges.length + 1 - k)))
        above[top(b)] = top(a);
    const groups = new Map();
    above.forEach((_, i) => {
        const group = groups.get(top(i));
        if (group === undefined)
            groups.set(top(i), [i]);
        else
            group.push(i);
    });
    return [...groups.values()];
}
